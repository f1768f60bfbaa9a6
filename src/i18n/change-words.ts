/** What changed between two editions, in sentences for people; what of it must be looked at before it is published. */
import type { Day } from "#model/day.ts";
import {
  type Changes,
  type OutcomeChange,
  type PoolChange,
  type ValueChange,
  type VerdictChange,
  alarmsIn,
  isValue,
} from "#model/changes.ts";
import { byName } from "#model/order.ts";
import type { PublishedFigure, PublishedPool, PublishedUnit, PublishedValue } from "#model/published.ts";
import { STATUSES } from "#model/status.ts";
import type { Indicator, Locale, NoValueMark, Portal } from "#model/vocabulary.ts";
import { formatDay, formatNumber } from "./format.ts";
import { messages } from "./messages.ts";
import { statusWord } from "./status-word.ts";

/** One thing that changed. The wards it names stand at its end, so that a page can lead to them. */
export interface ChangeSentence {
  readonly text: string;
  readonly units: readonly PublishedUnit[];
}

/** What must be looked at: an error stops a release, a warning does not. */
export interface Alarm {
  readonly severity: "error" | "warning";
  readonly text: string;
}

/** So many names stand in a sentence. */
const NAMED = 8;

type Named = Pick<Portal, "indicators" | "criteria" | "milestones" | "cities">;

/** Everything that changed, the most wanted first. */
export function changeSentences(portal: Named, changes: Changes, locale: Locale): readonly ChangeSentence[] {
  const { changes: words } = messages[locale];
  const say = (text: string, units: readonly PublishedUnit[] = []): ChangeSentence => ({ text, units });
  /** One sentence for the wards of the plan and one for those that came later: their numbers are never added. */
  const byList = (units: readonly PublishedUnit[], text: (wards: string, names: string) => string) =>
    [true, false].flatMap((inPlan) => {
      const some = units.filter((unit) => unit.inPlan === inPlan);
      return some.length > 0 ? [say(text(wardsOf(some, inPlan, locale), namesOf(some, locale)), some)] : [];
    });
  const opening =
    changes.from === null
      ? [
          words.first(formatDay(changes.to, locale)),
          ...changes.opening.map((figure) => `${figure.name[locale]}: ${shownWords(figure, locale)}`),
        ]
      : [];
  const statuses = STATUSES.flatMap((status) =>
    byList(
      changes.statuses.filter(({ after }) => after === status).map(({ unit }) => unit),
      words.became[status],
    ),
  );
  const registered = changes.outcomes.filter(({ outcome }) => outcome === "registered").map(({ of }) => of);
  const reports = changes.reports.flatMap(({ date, asked, came, silent }) => {
    const day = formatDay(date, locale);
    const last = date === changes.reports.at(-1)?.date;
    return [
      say(words.report(day, came.length, asked)),
      ...(last && silent.length > 0 ? [say(words.silent(silent.length, day, namesOf(silent, locale)), silent)] : []),
    ];
  });
  const late = changes.late.map(({ date, came }) =>
    say(words.late(came.length, formatDay(date, locale), namesOf(came, locale)), came),
  );
  const corrected = changes.corrections.length > 0 ? [say(words.corrected(changes.corrections.length))] : [];
  return [
    ...opening.map((text) => say(text)),
    ...statuses,
    ...byList(registered, words.registered),
    ...byList(changes.formed, words.formed),
    ...byList(changes.ended, words.ended),
    ...reports,
    ...late,
    ...corrected,
    ...changes.changedOutcomes.map((change) => say(outcomeText(change, locale), [change.unit])),
    ...changes.values.map((change) => say(valueText(portal, change, locale), change.unit ? [change.unit] : [])),
    ...poolTexts(portal, changes.pools, locale).map(({ text }) => say(text)),
    ...changes.verdicts.map((change) => say(verdictText(portal, change, locale))),
    ...figureSentences(changes, locale).map((text) => say(text)),
  ];
}

/**
 * The counts of recognised wards one by one, and the targets whose figure changed though the report that it is read from
 * did not. Of those that moved on with a report or a decision how many, since each has a page.
 */
