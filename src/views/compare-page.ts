import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path, unitPath } from "#i18n/routes.ts";
import { MOST_COMPARED, partOf } from "#model/compare-choice.ts";
import { yearOf } from "#model/day.ts";
import { lastReportOf } from "#model/judgement.ts";
import { isFormer } from "#model/life.ts";
import { once } from "#model/once.ts";
import type { Criterion, Locale, Portal, Unit } from "#model/vocabulary.ts";
import { type CheckedCriterion, checklist, isShown } from "./checklist.ts";
import { ruleWords } from "./rule-words.ts";
import { statusNow } from "./standing.ts";

/** What a ward has in one row of the table: a text, the sign before it, and what is said below it. */
export type ComparedCell = readonly [text: string, sign?: string, more?: string];

/** A ward as the table of the browser gets it: every word is finished. The cells are those of its rows, in order. */
export interface ComparedWard {
  readonly name: string;
  readonly href: string;
  /** By which report its criteria are judged. */
  readonly report: string;
  /** Whether it has never reported. */
  readonly isSilent: boolean;
  /** Whether a cell says that there is nothing to compare with. */
  readonly lacksBase: boolean;
  readonly cells: readonly ComparedCell[];
}

/** Some wards, by id. */
export type ComparedPart = Readonly<Record<string, ComparedWard>>;

/** A group of rows of the table; those of criteria have a title. */
export interface ComparedRows {
  readonly title: string | null;
  readonly rows: readonly {
    readonly name: string;
    /** Whether it is a condition of the criterion above. */
    readonly isPart: boolean;
  }[];
}

/** The page on which wards are compared: the rows of the table; the browser adds a column for each ward. */
export function comparePage(portal: Portal, locale: Locale) {
  const { compare: words, list } = messages[locale];
  return {
    title: words.title,
    description: words.description(portal.province[locale]),
    path: path.compare,
    intro: words.intro,
    caption: words.caption(formatDay(portal.asOf, locale)),
    noBase: words.noBaseMeans,
    noScript: words.noScript,
    lists: [
      { href: address(locale, path.wards), text: messages[locale].nav.wards(portal.planWards.length) },
      { href: address(locale, path.todaysWards), text: messages[locale].nav.todaysWards },
    ],
    add: words.add,
    groups: [
      {
        title: null,
        rows: [words.list, list.status, list.roadmap, words.report, words.tally].map(plain),
      },
      ...[...Map.groupBy(portal.criteria, ({ section }) => section)].map(([section, criteria]) => ({
        title: `${messages[locale].section[section] ?? section} (${section})`,
        rows: criteria.flatMap((criterion) => [plain(criterion.name[locale]), ...partsOf(criterion, locale)]),
      })),
    ] satisfies readonly ComparedRows[],
    parts: [...unitsByPart(portal).keys()],
    /** What the browser says; `{names}` stands for names, `{count}` for their number. */
    said: {
      ...words.said,
      many: words.said.many("{count}"),
      over: words.said.over(MOST_COMPARED),
      full: words.said.full(MOST_COMPARED),
    },
  };
}

const plain = (name: string) => ({ name, isPart: false });

/** Where a criterion has several conditions, those of which each ward's own value is published have a row of their own. */
const partsOf = ({ conditions }: Criterion, locale: Locale) =>
  conditions.length < 2
    ? []
    : conditions.filter(isShown).map((condition) => ({ name: ruleWords(condition, locale), isPart: true }));

/** The wards of one part, in one language. */
export const comparedPart = (portal: Portal, part: string, locale: Locale): ComparedPart =>
  Object.fromEntries(
    (unitsByPart(portal).get(part) ?? []).map((unit) => [unit.id, comparedWard(portal, unit, locale)]),
  );

/** The names of all parts, in order. */
export const comparedParts = (portal: Portal): readonly string[] => [...unitsByPart(portal).keys()];

const unitsByPart = once(({ units }: Portal) => {
  const byPart = Map.groupBy(units, ({ id }) => partOf(id));
  return new Map([...byPart].sort(([a], [b]) => (a < b ? -1 : 1)));
});

function comparedWard(portal: Portal, unit: Unit, locale: Locale): ComparedWard {
  const { status, word } = statusNow(portal, unit, locale);
  const { sections, tally, isSilent } = checklist(portal, unit, locale);
  const checked = sections.flatMap(({ criteria }) => criteria);
  const words = messages[locale].compare;
  const report = lastReportOf(portal, unit);
  const date = report ? formatDay(report.date, locale) : words.noReport;
  const count = (asked: string) => tally.find(({ judgement }) => judgement === asked)?.count ?? 0;
  const [met, notMet] = [count("met"), count("not-met")];
  return {
    name: unit.inPlan ? unit.name : unit.validTo === null ? words.today(unit.name) : `${unit.name} (${yearsOf(unit)})`,
    href: address(locale, unitPath(unit)),
    report: date,
    isSilent,
    lacksBase: checked.some(({ noBase }) => noBase !== null),
    cells: [
      listCell(portal, unit, locale),
      [word, status],
      [roadmapOf(unit, locale)],
      report && !report.rows.has(unit) ? [date, "", words.notIn] : [date],
      [isSilent ? words.noReport : words.tallied(met, notMet, checked.length - met - notMet)],
      ...checked.flatMap((criterion) => [resultCell(criterion, locale), ...partCells(criterion)]),
    ],
  };
}

/** The years of a ward that came after the plan and has ended, to tell it from others of its name. */
const yearsOf = ({ validFrom, validTo }: Unit): string =>
  [validFrom, validTo].map((day) => (day === null ? "" : yearOf(day))).join("–");

function listCell(portal: Portal, unit: Unit, locale: Locale): ComparedCell {
  const words = messages[locale].compare;
  const city = unit.city.name[locale];
  const isTodays = unit.validTo === null && isFormer(portal, unit.city);
  const list = unit.inPlan ? words.ofPlan(city) : isTodays ? words.ofToday(city) : words.ofLater(city);
  return unit.validTo === null ? [list] : [list, "", words.ended(formatDay(unit.validTo, locale))];
}

function roadmapOf({ inPlan, roadmapYear }: Unit, locale: Locale): string {
  if (!inPlan) return messages[locale].compare.roadmapOutside;
  return roadmapYear === null ? messages[locale].ward.noRoadmap : String(roadmapYear);
}

/** A result; after it the value, where it is one and says more, or that there is nothing to compare with. */
function resultCell({ judgement, word, noBase, conditions }: CheckedCriterion, locale: Locale): ComparedCell {
  const [only, ...others] = conditions;
  const value = others.length === 0 && only?.value !== word ? only?.value : null;
  const more = noBase ? messages[locale].compare.noBase : value;
  return more ? [word, judgement, more] : [word, judgement];
}

const partCells = ({ conditions }: CheckedCriterion): readonly ComparedCell[] =>
  conditions.length < 2 ? [] : conditions.filter(({ isShown }) => isShown).map(({ value }) => [value ?? ""]);
