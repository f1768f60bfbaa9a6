import { isExplanation } from "#model/explanation.ts";
import { spaced } from "#model/fold.ts";
import { type Findings, columnLetters } from "./finding.ts";
import { unfit } from "./unfit.ts";

/**
 * Looks at the column of the explanations, which no table reads. It may say what it likes of other cells, and quote their
 * broken letters; but it goes on with the file, and so holds nothing that a spreadsheet would run or nobody sees.
 */
export function checkExplanations(file: string, records: readonly (readonly string[])[], findings: Findings): void {
  const [header = [], ...rows] = records;
  for (const [index, label] of header.entries())
    if (isExplanation(spaced(label)))
      for (const [place, record] of rows.entries()) {
        const value = record[index] ?? "";
        const refusal = unfit(value);
        if (refusal?.code !== "constraint-error") continue;
        const { code, words: message, hint } = refusal;
        const row = place + 2;
        findings.add({ code, file, row, column: spaced(label), cell: `${columnLetters(index)}${row}`, value, message, hint }); // prettier-ignore
      }
}