function figureSentences({ figures, pools }: Changes, locale: Locale): readonly string[] {
  const { changes: words } = messages[locale];
  const counts = figures.filter(({ after }) => after.kind === "recognised");
  const told = new Set(pools.flatMap(({ figure }) => figure ?? []));
  const others = figures.filter((figure) => figure.after.kind === "target" && !told.has(figure));
  const isOfSameReport = ({ before, after }: (typeof others)[number]) =>
    after.reported !== null && before.reported === after.reported;
  const targets = others.filter((figure) => !isOfSameReport(figure));
  return [
    ...counts.map(({ before, after }) =>
      before.wards === 0 // its list was not there yet
        ? `${after.name[locale]}: ${shownWords(after, locale)}`
        : words.figure(after.name[locale], shownWords(before, locale), shownWords(after, locale)),
    ),
    ...others.filter(isOfSameReport).map(({ before, after }) =>
      words.figure(
        words.reported(after.name[locale], formatDay(after.reported!, locale)), // it is read from a report
        shownWords(before, locale),
        shownWords(after, locale),
      ),
    ),
    ...(targets.length > 0 ? [words.targets(targets.length)] : []),
  ];
}

/** A sentence for each share; targets of which the same is said share one. With it the columns that are added up. */
function poolTexts(portal: Named, pools: readonly PoolChange[], locale: Locale) {
  const alike = Map.groupBy(pools, (change) => poolText(portal, change, "", locale));
  return [...alike.values()].map((some) => {
    const names = new Set(some.map(({ name }) => `“${name[locale]}”`));
    const first = some[0]!; // no group is empty
    return {
      text: poolText(portal, first, messages[locale].and([...names]), locale),
      of: first.of,
      fields: [...new Set(some.flatMap(({ fields }) => fields))],
    };
  });
}

/** "“70% có chứng chỉ tin học”, danh sách phường của kế hoạch, kỳ 30/06/2025: 521 trên 653, cộng từ 61 phường → …". */
function poolText(portal: Named, { of, before, after, figure }: PoolChange, targets: string, locale: Locale): string {
  const { changes: words } = messages[locale];
  const write = (pool: PublishedPool | null, shown: string | undefined) => {
    if (!pool) return words.closed;
    const number = (value: number) => formatNumber(value, locale, 2);
    return [shown, words.sum(number(pool.numerator), number(pool.denominator), pool.reported)]
      .filter(Boolean)
      .join(", ");
  };
  return words.pool(
    targets,
    shareWords(portal, of, locale),
    formatDay(of.report, locale),
    write(before, figure?.before.shown[locale]),
    write(after, figure?.after.shown[locale]),
  );
}

/** "“70% có chứng chỉ tin học”, danh sách phường hiện nay, kỳ 30/06/2026: Đạt, số chung không công bố → …". */
function verdictText(portal: Named, { name, of, before, after }: VerdictChange, locale: Locale): string {
  const { changes: words, verdict } = messages[locale];
  const write = (one: VerdictChange["before"]) => words.closedSum(verdict[one.verdict]);
  const where = shareWords(portal, of, locale);
  return words.pool(`“${name[locale]}”`, where, formatDay(of.report, locale), write(before), write(after));
}

/** Which share of a target: of which list, of which city, by which other base. */
function shareWords({ indicators, cities }: Named, of: PoolChange["of"], locale: Locale): string {
  const { changes: words } = messages[locale];
  const base = indicators.find(({ id }) => id === of.otherBase);
  const city = cities.find(({ slug }) => slug === of.city);
  const list = words[of.list === "plan" ? "planList" : "todaysList"];
  return [list, city?.name[locale], base && words.otherBase(base.name[locale])].filter(Boolean).join(", ");
}

/** "31 trên 72 phường". */
export const shownWords = ({ shown, outOf }: Pick<PublishedFigure, "shown" | "outOf">, locale: Locale): string =>
  [shown[locale], outOf[locale]].filter(Boolean).join(" ");

const wardsOf = (units: readonly PublishedUnit[], inPlan: boolean, locale: Locale): string =>
  messages[locale].event[inPlan ? "planWards" : "laterWards"](units.length);

function namesOf(units: readonly PublishedUnit[], locale: Locale): string {
  const names = units.toSorted(byName).map(({ name }) => name);
  const { and, event } = messages[locale];
  if (names.length <= NAMED) return and(names);
  return `${names.slice(0, NAMED - 1).join(", ")} ${event.more(names.length - NAMED + 1)}`;
}

