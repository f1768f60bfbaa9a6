import { decisionNumberWords } from "#i18n/decision-words.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import type { Locale, Recognition, Succession } from "#model/vocabulary.ts";

/** "Recognised (assessment year 2024)": an outcome and the year it is for. */
export const outcomeWords = (outcome: Recognition, locale: Locale): string =>
  `${messages[locale].outcome[outcome.outcome]} (${messages[locale].ward.assessed(outcome.assessmentYear)})`;

/** "Decision 12/QĐ-BCA of 22/04/2025, announced on 30/05/2025"; what of a decision is not known, it says. Empty when nothing is. */
export function decisionWords(outcome: Recognition, locale: Locale): string {
  const words = messages[locale].ward;
  const decision = decisionNumberWords(outcome, locale);
  if (!outcome.announcedDate) return decision;
  const announced = formatDay(outcome.announcedDate, locale);
  return decision ? `${decision}, ${words.announced(announced)}` : words.announcedOnly(announced);
}

/** "Resolution 1679/NQ-UBTVQH15, Article 1, clauses 36 and 37": the resolutions of some successions, each with all its clauses. */
export const resolutionWords = (successions: readonly Succession[], locale: Locale): string =>
  [...Map.groupBy(successions, ({ resolution }) => resolution)]
    .map(([resolution, rows]) => {
      const clauses = [...new Set(rows.map(({ clause }) => clause).filter(Boolean))];
      return messages[locale].ward.byResolution(resolution, clauseWords(clauses, locale));
    })
    .join("; ");

/** Clauses in the words of a reader: those of one article together; what is written in another way stays as it is. */
function clauseWords(clauses: readonly string[], locale: Locale): string {
  const words = messages[locale];
  const read = clauses.map((clause) => /^Điều (\d+) khoản (\d+)$/.exec(clause));
  if (read.some((match) => match === null)) return words.and(clauses);
  const articles = Map.groupBy(read, (match) => match![1]!); // none is null, and the pattern has both numbers
  return [...articles]
    .map(([article, matches]) => {
      const numbers = matches.map((match) => match![2]!).toSorted((a, b) => Number(a) - Number(b));
      return words.ward[numbers.length > 1 ? "clauses" : "clause"](article, words.and(numbers));
    })
    .join("; ");
}
