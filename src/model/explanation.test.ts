import { expect, test } from "vitest";
import { EXPLANATION, isExplanation } from "./explanation.ts";

test("the column of explanations is known in both languages, however its header is written", () => {
  for (const label of [EXPLANATION.vi, EXPLANATION.en, "GIẢI THÍCH", "giai thich", "explanation"])
    expect(isExplanation(label)).toBe(true);
  for (const label of ["", "giải", "note_en", "explanations of"]) expect(isExplanation(label)).toBe(false);
});
