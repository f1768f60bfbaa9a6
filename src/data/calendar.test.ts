import { describe, expect, test } from "vitest";
import type { Succession, Unit } from "#model/vocabulary.ts";
import { aDay, aSuccession, aUnit } from "#testing/sample.ts";
import { outsideLife, outsidePortal } from "./calendar.ts";
import { registerOf } from "./register.ts";

const ended = aUnit({ id: "09101", name: "Hòa Thử", validTo: aDay("2025-06-30") });
const heir = aUnit({ id: "09101-2025", name: "Thử Mới", inPlan: false, validFrom: aDay("2025-07-01") });
const other = aUnit({ id: "09200-2025", name: "Cao Thử", inPlan: false, validFrom: aDay("2025-07-01") });
const into = (...successors: readonly Unit[]) => successors.map((unit) => aSuccession(ended, "2025-07-01", unit));

const refusedOf = (unit: Unit, from: string, to: string, successions: readonly Succession[], units = [ended, heir, other]) =>
  outsideLife(unit, aDay(from), aDay(to), {
    planDate: aDay("2024-05-08"),
    asOf: aDay("2026-12-31"),
    register: registerOf(units),
    successions,
  }); // prettier-ignore

describe("a unit that a row speaks of", () => {
  test("is taken in a period of which it lived a day", () => {
    expect(refusedOf(ended, "2025-06-30", "2025-12-31", [])).toBeNull();
    expect(refusedOf(heir, "2025-01-01", "2025-07-01", [])).toBeNull();
  });

  test("is refused after its end, with the unit it passed into", () => {
    const refused = refusedOf(ended, "2025-07-01", "2025-12-31", into(heir));
    expect(refused?.words.vi).toBe("Hòa Thử (09101) đã kết thúc ngày 30/06/2025");
    expect(refused?.words.en).toBe("Hòa Thử (09101) ended on 2025-06-30");
    expect(refused?.hint).toEqual({
      vi: "đơn vị kế tiếp: 09101-2025 (Thử Mới).",
      en: "its successor: 09101-2025 (Thử Mới).",
    });
  });

  test("that was divided is refused with all units it passed into", () => {
    const refused = refusedOf(ended, "2025-07-01", "2025-12-31", into(heir, other));
    expect(refused?.hint?.en).toBe("its successor: 09101-2025 (Thử Mới), 09200-2025 (Cao Thử).");
  });

  test("whose code another bears in that period is refused with that one as well", () => {
    const refused = refusedOf(ended, "2025-07-01", "2025-12-31", into(other));
    expect(refused?.hint?.en).toBe("its successor: 09200-2025 (Cao Thử). 09101: 09101-2025 (Thử Mới).");
  });

  test("is refused with the last it passed into up to the period, not with one of later", () => {
    const later = aUnit({ id: "09300-2026", name: "Sau Thử", inPlan: false, validFrom: aDay("2026-01-01") });
    const successions = [...into(other), aSuccession(ended, "2026-01-01", later)];
    const hintIn = (from: string, to: string) => refusedOf(ended, from, to, successions, [ended, other, later])?.hint?.en;
    expect(hintIn("2025-07-01", "2025-12-31")).toBe("its successor: 09200-2025 (Cao Thử).");
    expect(hintIn("2025-12-31", "2025-12-31")).toBe("its successor: 09200-2025 (Cao Thử).");
    expect(hintIn("2026-01-01", "2026-12-31")).toBe("its successor: 09300-2026 (Sau Thử).");
  }); // prettier-ignore

  test("of which nobody wrote what became is refused without more", () => {
    expect(refusedOf(ended, "2025-07-01", "2025-12-31", [], [])?.hint).toBeNull();
  });

  test("is refused before its beginning, with the units it was formed of that day", () => {
    const joined = aUnit({ id: "09102", name: "Nhập Thử" });
    const successions = [...into(heir), aSuccession(joined, "2026-01-01", heir)];
    const refused = refusedOf(heir, "2025-01-01", "2025-06-30", successions);
    expect(refused?.words.vi).toBe("Thử Mới (09101-2025) lập ngày 01/07/2025");
    expect(refused?.words.en).toBe("Thử Mới (09101-2025) began on 2025-07-01");
    expect(refused?.hint).toEqual({ vi: "trước đó là: 09101 (Hòa Thử)", en: "before that: 09101 (Hòa Thử)" });
  });
});

describe("a day that a row speaks of", () => {
  const when = { planDate: aDay("2024-05-08"), asOf: aDay("2026-12-31"), register: registerOf([]), successions: [] };

  test.each(["2024-05-08", "2025-01-01", "2026-12-31"])("is taken from the plan to as_of: %s", (day) => {
    expect(outsidePortal(aDay(day), when)).toBeNull();
  });

  test("is refused before the plan", () => {
    expect(outsidePortal(aDay("2024-05-07"), when)?.words.vi).toBe("trước ngày của kế hoạch (08/05/2024)");
  });

  test("is refused after as_of, with what to do if it is right", () => {
    const refused = outsidePortal(aDay("2027-01-01"), when);
    expect(refused?.words.vi).toBe("sau ngày số liệu as_of (31/12/2026)");
    expect(refused?.hint?.vi).toBe("nếu ngày đúng, sửa as_of trong portal.json");
  });
});
