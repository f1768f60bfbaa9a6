/**
 * `npm run bench:reader -- [--rows 1000000] [--rounds 7]`: how fast rows are read with all their checks beside PapaParse
 * alone, which only splits, and how much memory the reading of files of several lengths takes. Exit 1 when the reader is not
 * half as fast, or when a longer file takes more memory.
 *
 * Both read the same generated file of reports in turn, in one process; what is compared is the processor time of the
 * quickest round of each, since what else a machine does only ever adds to it. Memory is the most that a process of its
 * own, which does nothing but read the file, ever holds.
 */
import { execFileSync } from "node:child_process";
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

/** The lengths of the files whose memory is compared, in parts of the rows. */
const LENGTHS = [0.25, 1, 4];

/** So much more memory, in MB, a longer file may take: what the collector of garbage leaves lying differs as much. */
const MOST_GROWTH = 32;

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

const written = (path: string, rows: number, quote: string): Promise<void> =>
  pipeline(Readable.from(lines(rows, quote)), createWriteStream(path));

/** Compares the speeds over one file; false when the reader is too slow. */
async function isFast(name: string, path: string, rows: number, rounds: number): Promise<boolean> {
  const times = { papa: [] as number[], reader: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.papa.push(await secondsOf(papaAlone, path, rows));
    times.reader.push(await secondsOf(withChecks, path, rows));
  }
  const [papa, reader] = [Math.min(...times.papa), Math.min(...times.reader)];
  const ratio = papa / reader;
  console.log(
    `${name}: PapaParse alone ${papa.toFixed(2)} s, reader with checks ${reader.toFixed(2)} s, ratio ${ratio.toFixed(2)}`,
  );
  return ratio >= LEAST;
}

/** Compares what files of several lengths take; false when a longer one takes more. */
async function isConstant(name: string, path: string, rows: number, quote: string): Promise<boolean> {
  const peaks: number[] = [];
  for (const length of LENGTHS) {
    await written(path, rows * length, quote);
    peaks.push(Number(execFileSync(process.execPath, [import.meta.filename, "--peak", path], { encoding: "utf8" })));
    console.log(`${name}, ${rows * length} rows: at most ${peaks.at(-1)!} MB of memory`);
  }
  return Math.max(...peaks) - peaks[0]! <= MOST_GROWTH;
}

async function bench(rows: number, rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-reader-"));
  const path = join(folder, "rows.csv");
  try {
    for (const [name, quote] of [
      ["without quotes", ""],
      ["every cell quoted", '"'],
    ] as const) {
      await written(path, rows, quote);
      if (!(await isFast(name, path, rows, rounds))) process.exitCode = 1;
      if (!(await isConstant(name, path, rows, quote))) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "1000000" },
    rounds: { type: "string", default: "7" },
    /** Reads this file once and says the most memory that it took, in MB. */
    peak: { type: "string" },
  },
});
if (values.peak === undefined) await bench(Number(values.rows), Number(values.rounds));
else {
  await withChecks(values.peak);
  console.log(Math.round(process.resourceUsage().maxRSS / 1024));
}
