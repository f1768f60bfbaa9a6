import { statusWord } from "#i18n/status-word.ts";
import { formatDay, formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path } from "#i18n/routes.ts";
import { STATUSES, type Status } from "#model/status.ts";
import type { Locale, NoValueMark, Portal } from "#model/vocabulary.ts";
import { sectionName } from "./sections.ts";

/** A table of words: the first cell of a row names it. A status in front of a row shows its look, an address makes the first cell a link. */
export interface WordTable {
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly status?: Status;
    readonly href?: string;
  }[];
}

const MARKS: readonly (readonly [NoValueMark, string])[] = [
  ["not-reported", ""],
  ["not-available", "[x]"],
  ["not-applicable", "[z]"],
  ["withheld", "[c]"],
];

/** Kinds that nobody writes in a report: they follow from deadlines, outcomes and last days. */
const DERIVED = ["not-due", "not-assessed", "dissolved"] as const;

/** Every status, its word and its meaning. */
export function statusTable(portal: Portal, locale: Locale): WordTable {
  const words = messages[locale];
  return {
    head: [words.table.status, words.table.meaning],
    rows: STATUSES.map((status) => ({ status, cells: [statusWord(portal, status, locale), words.meaning[status]] })),
  };
}

/** Every kind of no value: its word, how it is written or that the portal works it out, what it means. */
export function noValueTable(locale: Locale): WordTable {
  const words = messages[locale];
  return {
    head: [words.table.word, words.table.mark, words.table.meaning],
    rows: [
      ...MARKS.map(([kind, mark]) => [words.noValue[kind], mark || words.table.empty, words.noValueMeaning[kind]]),
      ...DERIVED.map((kind) => [words.derivedNoValue[kind], words.table.derived, words.derivedNoValueMeaning[kind]]),
    ].map((cells) => ({ cells })),
  };
}

/** The milestones of the plan. */
export function milestoneTable(portal: Portal, locale: Locale): WordTable {
  const words = messages[locale].table;
  return {
    head: [words.date, words.wards],
    rows: portal.milestones.map(({ date, wards }) => ({
      cells: [formatDay(date, locale), formatNumber(wards, locale)],
    })),
  };
}

/** Every target of the plan and how the portal reads it: a table for each section of the plan, under a title that counts its rows. */
export function readingTables(portal: Portal, locale: Locale): readonly { title: string; table: WordTable }[] {
  const words = messages[locale];
  return [...Map.groupBy(portal.targets, ({ section }) => section)].map(([section, targets]) => ({
    title: words.table.targetsOf(section, sectionName(section, locale), targets.length),
    table: {
      head: [words.table.target, words.table.reading],
      rows: targets.map((target) => ({
        href: address(locale, path.target(target)),
        cells: [target.statement[locale], target.reading[locale]],
      })),
    },
  }));
}

/** Every source, what it is used for, and on which terms it may be used. */
export function sourceTable(portal: Portal, locale: Locale): WordTable {
  const words = messages[locale].table;
  return {
    head: [words.source, words.usedFor, words.terms],
    rows: portal.sources.map(({ title, number, date, url, usedFor, terms }) => {
      const details = [number, date && formatDay(date, locale)].filter(Boolean).join(", ");
      return {
        href: url,
        cells: [details ? `${title[locale]} (${details})` : title[locale], usedFor[locale], terms[locale]],
      };
    }),
  };
}
