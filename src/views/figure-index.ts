import { figureName, outOfWords, valueWords } from "#i18n/figure-words.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path } from "#i18n/routes.ts";
import { type Figure, figures } from "#model/figure.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";

/** A table of figures. Its caption is hidden where a heading says the same. */
export interface FigureTable {
  readonly caption: { readonly text: string; readonly hidden: boolean };
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly href: string;
    readonly name: string;
    readonly value: string;
    readonly outOf: string;
    readonly date: string;
  }[];
}

interface FigureGroup {
  readonly id: string;
  readonly title: string;
  readonly tables: readonly FigureTable[];
}

/** The list of all figures, in groups; the targets by section of the plan. */
export function figureIndex(portal: Portal, locale: Locale) {
  const { figure: words } = messages[locale];
  const all = figures(portal);
  const group = (
    id: Exclude<keyof typeof words.groups, "targets">,
    holds: (figure: Figure) => boolean,
  ): FigureGroup => ({
    id,
    title: words.groups[id],
    tables: [tableOf(portal, { text: words.groups[id], hidden: true }, all.filter(holds), locale)],
  });
  const groups: readonly FigureGroup[] = [
    group("recognised", ({ about }) => about.kind === "recognised" && !about.city),
    group("cities", ({ about }) => about.kind === "recognised" && about.city !== null),
    group("statuses", ({ about }) => about.kind === "status"),
    group("milestones", ({ about }) => about.kind === "milestone"),
    { id: "targets", title: words.groups.targets, tables: bySection(portal, all, locale) },
  ];
  return {
    title: words.indexTitle,
    description: words.indexDescription(portal.province[locale]),
    path: path.figures,
    intro: words.indexIntro,
    groups: groups.filter(({ tables }) => tables.some(({ rows }) => rows.length > 0)),
    data: { href: address(locale, path.data), text: words.allData },
  };
}

function bySection(portal: Portal, all: readonly Figure[], locale: Locale) {
  const words = messages[locale];
  const titles: Readonly<Record<string, string>> = { ...words.section, ...words.targetSection };
  const targets = all.flatMap((figure) =>
    figure.about.kind === "target" ? [{ figure, section: figure.about.standing.target.section }] : [],
  );
  return [...Map.groupBy(targets, ({ section }) => section)].map(([section, group]) => {
    const caption = { text: words.figure.section(section, titles[section] ?? ""), hidden: false };
    return tableOf(portal, caption, group.map(({ figure }) => figure), locale); // prettier-ignore
  });
}

function tableOf(
  portal: Portal,
  caption: FigureTable["caption"],
  some: readonly Figure[],
  locale: Locale,
): FigureTable {
  const words = messages[locale].figure;
  return {
    caption,
    head: [words.figure, words.value, words.outOf, words.date],
    rows: some.map((figure) => ({
      href: address(locale, path.figure(figure)),
      name: figureName(portal, figure, locale),
      value: valueWords(figure, locale),
      outOf: outOfWords(figure, locale),
      date: formatDay(figure.reported ?? figure.asOf, locale),
    })),
  };
}
