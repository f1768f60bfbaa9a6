import { describe, expect, test } from "vitest";
import { type Replaced, faults, saidOf, withRows } from "#testing/faults.ts";
import { folder } from "#testing/sample.ts";

/** The successors of the folder, with a text in them replaced. */
const edited = (from: string, to: string): Replaced => {
  const text = new TextDecoder().decode(folder().get("successors.csv"));
  expect(text).toContain(from);
  return { "successors.csv": text.replace(from, to) };
};
/** A unit formed by a second reform, on 1 January 2026, in which Cao Thử of 2025 ends. */
const again: Replaced = {
  "units.csv": new TextDecoder()
    .decode(folder().get("units.csv"))
    .replace("cao-thu,2025-07-01,,", "cao-thu,2025-07-01,2025-12-31,")
    .concat("09300-2026,09300,Xa Thử,phường,,901,xa-thu,2026-01-01,,no,,21.01,107.02\n"),
  "boundaries/units-2025.geojson": new TextDecoder()
    .decode(folder().get("boundaries/units-2025.geojson"))
    .replace("09101-2025", "09300-2026"),
};
const followed = (...rows: readonly string[]): Replaced => ({
  ...again,
  ...withRows("successors.csv", "09101-2025,2026-01-01,09300-2026,merged-whole,2/NQ-THU,,no,,", ...rows),
});
const onward = (id: string, successor = "09300-2026", day = "2026-01-01") =>
  `${id},${day},${successor},merged-whole,2/NQ-THU,,no,,`;

describe("a succession", () => {
  test("is of the day after its unit ended", () => {
    expect(saidOf(edited("09102,2025-07-01", "09102,2025-07-02"))).toMatchInlineSnapshot(`
      [
        "B3: theo units.csv, 09102 (Cao Thử) kết thúc ngày 30/06/2025 → viết 2025-07-01, hoặc sửa valid_to trong units.csv thành 2025-07-01",
      ]
    `);
    expect(saidOf(edited("09102,2025-07-01,09101-2025", "09102,2025-06-30,09203"))).toMatchInlineSnapshot(`
      [
        "B3: theo units.csv, 09102 (Cao Thử) kết thúc ngày 30/06/2025 → viết 2025-07-01, hoặc sửa valid_to trong units.csv thành 2025-06-29",
      ]
    `);
  });

  test("is of a unit that has ended", () => {
    expect(saidOf(withRows("successors.csv", "09101-2025,2026-01-01,09203-2025,merged-whole,1/NQ-THU,,no,,")))
      .toMatchInlineSnapshot(`
      [
        "A5: theo units.csv, 09101-2025 (Cao Thử) chưa kết thúc → ghi valid_to là 2025-12-31 trong units.csv",
      ]
    `);
  });

  test("leads into another unit, and one that is there on the day", () => {
    expect(saidOf(edited("09203,2025-07-01,09203-2025", "09203,2025-07-01,09203"))).toMatchInlineSnapshot(`
      [
        "C4: đơn vị không thể nhập vào chính nó → có phải là 09203-2025 (Trần Thử Đạo)?",
      ]
    `);
    expect(saidOf(edited("09102,2025-07-01,09101-2025", "09102,2025-07-01,09101"))).toMatchInlineSnapshot(`
      [
        "C3: 09101 (Hòa Thử) đã kết thúc ngày 30/06/2025, không có vào ngày 01/07/2025 → có phải là 09101-2025 (Cao Thử)?",
      ]
    `);
    expect(saidOf({ ...again, ...edited("09102,2025-07-01,09101-2025", "09102,2025-07-01,09300-2026") })).toContain(
      "C3: 09300-2026 (Xa Thử) lập ngày 01/01/2026, không có vào ngày 01/07/2025",
    );
  });

  test("stands once for a unit, day and successor", () => {
    expect(faults(withRows("successors.csv", "09102,2025-07-01,09101-2025,merged-whole,1/NQ-THU,,no,,"))).toEqual([
      "primary-key successors.csv A5",
    ]);
  });

  test("of a unit that merged whole has no other beside it on the day", () => {
    const beside = (relation: string) =>
      saidOf(withRows("successors.csv", `09102,2025-07-01,09203-2025,${relation},1/NQ-THU,,no,,`));
    expect(beside("split-part")).toMatchInlineSnapshot(`
      [
        "D5: dòng 3 cùng đơn vị, cùng ngày: đơn vị nhập toàn bộ (merged-whole) thì chỉ có một dòng → nếu đơn vị được chia, ghi split-part ở mọi dòng",
      ]
    `);
    expect(beside("merged-whole")).toEqual(beside("split-part"));
  });

  test("of a part alone is read with a warning: where is the rest?", () => {
    const split = edited("09102,2025-07-01,09101-2025,merged-whole", "09102,2025-07-01,09101-2025,split-part");
    expect(saidOf(split)).toMatchInlineSnapshot(`
      [
        "D3: chỉ có một phần của đơn vị trong ngày này, chưa rõ phần còn lại → thêm dòng cho phần còn lại, hoặc viết merged-whole",
      ]
    `);
    expect(
      faults({
        "successors.csv": `${String(split["successors.csv"])}09102,2025-07-01,09203-2025,split-part,1/NQ-THU,,no,,\n`,
      }),
    ).toEqual([]);
  });
});

