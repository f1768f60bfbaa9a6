import type { Locale, Recognition } from "#model/vocabulary.ts";
import { formatDay } from "./format.ts";
import { messages } from "./messages.ts";

/** "Decision 12/QĐ-BCA of 22/04/2025"; what of it is not known, it says. Empty when nothing is. */
export function decisionNumberWords(
  { decisionNumber, decisionDate }: Pick<Recognition, "decisionNumber" | "decisionDate">,
  locale: Locale,
): string {
  const words = messages[locale].ward;
  if (!decisionDate) return decisionNumber && words.undated(decisionNumber);
  const day = formatDay(decisionDate, locale);
  return decisionNumber ? words.decision(decisionNumber, day) : words.decidedOn(day);
}
