import { describe, expect, test } from "vitest";
import { aDay, aPortal, aRecognition, aSquare, aSuccession, aUnit } from "#testing/sample.ts";
import type { Unit } from "#model/vocabulary.ts";
import { takenInto, todaysList } from "./todays-wards.ts";

const ended = { validTo: aDay("2025-06-30") };
const whole = aUnit({ ...ended, id: "90001", name: "Hòa Thử" });
const parted = aUnit({ ...ended, id: "90002", name: "Cao Thử", slug: "cao-thu" });
const between = aUnit({ id: "90003", name: "Giữa Thử", inPlan: false, validFrom: aDay("2024-11-01"), ...ended });
const todays = { inPlan: false, validFrom: aDay("2025-07-01") };
const fresh = aUnit({ ...todays, id: "90001-2025", name: "Mới Thử", slug: "moi-thu" });
const lone = aUnit({ ...todays, id: "90009-2025", name: "An Thử", slug: "an-thu" });
const portal = aPortal({
  units: [whole, parted, between, fresh, lone],
  successions: [
    { ...aSuccession(whole, "2025-07-01", fresh), clause: "Điều 1 khoản 43" },
    aSuccession(parted, "2025-07-01", fresh, "split-part"),
    aSuccession(between, "2025-07-01", fresh),
  ],
  recognitions: [aRecognition({ unit: whole })],
  boundaries: {
    plan: new Map(),
    today: new Map([
      [fresh.id, aSquare(107, 21, 0.25)],
      [lone.id, aSquare(107.25, 21, 0.25)],
    ]),
    province: [aSquare(106.5, 20.5, 2)],
  },
});

describe("takenInto", () => {
  test("has the wards of the plan by name, in part where only a part came, with what each had reached", () => {
    expect(takenInto(portal, fresh, "en")).toEqual([
      {
        href: "/en/phuong/thu-nghiem/cao-thu/",
        name: "Cao Thử",
        note: "in part",
        clause: "Resolution 1/NQ-THU",
        status: "by-2030",
        word: "No year named, due by 2030",
      },
      {
        href: "/en/phuong/thu-nghiem/hoa-thu/",
        name: "Hòa Thử",
        note: null,
        clause: "Resolution 1/NQ-THU, Article 1, clause 43",
        status: "recognised",
        word: "Recognised",
      },
    ]);
  });

  test("says of a ward that had become part of another one before, which it was and by which resolution", () => {
    const early = aUnit({ id: "90004", name: "Bé Thử", slug: "be-thu", validTo: aDay("2024-10-31") });
    const notes = (relation: "merged-whole" | "split-part", locale: "vi" | "en", ...into: readonly Unit[]) =>
      takenInto(
        {
          ...portal,
          successions: [
            ...into.map((other) => ({ ...aSuccession(early, "2024-11-01", other, relation), resolution: "2/NQ-THU" })),
            aSuccession(early, "2025-07-01", fresh, "split-part"),
            aSuccession(whole, "2025-07-01", fresh),
          ],
        },
        fresh,
        locale,
      ).map(({ name, note }) => [name, note]);
    expect(notes("merged-whole", "vi", whole)).toEqual([
      ["Bé Thử", "một phần; nhập vào Hòa Thử từ 01/11/2024, 2/NQ-THU"],
      ["Hòa Thử", null],
    ]);
    expect(notes("split-part", "en", whole, parted)[0]).toEqual([
      "Bé Thử",
      "in part; divided between Hòa Thử and Cao Thử on 1 November 2024, 2/NQ-THU",
    ]);
  });

  test("leaves out units that were not in the plan, and is empty where none was", () => {
    expect(takenInto(portal, fresh, "vi").map(({ name }) => name)).not.toContain("Giữa Thử");
    expect(takenInto(portal, lone, "vi")).toEqual([]);
  });
});

describe("todaysList", () => {
  const list = todaysList(portal, "vi");

  test("has today's wards by name, none of which bears what an old ward had reached", () => {
    expect(list.title).toBe("2 phường hiện nay");
    expect(list.groups.map(({ name, wards }) => [name, wards.map(({ name, status }) => [name, status])])).toEqual([
      [
        "Thử Nghiệm",
        [
          ["An Thử", "outside-plan"],
          ["Mới Thử", "outside-plan"],
        ],
      ],
    ]);
    expect(list.legend.map(({ status, count }) => [status, count])).toEqual([["outside-plan", 2]]);
  });

  test("says the status of all once where they stand alike, and that of each where they do not", () => {
    const said = ({ asOf, groups }: typeof list) => [asOf, ...groups.flatMap(({ wards }) => wards.map((w) => w.word))];
    expect(said(list)).toEqual(["Trạng thái đến 31/12/2025, như nhau ở cả 2 phường", null, null]);
    const recognitions = [aRecognition({ unit: fresh, decisionDate: aDay("2025-09-02") })];
    expect(said(todaysList({ ...portal, recognitions }, "vi"))).toEqual([
      "Trạng thái đến 31/12/2025",
      "Đơn vị lập sau kế hoạch",
      "Đã được công nhận",
    ]);
  });

  test("says that the plan does not speak of wards formed later", () => {
    expect(list.intro).toMatch(/Kế hoạch được lập cho 2 phường của năm 2024 và không nói .+ hay không\.$/);
  });

  test("says that there are none yet while nothing was formed after the plan, and where the other list is", () => {
    const before = aPortal({ units: [{ ...whole, validTo: null }, parted], asOf: aDay("2024-12-31") });
    const { title, description, intro, groups, past, plan } = todaysList(before, "vi");
    expect([title, groups, past]).toEqual(["Phường hiện nay", [], []]);
    expect(intro).toBe(
      "Đến ngày 31/12/2024, dữ liệu của cổng chưa có phường nào lập sau kế hoạch; các phường của kế hoạch chưa được sắp xếp thành phường mới.",
    );
    expect(description).toBe(intro);
    expect(plan).toEqual({ href: "/phuong/", text: "2 phường của kế hoạch" });
  });

  test("does not say that the wards of the plan are no more while some are left", () => {
    const planWards = [{ ...whole, validTo: null }, parted];
    const { title, intro } = todaysList({ ...portal, planWards }, "vi");
    expect(title).toBe("2 phường lập sau kế hoạch");
    expect(intro).toMatch(/^Đến ngày 31\/12\/2025, 1 phường của kế hoạch vẫn còn;/);
    expect(list.intro).toMatch(/^Từ 01\/07\/2025, các phường của kế hoạch không còn/);
  });

  test("leads to what came after the plan and has ended, too", () => {
    expect(list.past).toEqual([{ href: "/phuong-hien-nay/hoa-thu/", name: "Giữa Thử", until: "đến 30/06/2025" }]);
  });
});
