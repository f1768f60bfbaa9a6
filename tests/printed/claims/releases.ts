/** Where editions are told apart: what changed from one to the next, and what each said. */
import type { HTMLElement } from "node-html-parser";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import type { Day } from "#model/day.ts";
import type { Locale } from "#model/vocabulary.ts";
import type { Page } from "../../site-at.ts";
import type { Editions } from "../editions.ts";
import type { Json, Published, Row } from "../published.ts";
import { type Claim, hrefIn } from "./claim.ts";
import { inShort } from "./figures.ts";

/** No sentence has it. */
const NEVER = [-1];

export const ofReleases = (page: Page, files: Editions): readonly Claim[] => [
  { selector: ".changes > li", says: (li) => saidBy(li, page, files) },
  { selector: ".releases li", says: (li) => figureAt(hrefIn(li), files) },
  { selector: "p.newer", says: () => shortOf(files.live, /^so-lieu\/([^/]+)\/$/.exec(page.path)?.[1]) },
  ...(page.path === "ban-phat-hanh/"
    ? [
        { selector: ".figures tbody tr td:not(.date)", says: (td: HTMLElement) => partOf(td, files) },
        {
          selector: ".files tr .size",
          says: (size: HTMLElement) => [Math.max(1, Math.round(files.sizeOf(size.closest("tr")!.querySelector("a")!.text.trim()) / 1000))], // prettier-ignore
        },
      ]
    : []),
];

const shortOf = (files: Published, id: string | undefined): readonly number[] | null => {
  const figure = files.figure(id ?? "");
  return figure ? inShort(figure) : null;
};

/** What a release said of the figure to which an address leads; of its own page, the headline. */
function figureAt(href: string, { releases }: Editions): readonly number[] {
  const [, date, id = "recognised-plan-wards"] = /phien-ban\/([^/]+)\/(?:so-lieu\/([^/]+)\/)?$/.exec(href) ?? [];
  const release = releases.find((one) => one.date === date);
  return (release && shortOf(release, id)) ?? NEVER;
}

/** A figure stands in two cells: its value, and what it is out of. */
function partOf(td: HTMLElement, files: Published): readonly number[] {
  const figure = files.figure(/so-lieu\/([^/]+)\/$/.exec(hrefIn(td.closest("tr")))?.[1] ?? "");
  if (!figure) return NEVER;
  const short = inShort(figure);
  const isValued = typeof figure["value"] === "number";
  if (td.getAttribute("class") === "value") return isValued ? short.slice(0, 1) : [];
  return isValued ? short.slice(1) : short;
}

/** The editions before and after, as the heading over a list of changes names them; before the first there is none. */
function pairOf(li: HTMLElement, { live, releases, release }: Editions): readonly [Published | null, Published] {
  const id = li.closest("section")?.getAttribute("aria-labelledby") ?? "";
  if (id === "live") return [releases.at(-1) ?? null, live];
  const at = releases.findIndex(({ date }) => date === (release ?? id.replace("r-", "")));
  return [releases[at - 1] ?? null, releases[at] ?? live];
}

/** Of what a sentence may say the one that it begins as: the numbers that it then goes on with. */
function saidBy(li: HTMLElement, { locale }: Page, files: Editions): readonly number[] | null {
  const [before, after] = pairOf(li, files);
  const said = li.text.replace(/\s+/g, " ").trim();
  const found = [...wardsSaid(before, after, locale), ...othersSaid(before, after, locale)].find(([start]) => said.startsWith(start.trim())); // prettier-ignore
  if (found) return found[1];
  // An answer or a result that is another one now: of one ward, which stands behind it.
  const [, change = "", count] = /^(.* → .*?)(?: (\d+) (?:phường|ward) \D*)?$/.exec(said) ?? [];
  const plain = change.replace(/\d{2}\/\d{2}\/\d{4}|\d+ \w+ \d{4}/g, "");
  return change !== "" && !/\d/.test(plain) ? (count ? [1] : []) : NEVER;
}

type Said = readonly [start: string, numbers: readonly number[]];

/** So many are named; of more the first seven, and how many there are besides. */
const NAMED = 8;
const counted = (count: number): readonly number[] => [count, ...(count > NAMED ? [count - NAMED + 1] : []), count];

const isWard = (files: Published) => {
  const plan = new Set(files.wards.map(({ unit_id }) => unit_id));
  return ({ unit_id }: Row) => plan.has(unit_id);
};

