/** What is shown on other sites or taken away: a drawing with its title, its words, its source, its day and its address. */
import { outOfWords, valueWords } from "#i18n/figure-words.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { placeWords } from "#i18n/place-words.ts";
import { address, dataFile, embedPath, file, path, progressEmbed, unitPath } from "#i18n/routes.ts";
import { cityFigureId } from "#model/figure-id.ts";
import { type Figure, figureOf, figures } from "#model/figure.ts";
import { type Status, standing } from "#model/status.ts";
import { type TargetState, targetStandings } from "#model/target-standing.ts";
import type { City, Locale, Portal, Target, Unit } from "#model/vocabulary.ts";
import { type Bar, type BarTable, isDrawn } from "./bar-table.ts";
import { planGroups, planWardsOf } from "./city-groups.ts";
import { elsewhere } from "./city-list.ts";
import { type CityMap, type CityPanel, type ProvinceMap, cityMap, cityPanels, provinceMap } from "./drawings.ts";
import { type FigureChart, figureChart, historyRows } from "./figure-history.ts";
import { boundaryNote } from "./page-frame.ts";
import { type ProgressChart, progressChart } from "./progress-chart.ts";
import { type LegendEntry, legend, statusNow, statusSentence } from "./standing.ts";
import { type MarkCount, drawingOf, targetPage } from "./target-page.ts";
import { type TableName, tablePath } from "./take-away.ts";
import { targetVerdict } from "./target-verdict.ts";
import { deciding } from "./target-words.ts";
import { endOf } from "./unit-end.ts";

/** One thing below another on a sheet. A page prints it in its elements, a picture draws it. */
export type SheetPart =
  | { readonly kind: "figure"; readonly value: string; readonly outOf: string }
  | { readonly kind: "status"; readonly status: Status; readonly word: string }
  | { readonly kind: "verdict"; readonly state: TargetState; readonly word: string }
  | { readonly kind: "text" | "note"; readonly text: string }
  | { readonly kind: "legend"; readonly entries: readonly LegendEntry[] }
  | { readonly kind: "province"; readonly map: ProvinceMap }
  | { readonly kind: "panels"; readonly panels: readonly CityPanel[] }
  | { readonly kind: "city"; readonly map: CityMap }
  | { readonly kind: "history"; readonly chart: FigureChart }
  | { readonly kind: "progress"; readonly chart: ProgressChart }
  | { readonly kind: "bar"; readonly bar: Bar; readonly asked: string | null }
  | { readonly kind: "counts"; readonly counts: readonly MarkCount[] }
  | { readonly kind: "rows"; readonly table: BarTable };

export interface Sheet {
  readonly locale: Locale;
  /** Its own address and that of the page that it is from, both without base and language. */
  readonly path: string;
  readonly page: string;
  readonly title: string;
  /** All that it says, in one text. */
  readonly description: string;
  readonly watermark: string | null;
  readonly parts: readonly SheetPart[];
  readonly source: string;
  readonly day: string;
  /** The whole address of the page. */
  readonly url: string;
}

/** A sheet that can be made: at which address, and with which numbers beside it. */
export interface SheetOf {
  readonly path: string;
  /** The address of the file with the numbers that it shows. */
  readonly csv: string;
  /** Whether it is drawn in pixels too. A ward has its card for that, and a few words need none. */
  readonly inPixels: boolean;
  readonly make: (site: URL) => Sheet;
}

type Said = Pick<Sheet, "path" | "page" | "title" | "parts"> & { readonly said?: readonly string[] };

function sheet(portal: Portal, locale: Locale, site: URL, { said = [], ...given }: Said): Sheet {
  const words = messages[locale];
  const source = words.embed.source(portal.name[locale], portal.plan.number, formatDay(portal.plan.date, locale));
  const day = words.footer.asOf(formatDay(portal.asOf, locale));
  const watermark = portal.synthetic ? `${words.watermark}: ${words.watermarkMore}` : null;
  const texts = given.parts.flatMap(
    (part) =>
    part.kind === "text" ? [part.text] : part.kind === "figure" ? [`${part.value} ${part.outOf}.`] : "word" in part ? [`${part.word}.`] : [], // prettier-ignore
  );
  const description = [watermark && `${watermark}.`, ...texts, ...said, source, day].filter(Boolean).join(" ");
  return { ...given, locale, description, watermark, source, day, url: new URL(address(locale, given.page), site).href }; // prettier-ignore
}

