/** What will change, written for a terminal, a pull request and a program. */
import { inBoth } from "#i18n/both.ts";
import { type Alarm, changeAlarms, changeSentences, spanWords } from "#i18n/change-words.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { type Changes, isNothing } from "#model/changes.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";

/** So many of one kind of line fill a screen. */
const SHOWN = 20;

const shortened = (lines: readonly string[], locale: Locale): readonly string[] =>
  lines.length <= SHOWN ? lines : [...lines.slice(0, SHOWN), messages[locale].changes.more(lines.length - SHOWN)];

/** The first line: what is compared with what. */
function head({ releases }: Portal, changes: Changes, locale: Locale): string {
  const { changes: words } = messages[locale];
  const last = releases.at(-1);
  if (!last) return words.againstNothing;
  return `${words.against(formatDay(last.date, locale))}. ${spanWords(changes, locale)}`;
}

const sentencesOf = (portal: Portal, changes: Changes, locale: Locale): readonly string[] =>
  isNothing(changes)
    ? [messages[locale].changes.nothing]
    : shortened(
        changeSentences(portal, changes, locale).map(({ text }) => text),
        locale,
      );

/** The alarms of each kind, no more of one than fill a screen. */
const alarmsOf = (portal: Portal, changes: Changes, locale: Locale) => {
  const all = changeAlarms(portal, changes, locale);
  return (["error", "warning"] as const).map((severity) => ({
    severity,
    lines: shortened(
      all.filter((alarm) => alarm.severity === severity).map(({ text }) => text),
      locale,
    ),
  }));
};

/** For a terminal. `paint` makes alarms stand out where that can be seen. */
export function changesText(
  portal: Portal,
  changes: Changes,
  locale: Locale,
  paint: (severity: Alarm["severity"], text: string) => string = (_, text) => text,
): string {
  const { changes: words } = messages[locale];
  return [
    `${head(portal, changes, locale)}:`,
    ...sentencesOf(portal, changes, locale).map((line) => `  ${line}`),
    ...alarmsOf(portal, changes, locale).flatMap(({ severity, lines }) =>
      lines.map((line) => `${paint(severity, words[severity])}: ${line}`),
    ),
  ].join("\n");
}

/** As the text of a pull request. What comes from the data stands as it is, whatever it looks like. */
export function changesMarkdown(portal: Portal, changes: Changes, locale: Locale): string {
  const { changes: words } = messages[locale];
  const alarms = alarmsOf(portal, changes, locale).flatMap(({ severity, lines }) =>
    lines.map((line) => `- **${words[severity]}**: ${escaped(line)}`),
  );
  return [
    `### ${head(portal, changes, locale)}`,
    "",
    ...sentencesOf(portal, changes, locale).map((line) => `- ${escaped(line)}`),
    ...(alarms.length > 0 ? ["", `### ${words.attention}`, "", ...alarms] : []),
  ].join("\n");
}

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|!~@]/g, "\\$&");

/** For programs: the sentences in both languages, and what they say as data. */
export const changesJson = (portal: Portal, changes: Changes): string =>
  JSON.stringify({
    against: portal.releases.at(-1)?.date ?? null,
    ...changes,
    sentences: inBoth((locale) => changeSentences(portal, changes, locale).map(({ text }) => text)),
    alarms: inBoth((locale) => changeAlarms(portal, changes, locale)),
  });
