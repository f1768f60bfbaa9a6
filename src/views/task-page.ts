import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path } from "#i18n/routes.ts";
import { type TargetState, targetStandings } from "#model/target-standing.ts";
import { sectionOf, targetsIn, updatesOn } from "#model/task.ts";
import type { Locale, Portal, Source, Target, Task } from "#model/vocabulary.ts";
import { undatedTarget } from "./due-words.ts";
import { type Event, inOrder } from "./event.ts";
import type { Part } from "./parts.ts";
import { passages } from "./passages.ts";
import type { Link } from "./unit-page.ts";

/** A target of the same section, and how it stands. */
export interface TaskTarget extends Link {
  readonly state: TargetState;
  readonly word: string;
  readonly due: string;
}

/** The page of one task: the plan's words, what is on record, and what the plan measures of it. */
export function taskPage(portal: Portal, task: Task, locale: Locale) {
  const words = messages[locale].task;
  const { number, date, source } = portal.plan;
  const section = sectionOf(task);
  const place = portal.tasks.indexOf(task);
  const targets = targetsIn(portal, task);
  return {
    title: task.title[locale],
    kicker: words.kicker(section, number, formatDay(date, locale)),
    description: words.description(section, number, task.title[locale]),
    path: path.task(task),
    wording: passages(task.statement[locale]),
    wordingNote: words.wordingNote,
    source: sourceParts(source, locale),
    updates: eventsOf(portal, task, locale),
    noUpdatesMore: words.noUpdatesMore(formatDay(portal.asOf, locale)),
    targets: targets.map((target) => targetLine(portal, target, locale)),
    targetsNote: targets.length > 0 ? words.targetsNote(section) : words.noTargets(section),
    previous: taskLink(portal.tasks[place - 1], locale),
    next: taskLink(portal.tasks[place + 1], locale),
    crumbs: [{ href: address(locale, path.tasks), text: messages[locale].tasks.nav }],
  };
}

/** "Source: the plan", where the document has an address as a link. */
const sourceParts = ({ title, url }: Source, locale: Locale): readonly Part[] => [
  { text: `${messages[locale].task.source}: ` },
  url ? { text: title[locale], href: url } : { text: title[locale] },
  { text: "." },
];

/** What is on record of a task, newest first, each with the document that says so. */
function eventsOf(portal: Portal, task: Task, locale: Locale): readonly Event[] {
  const oldestFirst = updatesOn(portal, task).toReversed();
  const happenings = oldestFirst.map(({ date, text, source }) => ({
    when: date,
    text: text[locale],
    detail: `${messages[locale].task.source}: ${source.title[locale]}`,
    href: source.url || null,
  }));
  return inOrder(happenings, portal.asOf, locale).toReversed();
}

function targetLine(portal: Portal, target: Target, locale: Locale): TaskTarget {
  const words = messages[locale];
  const { state } = targetStandings(portal).find((standing) => standing.target === target)!; // every target has one
  return {
    href: address(locale, path.target(target)),
    text: target.statement[locale],
    state,
    word: words.targetState[state],
    due:
      target.deadline === null
        ? undatedTarget(target, words.task.noDate, locale)
        : words.task.due(String(target.deadline)),
  };
}

const taskLink = (task: Task | undefined, locale: Locale): Link | null =>
  task ? { href: address(locale, path.task(task)), text: `${sectionOf(task)}. ${task.title[locale]}` } : null;