const entriesSaid = (entries: readonly LegendEntry[]) => `${entries.map(({ word, figure }) => `${word}: ${figure}`).join("; ")}.`; // prettier-ignore

export function mapSheet(portal: Portal, list: "plan" | "today", locale: Locale, site: URL): Sheet {
  const words = messages[locale].embed;
  const isPlan = list === "plan";
  const split = elsewhere(portal, locale);
  const units = isPlan ? portal.planWards : portal.todaysWards;
  const entries = legend(portal, units, locale);
  return sheet(portal, locale, site, {
    path: embedPath(isPlan ? path.map : path.todaysWards),
    page: isPlan ? path.map : path.todaysWards,
    title: words[isPlan ? "mapTitle" : "todaysTitle"](portal.province[locale], units.length),
    said: [entriesSaid(entries)],
    parts: [
      { kind: "legend", entries },
      ...(isPlan || split ? [{ kind: "province", map: provinceMap(portal, locale) } as const] : []),
      split ? { kind: "text", text: split.text } : { kind: "panels", panels: cityPanels(portal, list, locale) },
      { kind: "note", text: boundaryNote(portal, locale) },
    ],
  });
}

export function progressSheet(portal: Portal, locale: Locale, site: URL): Sheet {
  const chart = progressChart(portal, locale);
  return sheet(portal, locale, site, {
    path: progressEmbed,
    page: path.home,
    title: chart.title,
    said: [chart.axis, chart.caption],
    parts: [{ kind: "progress", chart }],
  });
}

function citySheet(portal: Portal, city: City, locale: Locale, site: URL): Sheet {
  const entries = legend(portal, planWardsOf(portal, city), locale);
  const figure = figureOf(portal, cityFigureId(city));
  return sheet(portal, locale, site, {
    path: embedPath(path.city(city)),
    page: path.city(city),
    title: messages[locale].city.title(city.kind, city.name[locale]),
    said: [entriesSaid(entries)],
    parts: [
      { kind: "figure", value: valueWords(figure, locale), outOf: outOfWords(figure, locale) },
      { kind: "text", text: recordedWords(portal, figure.wards ?? 0, locale) },
      { kind: "legend", entries },
      { kind: "city", map: cityMap(portal, city, "plan", locale) },
      { kind: "note", text: boundaryNote(portal, locale) },
    ],
  });
}

const recordedWords = (portal: Portal, wards: number, locale: Locale): string =>
  messages[locale].home.recorded(wards, formatDay(portal.plan.date, locale), formatDay(portal.asOf, locale));

export function unitSheet(portal: Portal, unit: Unit, locale: Locale, site: URL): Sheet {
  const place = placeWords(portal, unit, locale);
  const end = endOf(portal, unit, locale);
  return sheet(portal, locale, site, {
    path: embedPath(unitPath(unit)),
    page: unitPath(unit),
    title: `${messages[locale].ward.title(unit.name)}, ${place}`,
    parts: [
      { kind: "status", ...statusNow(portal, unit, locale) },
      { kind: "text", text: statusSentence(portal, unit, standing(portal, unit, portal.asOf), locale) },
      ...(end ? [{ kind: "text", text: end.first } as const] : []),
      { kind: "city", map: cityMap(portal, unit.city, unit.inPlan ? "plan" : "today", locale, unit) },
      { kind: "note", text: boundaryNote(portal, locale) },
    ],
  });
}

export function targetSheet(portal: Portal, target: Target, locale: Locale, site: URL): Sheet {
  const of = targetStandings(portal)[portal.targets.indexOf(target)]!; // a standing for each target
  const verdict = targetVerdict(portal, of, locale);
  const assessment = deciding(of);
  const drawing = assessment && drawingOf(target, assessment, locale);
  const { headline } = verdict;
  return sheet(portal, locale, site, {
    path: embedPath(path.target(target)),
    page: path.target(target),
    title: target.title[locale],
    said: drawing?.counts ? [`${drawing.counts.parts.map(({ word, figure }) => `${word}: ${figure}`).join("; ")}.`] : [], // prettier-ignore
    parts: [
      { kind: "verdict", state: verdict.state, word: verdict.word },
      ...(headline
        ? ([
            { kind: "figure", value: headline.figure, outOf: headline.outOf },
            { kind: "text", text: headline.sentence },
          ] as const)
        : []),
      ...(drawing?.bar ? [{ kind: "bar", bar: drawing.bar, asked: drawing.asked } as const] : []),
      ...(drawing?.counts ? [{ kind: "counts", counts: drawing.counts.parts } as const] : []),
      ...verdict.sentences.map((text) => ({ kind: "text", text }) as const),
    ],
  });
}

