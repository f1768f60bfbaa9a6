import { expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import { aDay, aPortal, aSource, aTask, folder } from "#testing/sample.ts";
import { sectionOf, targetsIn, updatesOn } from "./task.ts";

const task = aTask({ id: "iii-4" });
const other = aTask({ id: "iii-1" });

test("sectionOf a task is the section of the plan that its id names", () => {
  expect([sectionOf(task), sectionOf({ id: "iii-1" })]).toEqual(["III.4", "III.1"]);
});

test("targetsIn a task are those of its section, and of no section whose name begins alike", () => {
  const [target] = readPortal(folder()).portal!.targets; // the sample reads, and has one
  const targets = ["II.4", "III.4", "III.1", "III.4", "III.41"].map((section, index) => ({
    ...target!,
    id: `${index}`,
    section,
  }));
  expect(targetsIn({ targets }, task).map(({ id }) => id)).toEqual(["1", "3"]);
  expect(targetsIn(aPortal(), task)).toEqual([]);
});

test("updatesOn a task are its own, newest first, and of one day the one that comes last in the list", () => {
  const update = (of: typeof task, date: string, text: string) => ({
    task: of,
    date: aDay(date),
    text: { vi: text, en: text },
    source: aSource(),
  });
  const taskUpdates = [
    update(task, "2025-03-01", "first"),
    update(other, "2025-09-01", "of another"),
    update(task, "2025-08-01", "newest"),
    update(task, "2025-03-01", "second of the day"),
  ];
  expect(updatesOn({ taskUpdates }, task).map(({ text }) => text.vi)).toEqual(["newest", "second of the day", "first"]);
});
