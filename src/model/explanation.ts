import { fold } from "./fold.ts";
import type { Words } from "./vocabulary.ts";

/** The header of the column in which the checker explains its findings. Whoever mends a file brings it back with it. */
export const EXPLANATION: Words = { vi: "Giải thích", en: "Explanation" };

const LABELS: ReadonlySet<string> = new Set([EXPLANATION.vi, EXPLANATION.en].map(fold));

/** Whether a column is that of the explanations: it is none of the table. */
export const isExplanation = (label: string): boolean => LABELS.has(fold(label));
