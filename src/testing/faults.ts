/** What is found in a folder of `sample.ts` in which some files are replaced. */
import type { Finding } from "#data/finding.ts";
import { readPortal } from "#data/portal.ts";
import { folder } from "./sample.ts";

export type Replaced = NonNullable<Parameters<typeof folder>[0]>;

export const findingsOf = (replaced: Replaced): readonly Finding[] => readPortal(folder(replaced)).findings;

/** Findings as `code file cell`, or the column or the file alone where they name no cell. */
export const faults = (replaced: Replaced): readonly string[] =>
  findingsOf(replaced).map(({ code, file, cell, column }) =>
    [code, file, cell ?? column].filter((part) => part !== null).join(" "),
  );

/** What findings say to staff: `cell: message → hint`. */
export const saidOf = (replaced: Replaced): readonly string[] =>
  findingsOf(replaced).map(
    ({ cell, column, message, hint }) => `${cell ?? column}: ${message.vi}${hint ? ` → ${hint.vi}` : ""}`,
  );

/** The text of a file of the folder, with rows added at its end. */
export const withRows = (file: string, ...rows: readonly string[]): Replaced => ({
  [file]: `${new TextDecoder().decode(folder().get(file))}${rows.join("\n")}\n`,
});
