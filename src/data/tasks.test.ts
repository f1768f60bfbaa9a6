import { expect, test } from "vitest";
import { faults, saidOf } from "#testing/faults.ts";
import { folder } from "#testing/sample.ts";
import { readPortal } from "./portal.ts";

const TASKS = "task_id,title_vi,title_en,statement_vi,statement_en\n";
const UPDATES = "task_id,date,text_vi,text_en,source_id\n";
const portalOf = (tasks: readonly string[], updates: readonly string[] = []) =>
  readPortal(
    folder({
      "tasks.csv": TASKS + tasks.map((id) => `${id},Việc ${id},Task ${id},Câu ${id},Sentence ${id}\n`).join(""),
      "task-updates.csv": UPDATES + updates.map((row) => `${row}\n`).join(""),
    }),
  ).portal!; // without an error

test("tasks stand in the order of the plan, ten after nine, each with its words", () => {
  const { tasks } = portalOf(["iii-10", "iii-9", "iii-1"]);
  expect(tasks.map(({ id }) => id)).toEqual(["iii-1", "iii-9", "iii-10"]);
  expect(tasks[0]).toEqual({
    id: "iii-1",
    title: { vi: "Việc iii-1", en: "Task iii-1" },
    statement: { vi: "Câu iii-1", en: "Sentence iii-1" },
  });
});

test("updates stand by day, then by task, source and words, whatever their rows", () => {
  const rows = [
    "iii-1,2024-12-31,A,A,ke-hoach-thu",
    "iii-1,2024-12-31,A,B,ke-hoach-thu",
    "iii-1,2024-12-31,B,A,ke-hoach-thu",
    "iii-1,2024-12-31,A,A,quyet-dinh-thu",
    "iii-9,2024-12-31,A,A,ke-hoach-thu",
    "iii-10,2024-12-31,A,A,ke-hoach-thu",
    "iii-1,2025-01-01,A,A,ke-hoach-thu",
  ];
  const { taskUpdates } = portalOf(["iii-1", "iii-9", "iii-10"], rows.toReversed());
  expect(taskUpdates.map(({ task, date, text, source }) => [task.id, date, text.vi, text.en, source.id].join())).toEqual(rows); // prettier-ignore
});

test("a task needs a name for its address and words in both languages, and stands once", () => {
  expect(faults({ "tasks.csv": `${TASKS}iii-1,,,,\n` })).toEqual(
    ["B2", "C2", "D2", "E2"].map((cell) => `constraint-error tasks.csv ${cell}`),
  );
  expect(faults({ "tasks.csv": `${TASKS}iii-1,A,A,A,A\nIII 2,A,A,A,A\n` })).toEqual(["type-error tasks.csv A3"]);
  expect(faults({ "tasks.csv": `${TASKS}iii-1,A,A,A,A\niii-1,B,B,B,B\n` })).toEqual(["primary-key tasks.csv A3"]);
});

test("an update is of a task that is there, of a day of the portal, with words and a source", () => {
  const said = (row: string) => saidOf({ "task-updates.csv": `${UPDATES}${row}\n` });
  expect(said("iii-2,2024-12-31,A,A,ke-hoach-thu")).toEqual([
    "A2: không có mã này trong tasks.csv → có phải là iii-1?",
  ]);
  expect(said("iii-1,2024-05-07,A,A,ke-hoach-thu")).toEqual(["B2: trước ngày của kế hoạch (08/05/2024)"]);
  expect(said("iii-1,2024-12-31,,,")).toEqual([
    "C2: ô này không được để trống",
    "D2: ô này không được để trống",
    "E2: cần một mã có trong sources.csv",
  ]);
});
