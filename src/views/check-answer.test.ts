import { describe, expect, test } from "vitest";
import { check } from "#data/checking.ts";
import { folder } from "#testing/sample.ts";
import { checkAnswer, remarksOf } from "./check-answer.ts";

const asked = (name: string, text: string) => check(folder(), [{ name, bytes: new TextEncoder().encode(text) }]);
const answer = async (name: string, text: string, locale: "vi" | "en" = "vi") => checkAnswer(await asked(name, text), locale); // prettier-ignore

describe("a finding", () => {
  test("says where, what and how to mend it, with the cell among those of its row", async () => {
    const { files } = await answer("2024-12-31.csv", 'unit_id,ward,posts,share\n09101,Hòa Thử,nhiều,"92,5"\n');
    expect(files[0]).toMatchObject({ counted: "1 lỗi, 0 lưu ý.", isTable: true, rest: null, offer: null });
    expect(files[0]?.problems).toEqual([
      {
        severity: "error",
        level: "Lỗi",
        place: "C2 (dòng 2, cột posts)",
        context: [
          { head: "unit_id", text: "09101", isMeant: false },
          { head: "ward", text: "Hòa Thử", isMeant: false },
          { head: "posts", text: "nhiều", isMeant: true },
          { head: "share", text: "92,5", isMeant: false },
        ],
        said: "cần một số nguyên, gặp “nhiều”",
        hint: null,
      },
    ]);
  });

  test("of a cell that is missing shows the place where it should be", async () => {
    const { files } = await answer("2024-12-31.csv", "unit_id,ward,posts\n09101,Hòa Thử\n", "en");
    expect(files[0]?.problems[0]?.context.at(-1)).toEqual({ head: "posts", text: "", isMeant: true });
  });

  test("of the whole file has no row", async () => {
    const { files } = await answer("quy-4.csv", "unit_id\n");
    expect(files[0]?.problems[0]).toMatchObject({ place: "cả tệp", context: [] });
  });

  test("beyond the first three hundred is counted", async () => {
    const rows = Array.from({ length: 310 }, (_, index) => `0${8000 + index}\n`).join("");
    const { files } = await answer("2024-12-31.csv", `unit_id\n${rows}`);
    expect(files[0]?.problems).toHaveLength(300);
    expect(files[0]?.rest).toBe("Còn 10 chỗ nữa; bản XLSX đánh dấu đủ mọi chỗ.");
  });

  test("is a remark of the marked copy, in its cell", async () => {
    const { files } = await asked("2024-12-31.csv", "unit_id,posts\n09101,nhiều\n");
    expect(remarksOf(files[0]!, "vi")).toEqual([
      { severity: "error", row: 2, column: 1, text: "B2: cần một số nguyên" },
    ]);
  });
});

describe("what would change", () => {
  const head = "unit_id,assessment_year,outcome,decision_number,decision_date,source_id\n";

  test("is said of each ward with another status", async () => {
    const { effects } = await answer(
      "recognitions.csv",
      `${head}09101,2024,recognised,1/QĐ-THU,22/04/2025,quyet-dinh-thu\n`,
    );
    expect(effects).toEqual([
      "Hòa Thử: từ “Quá năm lộ trình, cổng chưa ghi nhận quyết định” thành “Đã được công nhận”.",
    ]);
  });

  test("is said of a report: who is in it, and how many values", async () => {
    const { effects } = await answer("2024-12-31.csv", "unit_id,posts\n09101,12\n09102,[x]\n", "en");
    expect(effects).toEqual([
      "The statuses of the wards stay as they are.",
      "Report of 31 December 2024: 2 of 3 wards in the file.",
      "Not in the report of 31 December 2024: Trần Thử Đạo.",
      "It holds 1 value; 5 cells have none.",
    ]);
  });

  test("cannot be said while there are errors", async () => {
    const { effects } = await answer("2024-12-31.csv", "unit_id,posts\n09101,nhiều\n");
    expect(effects).toHaveLength(1);
    expect(effects[0]).toContain("Chưa thể nói sẽ đổi gì");
  });
});