/** "Trụ sở độc lập, phường Cao Xanh, kỳ 31/12/2024: không → có". */
function valueText(portal: Named, { unit, subject, date, before, after }: ValueChange, locale: Locale): string {
  const words = messages[locale];
  const indicator = portal.indicators.find(({ id }) => id === subject) ?? null;
  const name = (indicator ?? portal.criteria.find(({ id }) => id === subject))?.name[locale] ?? subject;
  const where = unit ? words.aWard(unit.name) : words.changes.wholeProvince;
  const write = (value: PublishedValue | undefined) => publishedWords(value, indicator, locale);
  return words.changes.value(name, where, formatDay(date, locale), write(before), write(after));
}

function outcomeText({ unit, before, after }: OutcomeChange, locale: Locale): string {
  const words = messages[locale];
  const write = ({ outcome, decision, decided }: OutcomeChange["before"]) =>
    [words.outcome[outcome], decision, decided && formatDay(decided, locale)].filter(Boolean).join(", ");
  return words.changes.outcome(
    words.aWard(unit.name),
    before.year,
    write(before),
    after ? write(after) : words.changes.gone,
  );
}

/** A published value in words; undefined is one that is not there any more. */
function publishedWords(value: PublishedValue | undefined, indicator: Indicator | null, locale: Locale): string {
  const words = messages[locale];
  if (value === undefined) return words.changes.gone;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "string") return isValue(value) ? words.judgement[value] : words.noValue[value as NoValueMark]; // what is no value is a mark
  const number = formatNumber(value, locale, 2);
  const unit = indicator?.unit[locale] ?? "";
  return unit === "%" ? `${number}%` : [number, unit].filter(Boolean).join(" ");
}

type Alarming = ReturnType<typeof alarmsIn>["unexplained"][number];

const isPool = (change: Alarming): change is PoolChange => "parts" in change;
const isVerdict = (change: Alarming): change is VerdictChange => "target" in change && !isPool(change);

/** What is said of changed values and outcomes, one by one. */
const singleTexts = (portal: Named, changes: readonly Alarming[], locale: Locale): readonly string[] =>
  changes.flatMap((change) => {
    if (isPool(change) || isVerdict(change)) return [];
    return "subject" in change ? valueText(portal, change, locale) : outcomeText(change, locale);
  });

/** What is said of changed sums and their results, with the columns that are added up. */
const sumTexts = (portal: Named, changes: readonly Alarming[], locale: Locale) => [
  ...poolTexts(portal, changes.filter(isPool), locale),
  ...changes.filter(isVerdict).map((change) => ({ ...change, text: verdictText(portal, change, locale) })),
];

/** What must be looked at, the errors first. */
export function changeAlarms(portal: Named, changes: Changes, locale: Locale): readonly Alarm[] {
  const words = messages[locale];
  const { unexplained, falls, vanished, many } = alarmsIn(changes);
  const errors = [
    ...singleTexts(portal, unexplained, locale).map(words.changes.unexplained),
    ...sumTexts(portal, unexplained, locale).map(({ text, fields, of }) =>
      words.changes.unexplainedSum(text, fields.join(", "), `reports/${of.report}.csv`),
    ),
  ];
  const gone = [
    ...singleTexts(portal, vanished, locale),
    ...sumTexts(portal, vanished, locale).map(({ text }) => text),
  ];
  const status = (of: (typeof falls)[number]["after"]) => statusWord(portal, of, locale);
  const warnings = [
    ...falls.map(({ unit, before, after }) =>
      words.changes.fell(words.aWard(unit.name), status(before), status(after)),
    ),
    ...gone.map(words.changes.vanished),
    ...(many ? [words.changes.many(many.changed, many.of)] : []),
  ];
  return [
    ...errors.map((text): Alarm => ({ severity: "error", text })),
    ...warnings.map((text): Alarm => ({ severity: "warning", text })),
  ];
}

/** From which day to which, in a line. */
export const spanWords = ({ from, to }: { readonly from: Day | null; readonly to: Day }, locale: Locale): string => {
  const { changes: words } = messages[locale];
  return from ? words.since(formatDay(from, locale), formatDay(to, locale)) : words.first(formatDay(to, locale));
};