describe("a unit that ended", () => {
  test("has passed into another", () => {
    expect(saidOf(edited("09102,2025-07-01,09101-2025,merged-whole,1/NQ-THU,,no,,\n", ""))).toMatchInlineSnapshot(`
      [
        "I3: successors.csv không nói đơn vị này nhập vào đâu → thêm vào successors.csv dòng 09102, 2025-07-01, mã đơn vị kế tiếp",
      ]
    `);
  });

  test("is not said to have passed into none while a row of the table cannot be read", () => {
    expect(faults(edited("09102,2025-07-01", "09102,mai"))).toEqual(["type-error successors.csv B3"]);
    expect(faults({ "successors.csv": null })).toEqual(["missing-file successors.csv"]);
  });

  test("and whose successor ended has a row that says where its area lies since", () => {
    expect(faults(followed(onward("09101"), onward("09102")))).toEqual([]);
    expect(saidOf(followed(onward("09101")))).toMatchInlineSnapshot(`
      [
        "C3: thiếu dòng nói từ 01/01/2026 địa bàn của 09102 (Cao Thử), trước đó thuộc 09101-2025 (Cao Thử), thuộc đơn vị nào → thêm dòng 09102, 2026-01-01, 09300-2026 (Xa Thử)",
      ]
    `);
  });

  test("lies since then in a unit in which that successor lies, and from the same day", () => {
    expect(saidOf(followed(onward("09101"), onward("09102", "09203-2025")))).toMatchInlineSnapshot(`
      [
        "C7: không phải nơi địa bàn của 09102 (Cao Thử) chuyển đến ngày 01/01/2026 → có phải là 09300-2026 (Xa Thử)?",
      ]
    `);
    expect(saidOf(followed(onward("09101"), onward("09102", "09300-2026", "2026-02-01")))).toMatchInlineSnapshot(`
      [
        "C3: thiếu dòng nói từ 01/01/2026 địa bàn của 09102 (Cao Thử), trước đó thuộc 09101-2025 (Cao Thử), thuộc đơn vị nào → thêm dòng 09102, 2026-01-01, 09300-2026 (Xa Thử)",
      ]
    `);
    expect(saidOf(withRows("successors.csv", onward("09102", "09101-2025")))).toMatchInlineSnapshot(`
      [
        "B5: trước đó địa bàn thuộc 09101-2025 (Cao Thử), không kết thúc ngày 31/12/2025 → sửa ngày, hoặc bỏ dòng này",
      ]
    `);
  });

  test("lay in the city in which the unit is that it passed into", () => {
    expect(saidOf(edited("09203,2025-07-01,09203-2025", "09203,2025-07-01,09101-2025"))).toEqual([]);
    const moved = withRows("units.csv", "09300-2025,09300,Xa Thử,phường,,902,xa-thu,2025-07-01,,no,,21.01,107.02");
    const into = edited("09102,2025-07-01,09101-2025", "09102,2025-07-01,09300-2025");
    expect(saidOf({ ...moved, ...into }).filter((said) => !said.startsWith("null"))).toMatchInlineSnapshot(`
      [
        "F7: đơn vị này nhận 09102 (Cao Thử), đều ở 901 (Thử Nghiệm) → có phải là 901 (Thử Nghiệm)?",
      ]
    `);
  });

  test("in parts has a row for each of them when one of them moves on", () => {
    const parts = (...rows: readonly string[]) => {
      const moved = followed(onward("09101"), "09102,2025-07-01,09203-2025,split-part,1/NQ-THU,,no,,", ...rows);
      const text = String(moved["successors.csv"]);
      return {
        ...moved,
        "successors.csv": text.replace(
          "09102,2025-07-01,09101-2025,merged-whole",
          "09102,2025-07-01,09101-2025,split-part",
        ),
      };
    };
    const part = (successor: string) => `09102,2026-01-01,${successor},split-part,2/NQ-THU,,no,,`;
    expect(faults(parts(part("09300-2026"), part("09203-2025")))).toEqual([]);
    expect(saidOf(parts(part("09300-2026")))).toMatchInlineSnapshot(`
      [
        "D8: chỉ có một phần của đơn vị trong ngày này, chưa rõ phần còn lại → thêm dòng cho phần còn lại, hoặc viết merged-whole",
        "C7: thiếu dòng nói từ 01/01/2026 địa bàn của 09102 (Cao Thử), trước đó thuộc 09203-2025 (Trần Thử Đạo), thuộc đơn vị nào → thêm dòng 09102, 2026-01-01, 09203-2025 (Trần Thử Đạo)",
      ]
    `);
  });
});
