import { isExplanation } from "#model/explanation.ts";
import { fold, spaced } from "#model/fold.ts";
import type { Words } from "#model/vocabulary.ts";
import type { CellReader } from "./cell.ts";
import { type Findings, columnLetters } from "./finding.ts";
import { nearest } from "./nearest.ts";
import type { Columns, TableOptions } from "./table.ts";

/** The column that a label names, or null. */
export const canonical = <C extends Columns>(label: string, columns: C, options: TableOptions<C>): string | null => {
  const plain = spaced(label);
  const name = plain.toLowerCase();
  return Object.hasOwn(columns, name) ? name : (options.labels?.get(fold(plain)) ?? null);
};

/** What a header says. */
export interface Header {
  /** Where each column stands. */
  readonly places: ReadonlyMap<string, number>;
  /** Every place with a label, known or not. */
  readonly labelled: ReadonlySet<number>;
  /** Whether rows under it can be taken. Otherwise their cells are looked at all the same, so that all faults are said at once. */
  readonly isUsable: boolean;
}

/** Reads a header; what is wrong with it goes to `findings`. */
export function placesOf<C extends Columns>(
  file: string,
  header: readonly string[],
  columns: C,
  options: TableOptions<C>,
  findings: Findings,
): Header {
  const labelled = new Set<number>();
  const places = new Map<string, number>();
  let usable = true;
  const refuse = (code: "incorrect-label" | "duplicate-label", index: number, message: Words, hint: Words | null) => {
    usable = false;
    const value = header[index] ?? "";
    findings.add({
      code,
      file,
      row: 1,
      column: spaced(value) || null,
      cell: `${columnLetters(index)}1`,
      value,
      message,
      hint,
    });
  };
  for (const [index, label] of header.entries()) {
    if (spaced(label) === "") continue;
    labelled.add(index);
    const name = canonical(label, columns, options);
    if (name === null && isExplanation(spaced(label))) continue;
    if (name === null) {
      const near = nearest(spaced(label).toLowerCase(), Object.keys(columns));
      refuse(
        "incorrect-label",
        index,
        { vi: `không có cột nào tên “${spaced(label)}”`, en: `there is no column “${spaced(label)}”` },
        near ? { vi: `có phải là ${near}?`, en: `did you mean ${near}?` } : null,
      );
    } else if (places.has(name)) {
      refuse("duplicate-label", index, { vi: `cột ${name} có hai lần`, en: `column ${name} stands twice` }, null);
    } else places.set(name, index);
  }
  for (const [name, read] of Object.entries(columns)) {
    if (places.has(name) || (acceptsNothing(read) && !options.needed?.includes(name))) continue;
    usable = false;
    findings.add({
      code: "missing-label",
      file,
      row: 1,
      column: name,
      message: { vi: `thiếu cột ${name}`, en: `column ${name} is missing` },
    });
  }
  return { places, labelled, isUsable: usable };
}

function acceptsNothing(read: CellReader<unknown>): boolean {
  try {
    read("", () => {});
    return true;
  } catch {
    return false;
  }
}
