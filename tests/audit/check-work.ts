import { spawnSync } from "node:child_process";
import type { Line } from "./line.ts";

/** Of `npm run check` over 72 wards, "well under a second of work". */
const LIMIT = 700;

const TELLS = `process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write("\\nmicroseconds: " + (user + system));
});`;

/** The processor time of `npm run check` on the data of a site, the start of Node in it. Other work changes it little. */
export function checkWork(name: string, data: string): Line {
  const hook = `data:text/javascript,${encodeURIComponent(TELLS)}`;
  const { stderr, status } = spawnSync(process.execPath, ["--import", hook, "scripts/check-data.ts"], {
    env: { ...process.env, PORTAL_DATA: data },
    encoding: "utf8",
  });
  const milliseconds = Math.round(Number(/microseconds: (\d+)$/.exec(stderr)?.[1] ?? NaN) / 1000);
  const holds = status === 0 && milliseconds <= LIMIT;
  return {
    check: "npm run check: thời gian bộ xử lý",
    site: name,
    looked: 1,
    measured: `${milliseconds} ms`,
    limit: `≤ ${LIMIT} ms`,
    faults: holds ? [] : [`${milliseconds} ms, exit ${status}`],
  };
}
