import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the guide tells to write into each file in a rehearsal: cells by column. */
export type Written = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * What a text of the guide tells to write: under a heading that names a file, each entry of the list names a column,
 * says what it is for, and ends with what to write.
 */
export function writtenBy(guide: string): Written {
  const sections = guide.split(/^#{2,3} /m).slice(1);
  return new Map(
    sections.flatMap((section) => {
      const [, file] = /^.*`([\w.-]+\.(?:csv|json))`/.exec(section) ?? [];
      const cells = [...section.matchAll(/^- `(\w+)`: .*: `([^`]+)`\.$/gm)].map(([, column, cell]) => [column, cell]);
      return file && cells.length > 0 ? [[file, Object.fromEntries(cells) as Record<string, string>] as const] : [];
    }),
  );
}

/**
 * Does the rehearsal: copies a data folder and writes into the copy what the guide tells, a row at the end of a table, a
 * value in `portal.json`. Rows of the same first cell give way: what is rehearsed may have come true since. What was in the folder `to` before is gone.
 *
 * @throws RangeError when the guide names a column that the file does not have
 */
export function rehearse(written: Written, from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  for (const [file, cells] of written) {
    const path = join(to, file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, file.endsWith(".json") ? withEntries(text, cells) : withRow(file, text, cells));
  }
}

/** Values as JSON writes them: `true` is no text. */
const withEntries = (text: string, cells: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    ...JSON.parse(text),
    ...Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, JSON.parse(value)])),
  });

function withRow(file: string, text: string, cells: Readonly<Record<string, string>>): string {
  const columns = text.slice(0, text.indexOf("\n")).trim().split(",");
  const strange = Object.keys(cells).find((column) => !columns.includes(column));
  if (strange) throw new RangeError(`${file} has no column ${strange}`);
  const first = `${quoted(cells[columns[0] ?? ""] ?? "")},`;
  const kept = text.trimEnd().split("\n").filter((line) => !line.startsWith(first)); // prettier-ignore
  return `${kept.join("\n")}\n${columns.map((column) => quoted(cells[column] ?? "")).join(",")}\n`;
}

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
