import { by, numbered } from "#model/order.ts";
import type { Source, Task } from "#model/vocabulary.ts";
import { type Calendar, outsidePortal } from "./calendar.ts";
import * as cell from "./cell.ts";
import { words } from "./finding.ts";
import { type ReadTable, reference } from "./reference.ts";

export function readTasks(table: ReadTable): readonly Task[] {
  const columns = {
    task_id: cell.slug,
    title_vi: cell.filled,
    title_en: cell.filled,
    statement_vi: cell.filled,
    statement_en: cell.filled,
  };
  const tasks = table("tasks.csv", columns, { key: ["task_id"], declares: true }).map(({ values: v }) => ({
    id: v.task_id,
    title: words(v.title_vi, v.title_en),
    statement: words(v.statement_vi, v.statement_en),
  }));
  return tasks.sort(by(({ id }) => numbered(id)));
}

export function readTaskUpdates(
  table: ReadTable,
  when: Calendar,
  sources: ReadonlyMap<string, Source>,
  tasks: ReadonlyMap<string, Task>,
) {
  const columns = {
    task_id: reference(tasks, "tasks.csv"),
    date: cell.day,
    text_vi: cell.filled,
    text_en: cell.filled,
    source_id: reference(sources, "sources.csv"),
  };
  const updates = table("task-updates.csv", columns).map(({ values: v, blame }) => {
    const wrong = outsidePortal(v.date, when);
    if (wrong) blame("date", wrong);
    return { task: v.task_id, date: v.date, text: words(v.text_vi, v.text_en), source: v.source_id };
  });
  return updates.sort(
    by(
      ({ date }) => date,
      ({ task }) => numbered(task.id),
      ({ source }) => source.id,
      ({ text }) => text.vi,
      ({ text }) => text.en,
    ),
  );
}
