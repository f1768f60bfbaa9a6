import { changeSentences } from "#i18n/change-words.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path, releaseFile } from "#i18n/routes.ts";
import type { Changes } from "#model/changes.ts";
import { type PublishedFigure, type Release, correctionName } from "#model/published.ts";
import type { Correction, Locale, Portal } from "#model/vocabulary.ts";
import { correctionTable } from "./corrections.ts";
import { type OfferedFile, sizeWords } from "./data-page.ts";
import type { FigureTable } from "./figure-index.ts";
import { filled } from "./parts.ts";
import { changeLines } from "./updates-page.ts";

/** The page of a release: its figures and files as they were, what had changed, and what was corrected since. */
export function releasePage(portal: Portal, release: Release, changes: Changes, locale: Locale) {
  const words = messages[locale].release;
  const day = formatDay(release.date, locale);
  const { groups } = messages[locale].figure;
  const figuresOf = (...kinds: readonly PublishedFigure["kind"][]) =>
    release.published.figures.filter(({ kind }) => kinds.includes(kind));
  return {
    title: words.title(day),
    description: words.description(day, portal.province[locale]),
    path: path.release(release.date),
    crumbs: [{ href: address(locale, path.data), text: messages[locale].data.title }],
    intro: words.intro(formatDay(release.published.asOf, locale)),
    corrections: correctionTable(portal, correctedSince(portal, release), locale),
    noCorrections: words.correctedNone,
    changes: changeLines(portal, changeSentences(portal, changes, locale), locale),
    tables: [
      tableOf(release, groups.recognised, figuresOf("recognised"), locale),
      tableOf(release, groups.statuses, figuresOf("status"), locale),
      tableOf(release, groups.milestones, figuresOf("milestone"), locale),
      tableOf(release, groups.targets, figuresOf("target"), locale),
    ].filter(({ rows }) => rows.length > 0),
    files: filesOf(release, locale),
    more: filled(words.files3, {
      sums: [{ text: "SHA256SUMS", href: releaseFile(release.date, "SHA256SUMS") }],
    }),
  };
}

/** The corrections of what a release says that were not known when it was frozen. */
export function correctedSince({ corrections }: Portal, { published }: Release): readonly Correction[] {
  const known = new Set(published.corrections.map(correctionName));
  return corrections.filter(
    ({ unit, reported, ...correction }) =>
      !known.has(correctionName({ ...correction, unit: unit?.id ?? null })) &&
      (!reported || reported.date in published.reports),
  );
}

function tableOf({ date }: Release, title: string, some: readonly PublishedFigure[], locale: Locale): FigureTable {
  const words = messages[locale].figure;
  return {
    caption: { text: title, hidden: false },
    head: [words.figure, words.value, words.outOf, words.date],
    rows: some.map((figure) => ({
      href: address(locale, path.releaseFigure(date, figure)),
      name: figure.name[locale],
      value: figure.shown[locale],
      outOf: figure.outOf[locale],
      date: formatDay(figure.reported ?? figure.asOf, locale),
    })),
  };
}

/** The files that are not of one ward, target or figure alone. */
function filesOf({ date, files }: Release, locale: Locale): readonly OfferedFile[] {
  const about: Readonly<Record<string, string>> = messages[locale].dataFile;
  return files
    .filter(({ path }) => !path.includes("/"))
    .map(({ path: name, bytes }) => ({
      name,
      href: releaseFile(date, name),
      about: about[name] ?? "",
      size: sizeWords(bytes, locale),
    }));
}
