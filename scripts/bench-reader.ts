/**
 * `npm run bench:reader [-- --rounds 7]`: how fast a table is read with all its checks beside PapaParse alone, which only
 * splits. Exit 1 when the reader is not half as fast.
 *
 * Both read the same generated table, as large as a file of the data folder may be, in turn and in one process, from its
 * bytes; what is compared is the processor time of the quickest round of each, since what else a machine does only ever
 * adds to it.
 */
import { parseArgs } from "node:util";
import Papa from "papaparse";
import * as cell from "#data/cell.ts";
import { LARGEST, decode } from "#data/decode.ts";
import { Findings } from "#data/finding.ts";
import { readTable } from "#data/table.ts";

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

/** The table, each cell between these marks, and how many rows it has. */
function table(quote: string): { readonly bytes: Uint8Array; readonly rows: number } {
  const line = (cells: readonly unknown[]) =>
    Buffer.from(`${cells.map((text) => `${quote}${String(text)}${quote}`).join(";")}\n`);
  const lines = [line(Object.keys(COLUMNS))];
  let size = lines[0]!.length; // the header
  for (let row = 0; ; row += 1) {
    const next = line([
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
    size += next.length;
    if (size > LARGEST) return { bytes: Buffer.concat(lines), rows: row };
    lines.push(next);
  }
}

const papaAlone = (bytes: Uint8Array): number =>
  Papa.parse(new TextDecoder().decode(bytes), { delimiter: ";", skipEmptyLines: true }).data.length - 1;

function withChecks(bytes: Uint8Array): number {
  const findings = new Findings();
  const rows = readTable("rows.csv", decode(bytes, []), COLUMNS, findings, { key: ["unit_id", "as_of"] });
  if (findings.all.length > 0) throw new Error(`The generated table has faults: ${findings.all[0]?.message.en}`);
  return rows.length;
}

/** The seconds of processor time that a reading takes. */
function secondsOf(read: (bytes: Uint8Array) => number, bytes: Uint8Array, rows: number): number {
  const before = process.cpuUsage();
  const found = read(bytes);
  const { user, system } = process.cpuUsage(before);
  if (found !== rows) throw new Error(`${found} rows instead of ${rows}`);
  return (user + system) / 1e6;
}

const { values } = parseArgs({ options: { rounds: { type: "string", default: "7" } } });
for (const [name, quote] of [
  ["without quotes", ""],
  ["every cell quoted", '"'],
] as const) {
  const { bytes, rows } = table(quote);
  const times = { papa: [] as number[], reader: [] as number[] };
  for (let round = 0; round < Number(values.rounds); round += 1) {
    times.papa.push(secondsOf(papaAlone, bytes, rows));
    times.reader.push(secondsOf(withChecks, bytes, rows));
  }
  const [papa, reader] = [Math.min(...times.papa), Math.min(...times.reader)];
  const ratio = papa / reader;
  console.log(
    `${name}, ${rows} rows: PapaParse alone ${papa.toFixed(2)} s, with checks ${reader.toFixed(2)} s, ratio ${ratio.toFixed(2)}`,
  );
  if (ratio < LEAST) process.exitCode = 1;
}