/** Sentences about wards: how many, their names, and how many stand behind. */
function wardsSaid(before: Published | null, after: Published, locale: Locale): readonly Said[] {
  const words = messages[locale];
  const inPlan = isWard(after);
  const byList = (rows: readonly Row[], text: (wards: string, names: string) => string): readonly Said[] =>
    (["planWards", "laterWards"] as const).map((list) => {
      const count = rows.filter((row) => inPlan(row) === (list === "planWards")).length;
      return [text(words.event[list](count), ""), counted(count)];
    });
  const known = new Set(before?.units.map(({ unit_id }) => unit_id));
  const ofBefore = new Map(before?.units.map((row) => [row["unit_id"], row]));
  const registered = (files: Published | null) => (files?.recognitions ?? []).filter(({ outcome }) => outcome === "registered"); // prettier-ignore
  const old = new Set(registered(before).map(({ unit_id, assessment_year }) => `${unit_id} ${assessment_year}`));
  return [
    ...Object.entries(words.changes.became).flatMap(([status, text]) =>
      byList(
        before ? after.units.filter(({ unit_id }) => known.has(unit_id) && statusIn(after, unit_id!) === status && statusIn(before, unit_id!) !== status) : [], // prettier-ignore
        text,
      ),
    ),
    ...byList(registered(after).filter(({ unit_id, assessment_year }) => !old.has(`${unit_id} ${assessment_year}`)), words.changes.registered), // prettier-ignore
    ...byList(before ? after.units.filter(({ unit_id }) => !known.has(unit_id)) : [], words.changes.formed),
    ...byList(after.units.filter(({ unit_id, valid_to }) => valid_to !== "" && ofBefore.get(unit_id)?.["valid_to"] === ""), words.changes.ended), // prettier-ignore
  ];
}

/** What a unit is: of one that is in neither list any more what its own file says. */
const statusIn = (files: Published, id: string): string => files.statusOf(id) ?? files.ward(id)["ward"]["status"];

/** Sentences about reports, corrections and figures. */
function othersSaid(before: Published | null, after: Published, locale: Locale): readonly Said[] {
  const { changes: words } = messages[locale];
  const living = (day: string) => after.units.filter(({ valid_from, valid_to }) => valid_from! <= day && (valid_to === "" || valid_to! >= day)); // prettier-ignore
  const reports = after.reportDates
    .filter((date) => !before?.reportDates.includes(date))
    .flatMap((date): readonly Said[] => {
      const [all, day] = [living(date), formatDay(date, locale)];
      const came = after.reporting(all, date);
      const silent = all.length - came;
      return [
        [words.report(day, came, all.length), [came, all.length]],
        [words.silent(silent, day, ""), counted(silent)],
      ];
    });
  const corrections = after.corrections.filter(({ date }) => date! <= after.asOf && date! > (before?.asOf ?? ""));
  const figures = after.figures.flatMap((figure): readonly Said[] => {
    const was = before?.figure(figure["figure_id"]);
    const then = was && was["denominator"] !== 0 ? inShort(was) : [];
    return figure["kind"] === "recognised" ? [[`${figure["name"][locale]}: `, [...then, ...inShort(figure)]]] : [];
  });
  const changed = after.figures.filter((figure) => {
    const was = before?.figure(figure["figure_id"]);
    return was && figure["kind"] === "target" && look(was) !== look(figure);
  });
  // Of the same report: told with its day, from what to what. The others moved on with a report or a decision.
  const ofSameReport = changed.filter((figure) => figure["report_date"] !== null && figure["report_date"] === before?.figure(figure["figure_id"])?.["report_date"]); // prettier-ignore
  const named = ofSameReport.map((figure): Said => [
    `${words.reported(figure["name"][locale], formatDay(figure["report_date"], locale))}: `,
    [...inShort(before!.figure(figure["figure_id"])!), ...inShort(figure)], // it changed since the edition before
  ]);
  return [
    ...reports,
    [words.first(formatDay(after.asOf as Day, locale)), []],
    [words.nothing, []],
    [words.corrected(corrections.length), [corrections.length]],
    [words.targets(changed.length - ofSameReport.length), [changed.length - ofSameReport.length]],
    ...named,
    ...figures,
  ];
}

/** What of a figure is printed in short. */
const look = (figure: Json): string => JSON.stringify([figure["no_value"], figure["value"], inShort(figure)]);
