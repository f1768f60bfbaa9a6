/**
 * `npm run bench:reader -- [--rows 1000000] [--rounds 5]`: how fast rows are read with all their checks beside PapaParse
 * alone, which only splits. Both read the same generated file of reports in turn, in one process; what is compared is the
 * processor time of the median round. Exit 1 when the reader is not half as fast.
 */
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import Papa from "papaparse";
import * as cell from "#data/cell.ts";
import { Findings } from "#data/finding.ts";
import { streamTable } from "./stream-table.ts";

/** The least part of PapaParse's speed. */
const LEAST = 0.5;

const whole = cell.reading({ type: "integer", unit: { vi: "", en: "" } });
const share = cell.reading({ type: "decimal", unit: { vi: "%", en: "%" } });
const said = cell.reading({ type: "boolean", unit: { vi: "", en: "" } });

/** A report of each unit on each date: the shape of the files in `reports/`, with one column more in the key. */
const COLUMNS = {
  unit_id: cell.filled,
  ward: cell.text,
  as_of: cell.day,
  staff_posts: whole,
  staff_assigned: whole,
  work_teams: whole,
  patrols: whole,
  satisfied: share,
  settled: share,
  has_plan: said,
  withheld: whole,
};

function* lines(rows: number, quote: string): Generator<string> {
  const line = (cells: readonly unknown[]) => `${cells.map((text) => `${quote}${String(text)}${quote}`).join(";")}\n`;
  yield line(Object.keys(COLUMNS));
  for (let row = 0; row < rows; row += 1)
    yield line([
      `${String(10_000 + Math.floor(row / 80))}-2025`,
      ["Phường Trần Hưng Đạo", "Cao Xanh", "Hồng Gai", "Hà Tu"][row % 4],
      `${2005 + Math.floor((row % 80) / 4)}-${["03-31", "06-30", "09-30", "12-31"][row % 4]}`,
      30 + (row % 50),
      25 + (row % 40),
      row % 9,
      row % 1_000,
      `${row % 100},${row % 10}`,
      row % 7 === 0 ? "" : row % 101,
      row % 3 === 0 ? "không" : "có",
      row % 11 === 0 ? "[c]" : row % 13,
    ]);
}

const papaAlone = (path: string): Promise<number> =>
  new Promise((done, fail) => {
    let rows = -1;
    Papa.parse<string[]>(createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 16 }), {
      delimiter: ";",
      chunk: ({ data }) => {
        rows += data.length;
      },
      complete: () => done(rows),
      error: fail,
    });
  });

async function withChecks(path: string): Promise<number> {
  const findings = new Findings();
  let rows = 0;
  await streamTable(path, COLUMNS, findings, () => (rows += 1), { key: ["unit_id", "as_of"] });
  if (findings.all.length > 0) throw new Error(`The generated file has faults: ${findings.all[0]?.message.en}`);
  return rows;
}

/** The seconds of processor time that a reading takes. */
async function secondsOf(read: (path: string) => Promise<number>, path: string, rows: number): Promise<number> {
  const before = process.cpuUsage();
  const found = await read(path);
  const { user, system } = process.cpuUsage(before);
  if (found !== rows) throw new Error(`${found} rows instead of ${rows}`);
  return (user + system) / 1e6;
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!;

const { values } = parseArgs({
  options: { rows: { type: "string", default: "1000000" }, rounds: { type: "string", default: "5" } },
});
const rows = Number(values.rows);
const folder = mkdtempSync(join(tmpdir(), "bench-reader-"));
try {
  for (const [name, quote] of [
    ["without quotes", ""],
    ["every cell quoted", '"'],
  ] as const) {
    const path = join(folder, "rows.csv");
    await pipeline(Readable.from(lines(rows, quote)), createWriteStream(path));
    const times = { papa: [] as number[], reader: [] as number[] };
    for (let round = 0; round < Number(values.rounds); round += 1) {
      times.papa.push(await secondsOf(papaAlone, path, rows));
      times.reader.push(await secondsOf(withChecks, path, rows));
    }
    const [papa, reader] = [median(times.papa), median(times.reader)];
    const ratio = papa / reader;
    console.log(
      `${name}: PapaParse alone ${papa.toFixed(2)} s, reader with checks ${reader.toFixed(2)} s, ratio ${ratio.toFixed(2)}`,
    );
    if (ratio < LEAST) process.exitCode = 1;
  }
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
} finally {
  rmSync(folder, { recursive: true });
}
