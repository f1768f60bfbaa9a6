/**
 * `node tests/audit/load.ts [DIR]`: how many requests a second the nginx of this machine answers with the shipped
 * configuration over a built site, measured with wrk on loopback, https and gzip on, each kind of file twice. The machine
 * measures itself: wrk takes its share of the processors.
 */
import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { NAME, installed, missingForNginx, nginxWith } from "./nginx-run.ts";

const CONNECTIONS = 64;
const SECONDS = 10;
const KINDS = {
  "home page": "",
  "map page": "ban-do/",
  "list of wards": "phuong/",
  "finder.json": "finder.json",
  "service worker": "sw.js",
  "not found": "khong-co/",
} as const;

/** What wrk says of one address: requests and bytes a second, and how long all but one in a hundred wait at most. */
function measured(url: string): readonly [string, string, string] {
  const options = [`-t2`, `-c${CONNECTIONS}`, `-d${SECONDS}s`, "--latency"];
  const headers = ["-H", `Host: ${NAME}`, "-H", "Accept-Encoding: gzip"];
  const said = execFileSync("wrk", [...options, ...headers, url], { encoding: "utf8" });
  const found = (pattern: RegExp) => pattern.exec(said)?.[1] ?? "?";
  return [found(/Requests\/sec:\s*(\S+)/), found(/Transfer\/sec:\s*(\S+)/), found(/99%\s*(\S+)/)];
}

const missing = missingForNginx() ?? (installed("wrk", "-v") ? null : "wrk");
if (missing !== null) {
  console.error(`Chưa cài ${missing} trên máy này.`);
  process.exitCode = 2;
} else {
  const server = await nginxWith(process.argv[2] ?? "dist");
  const [{ model = "" } = {}] = cpus();
  console.log(
    `${model.trim()} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${CONNECTIONS} connections`,
  );
  console.log("| kind | requests/s | bytes/s | 99 % within |\n| --- | ---: | ---: | ---: |");
  for (const [kind, path] of Object.entries(KINDS))
    for (let run = 0; run < 2; run++)
      console.log(`| ${[kind, ...measured(`https://127.0.0.1:${server.https}/${path}`)].join(" | ")} |`);
  await server.stop();
}
