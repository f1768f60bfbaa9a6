import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path } from "#i18n/routes.ts";
import { sectionOf, targetsIn, updatesOn } from "#model/task.ts";
import type { Locale, Portal, Task } from "#model/vocabulary.ts";

/** One task of the list; `latest` is the day and text of what was noted last. */
export interface TaskRow {
  readonly section: string;
  readonly href: string;
  readonly title: string;
  readonly targets: string;
  readonly updates: string;
  readonly latest: { readonly datetime: string; readonly date: string; readonly text: string } | null;
}

/** The list of all tasks. */
export function tasksPage(portal: Portal, locale: Locale) {
  const words = messages[locale].tasks;
  const { tasks, taskUpdates, plan, asOf } = portal;
  const reported = new Set(taskUpdates.map(({ task }) => task)).size;
  const day = formatDay(asOf, locale);
  const last = tasks.at(-1);
  return {
    title: words.title(tasks.length),
    description: words.description(tasks.length, plan.number),
    path: path.tasks,
    lead: words.lead(plan.number, formatDay(plan.date, locale)),
    recorded:
      taskUpdates.length > 0
        ? words.count(day, taskUpdates.length, reported, tasks.length)
        : words.none(day, tasks.length),
    rows: tasks.map((task) => row(portal, task, locale)),
    incomplete: last ? words.incomplete(sectionOf(last)) : "",
  };
}

function row(portal: Portal, task: Task, locale: Locale): TaskRow {
  const words = messages[locale].tasks;
  const targets = targetsIn(portal, task).length;
  const updates = updatesOn(portal, task);
  const [latest] = updates;
  return {
    section: sectionOf(task),
    href: address(locale, path.task(task)),
    title: task.title[locale],
    targets: targets > 0 ? words.targets(targets) : "",
    updates: latest ? words.updates(updates.length) : words.noUpdate,
    latest: latest ? { datetime: latest.date, date: formatDay(latest.date, locale), text: latest.text[locale] } : null,
  };
}
