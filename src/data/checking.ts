/** Checks single files as if they lay in a data folder: the reader is that of the build, wherever it runs. */
import type { Portal } from "#model/vocabulary.ts";
import { Refusal, type Finding, words } from "./finding.ts";
import { recovered, type OldEncoding } from "./old-encoding.ts";
import { type Files, type Folder, TABLES, readPortal } from "./portal.ts";
import type { Watch } from "./table.ts";
import { csvOfWorkbook } from "./workbook.ts";

/** A file as somebody brings it. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface CheckedFile {
  /** As it was brought. */
  readonly name: string;
  /** Where it would lie in the data folder. */
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Its cells as written, with the header; none where the file could not be split. */
  readonly records: readonly (readonly string[])[];
  /** What it says in UTF-8, where it is in an old encoding. */
  readonly offer: { readonly encoding: OldEncoding; readonly text: string } | null;
}

export interface Checked {
  readonly files: readonly CheckedFile[];
  /** Of other files of the folder, which the files brought do not fit. */
  readonly others: readonly Finding[];
  readonly before: Portal | null;
  /** The portal with the files brought in place of its own; null where they have errors. */
  readonly after: Portal | null;
}

/** Where a file would lie in the data folder: a table is brought under its own name, and `2025-12-31.xlsx` is a report. */
export function fileOf(name: string): string {
  const stem = name.replace(/^.*[\\/]/, "").replace(/\.(csv|txt|tsv|xls[xm]?)$/i, "");
  const table = `${stem.trim().toLowerCase()}.csv`;
  return TABLES.includes(table) ? table : `reports/${stem.trim()}.csv`;
}

/** Reads the files brought beside those of a base, which stands for the rest of the data folder. */
export async function check(base: Files, brought: readonly Given[], watch: Watch = {}): Promise<Checked> {
  const before = readPortal(base).portal;
  const names = before?.units.map(({ name }) => name) ?? [];
  const folder = new Map<string, Uint8Array | Refusal>(base);
  const taken = new Map<string, string>();
  const twice: CheckedFile[] = [];
  for (const { name, bytes } of brought) {
    const file = fileOf(name);
    const first = taken.get(file);
    if (first === undefined) {
      taken.set(file, name);
      folder.set(file, await bytesOf(name, bytes));
    } else twice.push({ name, file, findings: [doubled(file, first)], records: [], offer: null });
  }
  const tables = new Map<string, readonly (readonly string[])[]>();
  const table: Watch["table"] = (file, records) => {
    if (taken.has(file)) tables.set(file, records());
  };
  const { portal, findings } = readPortal(folder as Folder, { ...watch, table });
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const files = brought.flatMap(({ name, bytes }): CheckedFile[] => {
    const file = fileOf(name);
    if (taken.get(file) !== name) return [];
    const own = byFile.get(file) ?? [];
    const isEncoded = own.some(({ code, cell }) => code === "encoding-error" && cell === null);
    const offer = isEncoded ? recovered(bytes, names) : null;
    return [{ name, file, findings: own, records: tables.get(file) ?? [], offer }];
  });
  const others = findings.filter(({ file }) => !taken.has(file));
  return { files: [...files, ...twice], others, before, after: twice.length > 0 ? null : portal };
}

async function bytesOf(name: string, bytes: Uint8Array): Promise<Uint8Array | Refusal> {
  if (/\.xls$/i.test(name))
    return new Refusal(
      "source-error",
      words("tệp .xls đời cũ không được đọc", "old .xls workbooks are not read"),
      words("trong Excel, lưu lại bằng kiểu .xlsx hoặc “CSV UTF-8”", "in Excel, save it again as .xlsx or “CSV UTF-8”"),
    );
  if (!/\.xls[xm]$/i.test(name)) return bytes;
  try {
    return new TextEncoder().encode(await csvOfWorkbook(bytes));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error;
  }
}

const doubled = (file: string, first: string): Finding => ({
  ...{ code: "source-error", severity: "error", file, row: null, column: null, cell: null, value: null },
  message: words(`cùng là ${file} như tệp ${first}`, `stands for ${file}, as ${first} does`),
  hint: words("mỗi lần kiểm tra chỉ chọn một trong hai", "choose one of the two"),
});
