import { describe, expect, test } from "vitest";
import { aDay, aUnit } from "#testing/sample.ts";
import { type Cell, openCells, shownReading } from "./disclosure.ts";
import type { Indicator, Unit } from "./vocabulary.ts";

const anIndicator = (id: string, disclosure: Indicator["disclosure"] = "total"): Indicator => ({
  id,
  section: "II.3",
  name: { vi: id, en: id },
  type: "integer",
  unit: { vi: "", en: "" },
  level: "ward",
  disclosure,
});
const [degree, staff, skilled] = [anIndicator("degree"), anIndicator("staff"), anIndicator("skilled")];
const wards = Array.from({ length: 9 }, (_, index) => aUnit({ id: `9000${index}` }));

/** So many of so many, over some of the wards. */
const cell = (units: readonly Unit[], part: number, whole: number, indicator = degree): Cell => ({
  part: { indicator, units, total: part },
  whole: { indicator: staff, units, total: whole },
});
const open = (...cells: readonly Cell[]) => {
  const shown = openCells(cells);
  return cells.map((cell) => shown.has(cell));
};

describe("a number of one ward", () => {
  const value = { value: 7 } as const;
  const [ward] = wards as [Unit, ...Unit[]];
  const shown = (disclosure: Indicator["disclosure"]) => {
    const indicator = anIndicator("made", disclosure);
    return shownReading({ date: aDay("2024-12-31"), rows: new Map([[ward, new Map([[indicator, value]])]]) }, ward, indicator); // prettier-ignore
  };

  test("is shown where its indicator is published by ward, and nowhere else", () => {
    expect([shown("value"), shown("status"), shown("total")]).toEqual([value, null, null]);
  });

  test("that is not in the report is not reported", () => {
    const report = { date: aDay("2024-12-31"), rows: new Map() };
    expect(shownReading(report, ward, anIndicator("made", "value"))).toEqual({ value: null, missing: "not-reported" });
  });
});

describe("a sum over wards", () => {
  test("is printed when it is of many, and a zero is one of many", () => {
    expect(open(cell(wards, 40, 80))).toEqual([true]);
    expect(open(cell(wards, 0, 80))).toEqual([true]);
  });

  test("of one to four people is not, nor where so few are left over", () => {
    expect(open(cell(wards, 4, 80), cell(wards.slice(0, 4), 78, 80))).toEqual([false, false]);
    expect(open(cell(wards, 5, 80))).toEqual([true]);
  });

  test("over one or two wards is not", () => {
    expect(open(cell(wards.slice(0, 2), 40, 80))).toEqual([false]);
  });

  test("over all wards but one is not: the total would give away the one", () => {
    expect(open(cell(wards, 40, 80), cell(wards.slice(1), 35, 70))).toEqual([true, false]);
  });

  test("of a city beside a closed one is not when it is the last: it would follow by subtraction", () => {
    const [a, b, c] = [wards.slice(0, 3), wards.slice(3, 6), wards.slice(6)];
    expect(open(cell(wards, 43, 80), cell(a, 20, 30), cell(b, 20, 30), cell(c, 3, 20))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("of another part over fewer wards is not when the two wholes differ by one ward", () => {
    expect(open(cell(wards, 40, 80), cell(wards.slice(1), 30, 72, skilled))).toEqual([true, false]);
    expect(open(cell(wards, 40, 80), cell(wards, 30, 80, skilled))).toEqual([true, true]);
  });
});

describe("a sum that an earlier edition printed", () => {
  const [some, more] = [wards.slice(0, 5), wards.slice(0, 6)] as const;
  const later = cell(more, 30, 60);

  test("keeps closed what would give away the one ward that came since", () => {
    expect(openCells([later]).has(later)).toBe(true);
    expect(openCells([later], [{ indicator: degree, units: some }]).has(later)).toBe(false);
    expect(openCells([later], [{ indicator: staff, units: some }]).has(later)).toBe(false);
  });

  test("may be printed again as it was", () => {
    const same = cell(some, 30, 60);
    expect(
      openCells(
        [same],
        [
          { indicator: degree, units: some },
          { indicator: staff, units: some },
        ],
      ).has(same),
    ).toBe(true);
  });

  test("says nothing of a sum over enough wards that came since, nor of another indicator", () => {
    const crowd = cell(wards.slice(0, 8), 30, 60);
    expect(openCells([crowd], [{ indicator: degree, units: some }]).has(crowd)).toBe(true);
    expect(openCells([later], [{ indicator: skilled, units: some }]).has(later)).toBe(true);
  });
});