/** Whether the list of a target is drawn on its page. */
function hasBar(portal: Portal, target: Target, locale: Locale): boolean {
  const assessment = deciding(targetStandings(portal)[portal.targets.indexOf(target)]!); // a standing for each target
  return Boolean(assessment && drawingOf(target, assessment, locale)?.bar);
}

/** A table of a target, drawn: its cities side by side, or the list over time. */
function tableSheet(
  portal: Portal,
  target: Target,
  which: TableName,
  table: BarTable,
  locale: Locale,
  site: URL,
): Sheet {
  const words = messages[locale].embed;
  return sheet(portal, locale, site, {
    path: tablePath(target, which),
    page: path.target(target),
    title: words[which === "cities" ? "byCity" : "overTime"](target.title[locale]),
    said: [table.caption],
    parts: [{ kind: "rows", table }, ...table.notes.map((text) => ({ kind: "note", text }) as const)],
  });
}

const targetCsv = ({ id }: Target): string => dataFile(`targets/${id}.csv`);

/** The sheets that pages in frames are made of, too. */
export function framedSheets(portal: Portal, locale: Locale): readonly SheetOf[] {
  const units = portal.units;
  return [
    {
      path: embedPath(path.map),
      csv: dataFile("wards.csv"),
      inPixels: true,
      make: (site) => mapSheet(portal, "plan", locale, site),
    },
    { path: progressEmbed, csv: file("nhung/tien-do.csv"), inPixels: true, make: (site) => progressSheet(portal, locale, site) }, // prettier-ignore
    ...units.map((unit): SheetOf => ({
      path: embedPath(unitPath(unit)),
      csv: dataFile(`wards/${unit.id}.csv`),
      inPixels: false,
      make: (site) => unitSheet(portal, unit, locale, site),
    })),
    ...portal.targets.map((target): SheetOf => ({
      path: embedPath(path.target(target)),
      csv: targetCsv(target),
      inPixels: hasBar(portal, target, locale),
      make: (site) => targetSheet(portal, target, locale, site),
    })),
  ];
}

/** A figure over time. */
function historySheet(portal: Portal, figure: Figure, chart: FigureChart, locale: Locale, site: URL): Sheet {
  return sheet(portal, locale, site, {
    path: embedPath(path.figure(figure)),
    page: path.figure(figure),
    title: chart.label,
    said: [historyRows(portal, figure, locale).map(({ date, value }) => `${date}: ${value}`).join("; ")], // prettier-ignore
    parts: [
      { kind: "figure", value: valueWords(figure, locale), outOf: outOfWords(figure, locale) },
      { kind: "history", chart },
    ],
  });
}

/** All sheets: those in frames, and the other charts and maps of pages. */
export function sheets(portal: Portal, locale: Locale): readonly SheetOf[] {
  const tables = portal.targets.flatMap((target) => {
    const page = targetPage(portal, target, locale, new URL(portal.site));
    return (["cities", "trend"] as const).flatMap((which): readonly SheetOf[] => {
      const table = page[which];
      const make = (site: URL) => tableSheet(portal, target, which, table!, locale, site); // asked for where there is one
      return isDrawn(table) ? [{ path: tablePath(target, which), csv: targetCsv(target), inPixels: true, make }] : [];
    });
  });
  const histories = figures(portal).flatMap((figure): readonly SheetOf[] => {
    const chart = figureChart(portal, figure, locale);
    if (!chart) return [];
    const make = (site: URL) => historySheet(portal, figure, chart, locale, site);
    return [{ path: embedPath(path.figure(figure)), csv: dataFile(`figures/${figure.id}.csv`), inPixels: true, make }];
  });
  return [
    ...framedSheets(portal, locale),
    ...(portal.todaysWards.length > 0
      ? [
          {
            path: embedPath(path.todaysWards),
            csv: dataFile("units.csv"),
            inPixels: true,
            make: (site: URL) => mapSheet(portal, "today", locale, site),
          },
        ]
      : []),
    ...planGroups(portal).map(({ city }): SheetOf => ({
      path: embedPath(path.city(city)),
      csv: dataFile("wards.csv"),
      inPixels: true,
      make: (site) => citySheet(portal, city, locale, site),
    })),
    ...tables,
    ...histories,
  ];
}
