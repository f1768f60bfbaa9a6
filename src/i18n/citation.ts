/** What of the portal can be cited, and the citation in words, in a text and in a list of references. */
import { inBoth } from "./both.ts";
import type { Day } from "#model/day.ts";
import type { Figure } from "#model/figure.ts";
import { standing } from "#model/status.ts";
import { targetStandings } from "#model/target-standing.ts";
import type { Locale, Portal, Recognition, Source, Target, Unit, Words } from "#model/vocabulary.ts";
import { decisionNumberWords } from "./decision-words.ts";
import { figureName, outOfWords, valueWords } from "./figure-words.ts";
import { formatDay } from "./format.ts";
import { messages } from "./messages.ts";
import { placeWords } from "./place-words.ts";
import { path, unitPath } from "./routes.ts";
import { unitStatusWord } from "./status-word.ts";

/** A figure, a ward or a target, as it is cited. */
export interface Cited {
  readonly kind: "figure" | "ward" | "target";
  readonly id: string;
  /** Its page, without base and language: the address that stays. */
  readonly path: string;
  /** The name of its files below `data/`, without their endings. */
  readonly file: string;
  /** What it is called. */
  readonly name: Words;
  /** What is shown of it: a value with what it is out of, or a status. */
  readonly shown: Words;
  /** The documents it rests on, with number and date. */
  readonly documents: Words;
  readonly asOf: Day;
  /** The release that is cited, or null: the live edition. */
  readonly release: Day | null;
}

/** So many decisions are named in a citation; the page names all. */
const NAMED_DECISIONS = 4;

export const citedFigure = (portal: Portal, figure: Figure, release: Day | null = null): Cited => ({
  kind: "figure",
  id: figure.id,
  path: release ? path.releaseFigure(release, figure) : path.figure(figure),
  file: `figures/${figure.id}`,
  name: inBoth((locale) => figureName(portal, figure, locale)),
  shown: inBoth((locale) => [valueWords(figure, locale), outOfWords(figure, locale)].filter(Boolean).join(" ")),
  documents: inBoth((locale) => documentWords(portal, figure.sources, figure.decisions, locale)),
  asOf: figure.asOf,
  release,
});

export function citedUnit(portal: Portal, unit: Unit, release: Day | null = null): Cited {
  const { outcome } = standing(portal, unit, portal.asOf);
  const sources = [...(unit.inPlan ? [portal.plan.source] : []), ...(outcome ? [outcome.source] : [])];
  return {
    kind: "ward",
    id: unit.id,
    path: unitPath(unit),
    file: `wards/${unit.id}`,
    name: inBoth((locale) => `${messages[locale].ward.title(unit.name)}, ${placeWords(portal, unit, locale)}`),
    shown: inBoth((locale) => unitStatusWord(portal, unit, locale)),
    documents: inBoth((locale) => documentWords(portal, sources, outcome ? [outcome] : [], locale)),
    asOf: portal.asOf,
    release,
  };
}

export function citedTarget(portal: Portal, target: Target, release: Day | null = null): Cited {
  const { state } = targetStandings(portal)[portal.targets.indexOf(target)]!; // a standing for each target
  return {
    kind: "target",
    id: target.id,
    path: path.target(target),
    file: `targets/${target.id}`,
    name: target.title,
    shown: inBoth((locale) => messages[locale].targetState[state]),
    documents: inBoth((locale) => documentWords(portal, [portal.plan.source], [], locale)),
    asOf: portal.asOf,
    release,
  };
}

/** "Plan 122/KH-UBND of 8 May 2024; Decision 12/QĐ-BCA of 22 April 2025". A document that is a decision is named once. */
function documentWords(
  { plan }: Portal,
  sources: readonly Source[],
  decisions: readonly Pick<Recognition, "decisionNumber" | "decisionDate">[],
  locale: Locale,
): string {
  const { cite } = messages[locale];
  const counted = new Set(decisions.map(({ decisionNumber }) => decisionNumber));
  const named = sources
    .filter(({ number }) => number !== "" && !counted.has(number))
    .map((source) =>
      source === plan.source
        ? cite.plan(plan.number, formatDay(plan.date, locale))
        : `${source.title[locale]} (${[source.number, source.date && formatDay(source.date, locale)].filter(Boolean).join(", ")})`,
    );
  return [
    ...named,
    ...decisions.slice(0, NAMED_DECISIONS).flatMap((decision) => decisionNumberWords(decision, locale) || []),
    ...(decisions.length > NAMED_DECISIONS ? [cite.more] : []),
  ].join("; ");
}

/** Which edition of the portal is cited: up to which day, and of which release. */
export function editionWords({ asOf, release }: Pick<Cited, "asOf" | "release">, locale: Locale): string {
  const { cite } = messages[locale];
  return `${cite.asOf(formatDay(asOf, locale))}, ${release ? cite.release(formatDay(release, locale)) : cite.live}`;
}

/** "[EXAMPLE DATA] " in front of what is cited from made-up data. */
export function markWords({ synthetic }: Pick<Portal, "synthetic">, locale: Locale): string {
  const { watermark, watermarkMore } = messages[locale];
  return synthetic ? `[${watermark}: ${watermarkMore}] ` : "";
}

/** The title of the entry: what it is called and what is shown of it. */
export const citedTitle = ({ name, shown }: Cited, locale: Locale): string => `${name[locale]}: ${shown[locale]}`;

/** The citation that stands in brackets in a text. */
export function inLineCitation(portal: Portal, cited: Cited, locale: Locale): string {
  const words = messages[locale].cite;
  const parts = [portal.name[locale], words.under(portal.plan.number), editionWords(cited, locale)];
  return `(${markWords(portal, locale)}${parts.join("; ")})`;
}

/** The citation that stands in a list of references; `url` is the whole address. */
export function fullCitation(portal: Portal, cited: Cited, url: string, locale: Locale): string {
  const parts = [`“${citedTitle(cited, locale)}”`, cited.documents[locale], editionWords(cited, locale)].filter(
    Boolean,
  );
  return `${markWords(portal, locale)}${portal.name[locale]}. ${parts.map(capitalised).join(". ")}. ${url}`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
