import { expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import { folder } from "#testing/sample.ts";
import { tasksPage } from "./tasks-page.ts";

const HEAD = "task_id,date,text_vi,text_en,source_id\n";
const TASKS = `task_id,title_vi,title_en,statement_vi,statement_en
iii-1,Việc một,Task one,Làm một.,Do one.
ii-2,Việc hai,Task two,Làm hai.,Do two.
`;
const read = (updates: string) =>
  readPortal(folder({ "tasks.csv": TASKS, "task-updates.csv": `${HEAD}${updates}` })).portal!; // these read without an error
const silent = read("");
const told = read("iii-1,2025-03-01,Trước,First,ke-hoach-thu\niii-1,2026-02-03,Sau,Later,ke-hoach-thu\n");

test("every task is listed in the order of its section, with its section, its address, and the targets of its section", () => {
  expect(tasksPage(silent, "vi").rows).toMatchObject([
    { section: "II.2", href: "/nhiem-vu/ii-2/", title: "Việc hai", targets: "1 chỉ tiêu cùng mục" },
    { section: "III.1", href: "/nhiem-vu/iii-1/", title: "Việc một", targets: "" },
  ]);
});

test("a task has its newest update, or says that none is on record", () => {
  expect(tasksPage(told, "vi").rows).toMatchObject([
    { updates: "Chưa ghi nhận cập nhật", latest: null },
    { updates: "2 cập nhật, mới nhất ngày", latest: { datetime: "2026-02-03", date: "03/02/2026", text: "Sau" } },
  ]);
});

test("what is on record is counted, with its denominator and its day", () => {
  const said = (locale: "vi" | "en") => [told, silent].map((portal) => tasksPage(portal, locale).recorded);
  expect(said("vi")).toEqual([
    "Đến 30/06/2026, cổng ghi nhận 2 cập nhật về 1 trên 2 nhiệm vụ.",
    "Đến 30/06/2026, cổng chưa ghi nhận cập nhật nào cho 2 nhiệm vụ này. Mỗi cập nhật cần một văn bản hoặc tin đã công bố làm nguồn.",
  ]);
  expect(said("en")).toEqual([
    "Up to 30 June 2026, 2 updates on 1 of 2 tasks are on record here.",
    "Up to 30 June 2026, no update on these 2 tasks is on record here. An update needs a published document or report as its source.",
  ]);
});

test("the list says after which section the text at hand stops", () => {
  expect(tasksPage(silent, "en").incomplete).toBe(
    "The text at hand stops after section III.1; later parts were not seen.",
  );
});
