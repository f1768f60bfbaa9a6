/** What belongs to a task of the plan. */
import type { Portal, Target, Task, TaskUpdate } from "./vocabulary.ts";

/** The section of the plan that a task is: III.4 for `iii-4`. */
export const sectionOf = ({ id }: Pick<Task, "id">): string => id.toUpperCase().replaceAll("-", ".");

/** The targets that the plan sets in the section of a task, in the order of the table. */
export const targetsIn = ({ targets }: Pick<Portal, "targets">, task: Task): readonly Target[] =>
  targets.filter(({ section }) => section === sectionOf(task));

/** What was noted of a task, newest first; of one day, what comes last in the list comes first. */
export const updatesOn = ({ taskUpdates }: Pick<Portal, "taskUpdates">, task: Task): readonly TaskUpdate[] =>
  taskUpdates
    .filter((update) => update.task === task)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .toReversed();
