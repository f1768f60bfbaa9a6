import { describe, expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import { said } from "#testing/merger.ts";
import { folder } from "#testing/sample.ts";
import { taskPage } from "./task-page.ts";

const TASKS = `task_id,title_vi,title_en,statement_vi,statement_en
iii-1,Việc một,Task one,Làm một.,Do one.
iii-2,Việc hai,Task two,Làm hai. Trọng tâm là: một; hai; ba.,Do two.
iii-4,Việc bốn,Task four,Làm bốn.,Do four.
`;
const UPDATES = `task_id,date,text_vi,text_en,source_id
iii-2,2025-03-01,Đã làm trước,Done first,quyet-dinh-thu
iii-2,2026-02-03,Đã làm sau,Done later,khong-dia-chi
`;
const SOURCES = `source_id,title_vi,title_en,issuer,number,date,url
ke-hoach-thu,Kế hoạch thử,Test plan,,,,https://portal.example/plan
quyet-dinh-thu,Quyết định thử,Test decision,,,,https://portal.example/decision
khong-dia-chi,Văn bản giấy,Paper document,,,,
`;
const TARGETS = `target_id,plan_section,statement_vi,statement_en,comparator,value,deadline,judging,criterion_id,reading_vi,reading_en
posts-2025,II.2,Đủ biên chế,Posts,>=,100,2025,ward-share,enough-posts,Đọc,Read
fewer-cases,III.4,Giảm số vụ,Fewer cases,,,,narrative,,Đọc,Read
some-posts,III.4,Có biên chế,Some posts,>=,50,2025,ward-share,enough-posts,Đọc,Read
`;

const files = { "tasks.csv": TASKS, "task-updates.csv": UPDATES, "sources.csv": SOURCES, "targets.csv": TARGETS };
const portal = readPortal(folder(files)).portal!; // these read without an error
const page = (id: string) =>
  taskPage(
    portal,
    portal.tasks.find((task) => task.id === id)!,
    "vi",
  ); // all asked are in the table

test("the page of a task says which section of which plan it is", () => {
  expect(page("iii-4")).toMatchObject({
    title: "Việc bốn",
    kicker: "Nhiệm vụ III.4 của Kế hoạch 1/KH-THU ngày 08/05/2024",
    path: "nhiem-vu/iii-4/",
  });
});

test("the plan's words are set in pieces, with the plan as their source", () => {
  expect(page("iii-2").wording).toEqual([
    { text: "Làm hai.", items: [] },
    { text: "Trọng tâm là:", items: ["một;", "hai;", "ba."] },
  ]);
  expect(page("iii-2").source).toEqual([
    { text: "Nguồn: " },
    { text: "Kế hoạch thử", href: "https://portal.example/plan" },
    { text: "." },
  ]);
});

describe("updates", () => {
  test("come newest first, each with its source, which is a link where it has an address", () => {
    const { updates } = page("iii-2");
    expect(said(updates)).toEqual([
      "03/02/2026 | Đã làm sau | Nguồn: Văn bản giấy",
      "01/03/2025 | Đã làm trước | Nguồn: Quyết định thử",
    ]);
    expect(updates.map(({ href }) => href)).toEqual([null, "https://portal.example/decision"]);
  });

  test("are none where none is on record, and the page says up to which day", () => {
    expect(page("iii-1").updates).toEqual([]);
    expect(page("iii-1").noUpdatesMore).toContain("Tính đến 30/06/2026.");
  });
});

describe("targets", () => {
  test("of the same section are linked, each with its state and its deadline", () => {
    expect(page("iii-4").targets).toEqual([
      { href: "/chi-tieu/fewer-cases/", text: "Giảm số vụ", state: "not-measured", word: "Không đo", due: "không nêu hạn" },
      expect.objectContaining({ href: "/chi-tieu/some-posts/", text: "Có biên chế", due: "hạn 2025" }),
    ]); // prettier-ignore
  });

  test("are none where the section sets none, and the page says so", () => {
    expect(page("iii-1")).toMatchObject({ targets: [], targetsNote: "Mục III.1 không đặt chỉ tiêu nào." });
  });
});

test("the tasks before and after are linked in the order of the plan, the first and the last have one neighbour", () => {
  const around = ["iii-1", "iii-2", "iii-4"]
    .map((id) => page(id))
    .map(({ previous, next }) => [previous?.text, next?.text]);
  expect(around).toEqual([
    [undefined, "III.2. Việc hai"],
    ["III.1. Việc một", "III.4. Việc bốn"],
    ["III.2. Việc hai", undefined],
  ]);
});

test("in English the page has its English address and words", () => {
  const { next, crumbs, title } = taskPage(portal, portal.tasks[0]!, "en"); // the table has three
  expect([title, next?.href, crumbs[0]]).toEqual(["Task one", "/en/nhiem-vu/iii-2/", { href: "/en/nhiem-vu/", text: "Tasks" }]); // prettier-ignore
});
