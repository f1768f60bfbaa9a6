import type { Words } from "#model/vocabulary.ts";

/** What is wrong, in the names of the Frictionless framework. */
export type Code =
  | "blank-row"
  | "byte-count-error"
  | "constraint-error"
  | "duplicate-label"
  | "encoding-error"
  | "extra-cell"
  | "foreign-key"
  | "hash-count-error"
  | "incorrect-label"
  | "missing-cell"
  | "missing-file"
  | "missing-label"
  | "primary-key"
  | "source-error"
  | "type-error";

/** One thing to mend. Rows are numbered as Excel numbers them, cells named as Excel names them (`D14`). */
export interface Finding {
  readonly code: Code;
  readonly severity: "error" | "warning";
  /** Relative to the data folder, `reports/2024-12-31.csv`. */
  readonly file: string;
  readonly row: number | null;
  /** The canonical header. */
  readonly column: string | null;
  readonly cell: string | null;
  /** What was found, as written. */
  readonly value: string | null;
  readonly message: Words;
  /** What to write instead, where that is known. */
  readonly hint: Words | null;
}

/** Why a cell is refused, before anyone knows where the cell is. */
export class Refusal extends Error {
  readonly code: Code;
  readonly words: Words;
  readonly hint: Words | null;

  constructor(code: Code, words: Words, hint: Words | null = null) {
    super(words.en);
    this.code = code;
    this.words = words;
    this.hint = hint;
  }
}

export const words = (vi: string, en: string): Words => ({ vi, en });

/** Refuses what is well written and cannot be so, seen beside the rest. */
export const conflict = (vi: string, en: string, hint: Words | null = null): Refusal =>
  new Refusal("constraint-error", words(vi, en), hint);

/** Refuses a text that is not of its type: `expected("một ngày", "a date")`. */
export const expected = (vi: string, en: string, hint: Words | null = null): Refusal =>
  new Refusal("type-error", words(`cần ${vi}`, `expected ${en}`), hint);

/** The letters Excel puts over a column, from 0: A … Z, AA … */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

/** Where the findings of one reading gather. */
export class Findings {
  readonly #all: Finding[] = [];
  readonly #dropped = new Set<string>();

  add(finding: Partial<Finding> & Pick<Finding, "code" | "file" | "message">): void {
    this.#all.push({ severity: "error", row: null, column: null, cell: null, value: null, hint: null, ...finding });
  }

  /** Remembers the id of a row that is left out: who looks it up in vain is not at fault. */
  drop(id: string): void {
    this.#dropped.add(id);
  }

  /** All of them, but those that only follow from another one. */
  get all(): readonly Finding[] {
    return this.#all.filter(({ code, value }) => code !== "foreign-key" || !this.#dropped.has(value ?? ""));
  }

  /** Whether something of a file is wrong, also what only follows from elsewhere. */
  failedIn(file: string): boolean {
    return this.#all.some((finding) => finding.severity === "error" && finding.file === file);
  }

  get failed(): boolean {
    return this.#all.some((finding) => finding.severity === "error");
  }
}
