/** What is written with digits on a page and is no figure: it quotes the plan, names a day, a document or a place, or counts a whole list. */
import type { Published } from "./published.ts";

const SIGN = " · ";
const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

/** What the portal itself is made of and by: standards, encodings, licences, sizes of a window. */
const STANDARDS = /\b((?:RFC|WGS|UTF-|UTF|SHA-?|sha|CC BY|WCAG|Ghi công|Attribution|Windows-|TCVN|HTTP|A)\s?\d+(?:\.\d+)?(?:SUMS|sum)?|\d+ px)/g; // prettier-ignore

interface Kind {
  readonly form: RegExp;
  readonly holds: (part: string, files: Published) => boolean;
}

const without = (kinds: readonly Kind[], text: string, files: Published): string =>
  kinds.reduce((rest, { form, holds }) => rest.replace(form, (all, part: string) => (holds(part, files) ? SIGN : all)), text); // prettier-ignore

/** A text without what is quoted in it and named: each such thing stands in the files as it stands on the page. */
export const unnamed = (text: string, quotes: readonly string[], files: Published): string =>
  without(
    NAMES,
    quotes.reduce((rest, quote) => rest.replaceAll(quote, SIGN), without(CLAUSES, text, files)),
    files,
  );

/** The quotations that stand in a text: few of all there are. */
export const quotedIn = (text: string, { quotes }: Published): readonly string[] =>
  quotes.filter((quote) => text.includes(quote));

/** Before they are taken for quotations one by one. */
const CLAUSES: readonly Kind[] = [
  { form: /(?:Article|Điều) (\d+,? (?:clauses?|khoản) \d+(?:(?:, | and | và )\d+)*)/g, holds: (place, { quotes }) => clauses(place).every((clause) => quotes.includes(clause)) }, // prettier-ignore
];

const NAMES: readonly Kind[] = [
  { form: /((?:https?:\/\/|mailto:)\S+|[\w.-]+@[\w.-]+\.\w+)/g, holds: () => true },
  // A day is one that a file tells of.
  { form: /\b(\d{4}-\d{2}-\d{2})(?!\d)/g, holds: (day, { days }) => days.has(day) },
  { form: /\b(\d{2}\/\d{2}\/\d{4})(?!\d)/g, holds: (day, { days }) => days.has(day.split("/").reverse().join("-")) },
  { form: new RegExp(`\\b(\\d{1,2} ${MONTH} \\d{4})\\b`, "g"), holds: (day, { days }) => days.has(new Date(`${day} UTC`).toISOString().slice(0, 10)) }, // prettier-ignore
  // A year is written without a mark between thousands: a count of so many has one.
  { form: /(?<![\d.,/])(20\d\d)(?![\d/]|[.,]\d)/g, holds: (year, { years }) => years.has(Number(year)) },
  { form: STANDARDS, holds: () => true },
  { form: /((?:width|height|style)="[^"]*")/g, holds: () => true },
  // "There is none" is a value, and written as it is counted.
  { form: /(?:số|the number|A zero|a zero) (0)\b/g, holds: () => true },
  { form: /\b([IVX]+\.\d)\b/g, holds: (section, { sections }) => sections.has(section) },
  { form: /\b(\d{5}(?:-\d{4})?)\b/g, holds: (id, { units }) => units.some(({ unit_id, code }) => id === unit_id || id === code) }, // prettier-ignore
];

/** The clauses of a resolution as the table of successions writes them. */
const clauses = (place: string): readonly string[] => {
  const [article, ...all] = place.match(/\d+/g) ?? [];
  return all.map((clause) => `Điều ${article} khoản ${clause}`);
};

/** A text without the counts of whole lists, which are the same wherever the list is named. */
export const uncounted = (text: string, files: Published): string => without(LISTS, text, files);

const listed = (words: string, lists: (files: Published) => readonly (readonly unknown[])[]): Kind => ({
  form: new RegExp(`(?<!\\d%? (?:trên|of) |\\d )\\b(\\d+) (?=${words})`, "gu"),
  holds: (count, files) => lists(files).some(({ length }) => length === Number(count)),
});

const LISTS: readonly Kind[] = [
  listed("phường|wards|plan wards", ({ wards, today }) => [wards, today]),
  listed("chỉ tiêu|targets|câu|sentences", ({ targets }) => [targets]),
  listed("tiêu chí|criteria", ({ criteria }) => [criteria]),
  listed("nhiệm vụ|tasks", ({ tasks }) => [tasks]),
];
