/**
 * `node scripts/audit/nginx.ts [DIR]`: starts the nginx of this machine with the shipped configuration over a built site,
 * asks for every file, and compares each header with those of `src/site/headers.ts`. Exit 1 where one differs, 0 where
 * none does, and where nginx is not installed, which is said.
 */
import { Agent, request } from "node:https";
import { request as plainRequest } from "node:http";
import { dataFolder } from "#data/folder.ts";
import { headerRules, headersOf } from "#site/headers.ts";
import { filesOf } from "../files-of.ts";
import { siteToBuild } from "../site-to-build.ts";
import { NAME, type Running, installed, nginxWith } from "./nginx-run.ts";

interface Answer {
  readonly status: number;
  /** Every header line, by its name in small letters: one sent twice is there twice. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

const asked = (server: Running, path: string, plain = false): Promise<Answer> =>
  new Promise((done, fail) => {
    const headers = { Host: NAME, "Accept-Encoding": "gzip" };
    const common = { host: "127.0.0.1", path, headers };
    const answered = plain
      ? plainRequest({ ...common, port: server.http })
      : request({ ...common, port: server.https, ca: server.certificate, servername: NAME, agent });
    answered.on("error", fail).on("response", (response) => {
      const { rawHeaders: raw, statusCode: status = 0 } = response;
      const pairs = raw.flatMap((name, at) => (at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1] ?? ""] as const] : []));
      const headers = new Map([...Map.groupBy(pairs, ([name]) => name)].map(([name, all]) => [name, all.map(([, value]) => value)])); // prettier-ignore
      response.resume().on("end", () => done({ status, headers }));
    });
    answered.end();
  });

/** What of the headers that are asked for did not come, or came otherwise, or twice. */
function wrongIn(path: string, status: number, answer: Answer, expected: Readonly<Record<string, string>>): string[] {
  const wrong = answer.status === status ? [] : [`${path}: ${answer.status}, expected ${status}`];
  for (const [name, value] of Object.entries(expected)) {
    const came = answer.headers.get(name.toLowerCase()) ?? [];
    if (came.length !== 1 || came[0] !== value) wrong.push(`${path}: ${name}: ${came.join(" + ") || "nothing"}, expected ${value}`); // prettier-ignore
  }
  for (const [name, values] of answer.headers) if (values.length > 1) wrong.push(`${path}: ${name} is sent ${values.length} times`); // prettier-ignore
  return wrong;
}

/** Every file with its headers, what is not there in both languages, and the ways that lead elsewhere. */
async function findings(server: Running, base: string, files: readonly string[]): Promise<readonly string[]> {
  const rules = headerRules(base, files);
  const everywhere = rules[0]?.headers ?? {};
  const addresses = files.map((file) => base + file.replace(/(^|\/)index\.html$/, "$1"));
  const ofFiles = addresses.map(async (path) => {
    const answer = await asked(server, path.split("/").map(encodeURIComponent).join("/"));
    const type = answer.headers.get("content-type")?.[0] ?? "";
    const unknown = type === "" || type === "application/octet-stream" ? [`${path}: no type`] : [];
    return [...wrongIn(path, 200, answer, headersOf(rules, path)), ...unknown];
  });
  const lost = ["khong-co/", "en/khong-co/", "_headers", ".git/config"].map(async (path) =>
    wrongIn(base + path, 404, await asked(server, base + path), everywhere),
  );
  const folder = `${base}phuong`;
  const leading = [
    asked(server, folder).then((answer) => wrongIn(folder, 301, answer, { ...everywhere, Location: `${folder}/` })),
    asked(server, folder, true).then((answer) => wrongIn(`http ${folder}`, 301, answer, { Location: `https://${NAME}${folder}` })), // prettier-ignore
  ];
  return (await Promise.all([...ofFiles, ...lost, ...leading])).flat();
}

const folder = process.argv[2] ?? "dist";
const site = siteToBuild(dataFolder(), process.env);
if (!installed("nginx", "-v")) console.log("nginx chưa được cài trên máy này: bỏ qua.");
else if (!site) process.exitCode = 1;
else {
  const files = filesOf(folder).filter((file) => file !== "_headers");
  const server = await nginxWith(folder);
  const wrong = await findings(server, site.base, files).finally(() => {
    agent.destroy();
    return server.stop();
  });
  for (const line of wrong.slice(0, 50)) console.error(line);
  console.log(`nginx: ${files.length} tệp, ${wrong.length} chỗ sai.`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
