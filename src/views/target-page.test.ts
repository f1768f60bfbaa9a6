import { describe, expect, test } from "vitest";
import { aCity, aDay, aPortal, aRecognition, aUnit } from "#testing/sample.ts";
import {
  aCount,
  aCriterion,
  aNarrativeTarget,
  aProvinceTarget,
  aProvinceValue,
  aRecognitionTarget,
  aReport,
  aRuleTarget,
  aShareTarget,
  aSumTarget,
  anIndicator,
  no,
  yes,
} from "#testing/targets.ts";
import type { Portal, Reading, Target, Unit } from "#model/vocabulary.ts";
import type { BarTable } from "./bar-table.ts";
import { targetPage } from "./target-page.ts";

const harbour = aCity({ code: "902", name: { vi: "Bến Thử", en: "Bến Thử Town" }, slug: "ben-thu" });
const ended = { validTo: aDay("2024-10-31") };
const [first, second, third, gone] = [
  aUnit({ id: "90001", name: "Hòa Thử" }),
  aUnit({ id: "90002", name: "Cao Thử" }),
  aUnit({ id: "90003", name: "Bình Thử", city: harbour }),
  aUnit({ id: "90004", name: "An Thử", city: harbour, ...ended }),
] as [Unit, Unit, Unit, Unit];
const todays = aUnit({ id: "90001-2025", name: "Mới Thử", inPlan: false, validFrom: aDay("2025-07-01") });
const plan = [first, second, third, gone];

const house = anIndicator("house");
const owned = aCriterion(house);
const withheld: Reading = { value: null, missing: "withheld" };

/** Three wards of four lived at the end of 2024: one met it, one did not, one withheld its answer. */
const reports = [
  aReport("2024-06-30", [first, [house, no]], [second, [house, no]], [third, [house, no]], [gone, [house, yes]]),
  aReport("2024-12-31", [first, [house, yes]], [second, [house, no]], [third, [house, withheld]]),
];

const site = new URL("https://portal.example");
const pageOf = (target: Target, given: Partial<Portal> = {}, locale: "vi" | "en" = "vi") =>
  targetPage(aPortal({ units: plan, reports, targets: [target], ...given }), target, locale, site);

const lines = (table: BarTable | null | undefined) =>
  table?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)].join(" | "));
const counts = (page: ReturnType<typeof pageOf>) =>
  page.drawing?.counts?.parts.map(({ word, figure }) => `${figure} ${word}`);

describe("a share of wards", () => {
  const page = pageOf(aShareTarget(owned));

  test("has its figure against what is asked, and by which report", () => {
    expect(page.verdict).toMatchObject({
      state: "not-reported",
      headline: {
        figure: "1",
        outOf: "trên 4 phường",
        sentence: "đạt theo báo cáo ngày 31/12/2024, báo cáo cuối cùng đến hạn; chỉ tiêu cần 2 (50%).",
      },
    });
    expect(page.verdict.sentences).toEqual([
      "2 phường không có kết quả còn có thể làm thay đổi kết luận.",
      "Đây cũng là báo cáo mới nhất về danh sách này.",
    ]);
  });

  test("has counts that add up to the list, with every kind of no value", () => {
    expect(counts(page)).toEqual(["1 Đạt", "1 Chưa đạt", "1 Không công bố", "1 Đơn vị đã kết thúc"]);
    expect(page.drawing?.counts).toMatchObject({ of: 4, sum: "Cộng lại: 4 phường." });
  });

  test("has the cities side by side, and all of them below", () => {
    expect(page.cities?.columns.map(({ word }) => word)).toEqual([
      "Đạt",
      "Chưa đạt",
      "Không công bố",
      "Đơn vị đã kết thúc",
    ]);
    expect(lines(page.cities)).toEqual([
      "Thử Nghiệm | 1 trên 2 | 1 | 0 | 0",
      "Bến Thử | 0 trên 2 | 0 | 1 | 1",
      "Toàn tỉnh | 1 trên 4 | 1 | 1 | 1",
    ]);
    expect(page.cities?.notes).toEqual(["Vạch đứng: mức kế hoạch đặt ra cho toàn tỉnh, cần 2 (50%)."]);
  });

  test("is told over the reports, with the last one up to the deadline", () => {
    expect(lines(page.trend)).toEqual(["30/06/2024 | 1 trên 4 | 3 | 0 | 0", "31/12/2024 | 1 trên 4 | 1 | 1 | 1"]);
    expect(page.trend?.rows.map(({ note }) => note)).toEqual([null, "kỳ cuối đến hạn"]);
  });

  test("has every ward with its mark, by city and name", () => {
    const told = page.wards?.groups.map(({ name, figure, wards }) => [
      [name, figure].filter(Boolean).join(" "),
      ...wards.map(({ name, marks }) => `${name}: ${marks.map(({ word }) => word).join()}`),
    ]);
    expect(told).toEqual([
      ["Thử Nghiệm 1 trên 2", "Cao Thử: Chưa đạt", "Hòa Thử: Đạt"],
      ["Bến Thử", "An Thử: Đơn vị đã kết thúc", "Bình Thử: Không công bố"],
    ]);
    expect(page.wards).toMatchObject({ intro: "Kết quả của từng phường theo báo cáo ngày 31/12/2024.", alike: null });
  });

  test("says the rule, the reading, and what the share of the wards that lived would be", () => {
    expect(page.rule).toEqual({ title: "Một phường đạt khi", lines: ["Chỉ số house"] });
    expect(page.reading).toBe("Cách hiểu share");
    expect(page.others).toEqual([
      {
        reading: "Chỉ tính 3 phường còn tồn tại ngày 31/12/2024",
        figure: "1 trên 3 phường, cần 2 (50%)",
        verdict: "Chưa đủ số liệu để kết luận",
      },
    ]);
  });

  test("of an unclear base says the other one, and of how many wards nobody knows", () => {
    const { others } = pageOf(aShareTarget(owned, { alternative: house }), { units: [first, second, third] }, "en");
    expect(others).toEqual([
      {
        reading: "Counting only wards with “Chỉ số house”",
        figure: "1 of 1 ward (100%), 50% needed; whether 1 ward belongs to them is not known",
        verdict: "Met",
      },
    ]);
  });

  test("whose deadline is ahead concludes nothing yet, and tells the newest", () => {
    const { verdict } = pageOf(aShareTarget(owned, { deadline: 2030 }), {}, "en");
    expect(verdict).toMatchObject({
      state: "on-the-way",
      word: "Not due yet",
      headline: { sentence: "meet it by the latest report, of 31 December 2024; the target: 2 needed (50%)." },
    });
    expect(verdict.sentences.at(-1)).toBe(
      "The deadline of 31 December 2030 is ahead, so the newest figures are given and nothing is concluded yet.",
    );
  });

  test("gives the latest report beside that of the deadline, for every ward too, where they are two", () => {
    const later = aReport("2025-06-30", [first, [house, yes]], [second, [house, yes]], [third, [house, yes]]);
    const page = pageOf(aShareTarget(owned), { reports: [...reports, later] });
    expect(page.verdict.sentences).toContain("Theo báo cáo mới nhất, ngày 30/06/2025: 3 trên 4 phường.");
    expect(page.wards?.days).toEqual(["31/12/2024", "30/06/2025"]);
    expect(page.wards?.groups[0]?.wards[0]?.marks.map(({ mark }) => mark)).toEqual(["not-met", "met"]);
  });

  test("without any report says so once, and folds a list in which all wards are alike", () => {
    const page = pageOf(aShareTarget(owned), { reports: [] });
    expect(page.verdict).toMatchObject({
      state: "not-reported",
      headline: null,
      sentences: ["Chưa có báo cáo nào về các phường này, nên chưa thể nói chỉ tiêu đạt hay chưa đạt."],
    });
    expect([page.cities, page.trend, page.others]).toEqual([null, null, []]);
    expect(page.wards?.alike).toBe("Danh sách 4 phường, tất cả đều: chưa báo cáo");
    expect(counts(page)).toEqual(["0 Đạt", "0 Chưa đạt", "4 Chưa báo cáo"]);
  });

  test("that was reported after its deadline only says that nothing was known then", () => {
    const page = pageOf(aShareTarget(owned), { reports: [aReport("2025-06-30", [first, [house, yes]])] });
    expect(page.verdict.sentences).toEqual([
      "Cổng không có số liệu nào của ngày 31/12/2024 trở về trước, nên chưa thể nói chỉ tiêu đạt hay chưa đạt khi đến hạn.",
      "Theo báo cáo mới nhất, ngày 30/06/2025: 1 trên 4 phường.",
    ]);
  });

  test("of a list that has all ended stays judged at its last report", () => {
    const units = plan.map((unit) => ({ ...unit, validTo: aDay("2024-10-31") }));
    const rows = units.map((unit) => [unit, [house, yes]] as const);
    const page = pageOf(aShareTarget(owned), { units, reports: [aReport("2024-06-30", ...rows)] });
    expect(page.verdict).toMatchObject({ state: "met", headline: { figure: "4", outOf: "trên 4 phường" } });
    expect(counts(page)).toEqual(["4 Đạt", "0 Chưa đạt"]);
  });

  test("speaks of today's wards apart, where there are any", () => {
    expect(page.today).toBeNull();
    const { today, drawing } = pageOf(aShareTarget(owned), {
      units: [...plan, todays],
      reports: [...reports, aReport("2025-12-31", [todays, [house, yes]])],
    });
    expect(drawing?.counts?.of).toBe(4);
    expect(today?.intro).toContain("4 phường của kế hoạch. Dưới đây là 1 phường hiện nay");
    expect(lines(today?.table)).toEqual(["31/12/2025 | 1 trên 1 | 0"]);
    expect(today?.wards?.groups.flatMap(({ wards }) => wards.map(({ name }) => name))).toEqual(["Mới Thử"]);
  });
});

describe("a rule for every ward", () => {
  test("is asked of all, has no deadline, and names what is judged by the same criterion", () => {
    const [one, other] = [aRuleTarget(owned), aRuleTarget(owned, { id: "other" })];
    const page = targetPage(aPortal({ units: plan, reports, targets: [one, other] }), one, "vi", site);
    expect(page.kicker).toBe("Kế hoạch 1/KH-THU, mục II.4 · kế hoạch không nêu hạn");
    expect(page.verdict.headline?.sentence).toBe("đạt theo báo cáo mới nhất, ngày 31/12/2024; chỉ tiêu cần đủ 4.");
    expect(page.shared?.text).toMatch(/^Những câu này được xét bằng cùng một tiêu chí/);
    expect(page.shared?.links.map(({ href }) => href)).toEqual(["/chi-tieu/other/"]);
  });

  test("that is part of a share has no figures of its own, and leads there", () => {
    const [part, whole] = [aRuleTarget(owned), aShareTarget(owned)];
    const page = targetPage(aPortal({ units: plan, reports, targets: [part, whole] }), part, "vi", site);
    expect(page.verdict).toMatchObject({ state: "not-measured", headline: null, sentences: [] });
    expect([page.drawing, page.cities, page.trend, page.wards, page.today]).toEqual([null, null, null, null, null]);
    expect(page.shared?.links).toEqual([{ href: "/chi-tieu/share/", text: "Chỉ tiêu share (hết 2024)" }]);
  });
});

describe("recognitions", () => {
  const target = aRecognitionTarget({ share: { of: "percent", least: 50 } });
  const recognitions = [
    aRecognition({ unit: first }),
    aRecognition({ unit: second, outcome: "not-recognised", decisionNumber: "" }),
  ];

  test("are counted by the years assessed, with those decided by the deadline beside", () => {
    const page = pageOf(target, { recognitions });
    expect(page.verdict.headline).toEqual({
      figure: "1",
      outOf: "trên 4 phường",
      sentence: "đã được công nhận cho các năm xét đến 2024, theo quyết định đến 31/12/2025; chỉ tiêu cần 2 (50%).",
      cite: { href: "/so-lieu/recognised/", text: "Trích dẫn số liệu này" },
    });
    expect(page.verdict.sentences).toEqual([
      "Đến hạn, ngày 31/12/2024, 0 phường đang có quyết định công nhận.",
      "2 phường không có kết quả còn có thể làm thay đổi kết luận.",
    ]);
    expect(counts(page)).toEqual(["1 Đã được công nhận", "1 Chưa đạt", "2 Chưa xét"]);
    expect(lines(page.trend)).toEqual(["31/12/2024 | 0 trên 4 | 0 | 4", "31/12/2025 | 1 trên 4 | 1 | 2"]);
    expect(page.trend?.rows.map(({ note }) => note)).toEqual(["ngày đến hạn", null]);
  });

  test("of which none is on record say what would change the zero", () => {
    const { verdict } = pageOf(target);
    expect(verdict.headline?.figure).toBe("0");
    expect(verdict.sentences[1]).toMatch(/^Con số này thay đổi khi có quyết định công nhận/);
  });

  test("of one city alone have no cities side by side", () => {
    const page = pageOf(aRecognitionTarget({ scope: { roadmapYear: null, city: harbour } }), { recognitions });
    expect(page.drawing?.counts?.of).toBe(2);
    expect(page.cities).toBeNull();
  });
});

describe("a sum over wards", () => {
  const [degree, staff] = [aCount("degree"), aCount("staff")];
  const wards = Array.from({ length: 6 }, (_, index) =>
    aUnit({ id: String(90001 + index), name: `Thử ${index}`, city: index < 3 ? aCity() : harbour }),
  );
  const report = (parts: readonly number[]) =>
    aReport(
      "2024-12-31",
      ...parts.map((value, index) => [wards[index]!, [degree, { value }], [staff, { value: 20 }]] as const),
    );
  const target = aSumTarget(degree, staff);
  const page = (...parts: readonly number[]) => pageOf(target, { units: wards, reports: [report(parts)] });

  test("has its share of what, of how many wards, against what is asked", () => {
    const { verdict, drawing, cities } = page(14, 13, 12, 14, 13, 12);
    expect(verdict).toMatchObject({
      state: "missed",
      headline: {
        figure: "65%",
        outOf: "78 trên 120 người",
        sentence:
          "tính trên “Chỉ số staff” của 6 phường có đủ hai số liệu, theo báo cáo ngày 31/12/2024, báo cáo cuối cùng đến hạn; chỉ tiêu cần từ 70% trở lên.",
      },
    });
    expect(drawing?.counts?.parts).toMatchObject([{ word: "Có trong tổng", count: 6 }]);
    expect(lines(cities)?.at(-1)).toBe("Toàn tỉnh | 65% | 78 trên 120 | 6 trên 6");
  });

  test("gives no ward a result, and says why", () => {
    const { wards, noWards } = page(14, 13, 12, 14, 13, 12);
    expect(wards).toBeNull();
    expect(noWards).toMatch(/không nêu kết quả hay số liệu của riêng phường nào/);
  });

  test("that would give away a few people is not printed anywhere, only what follows from it", () => {
    const { verdict, drawing, cities, noCities } = page(20, 20, 20, 20, 20, 18);
    expect(verdict).toMatchObject({
      state: "met",
      headline: null,
      sentences: [
        "Tổng số của báo cáo ngày 31/12/2024 không được công bố, để không ai suy ra số liệu của một phường hay của một vài người.",
        "So với mức kế hoạch đặt ra (cần từ 70% trở lên): đạt.",
        "Đây cũng là báo cáo mới nhất về danh sách này.",
      ],
    });
    expect(drawing?.bar).toBeNull();
    expect(JSON.stringify([verdict, drawing, cities])).not.toMatch(/118|98,3/);
    expect(cities === null ? noCities : lines(cities)?.at(-1)).toMatch(/Toàn tỉnh \| – \| – \| –|Không nêu số/);
  });
});

describe("a value of the province", () => {
  const target = aProvinceTarget();
  const made = aPortal({ units: plan });
  const values = (...given: readonly (readonly [day: string, reading: Reading])[]) => ({
    provinceValues: given.map(([day, reading]) => aProvinceValue(made, target.indicator, day, reading)),
  });

  test("is told at the deadline and since, with its source, and without wards", () => {
    const page = pageOf(target, values(["2024-12-31", { value: 53.2 }], ["2025-06-30", { value: 71 }]));
    expect(page.verdict).toMatchObject({
      state: "missed",
      headline: { figure: "53,2%", sentence: "theo số liệu toàn tỉnh ngày 31/12/2024; chỉ tiêu cần từ 70% trở lên." },
      sentences: ["Số liệu mới nhất, ngày 30/06/2025: 71%."],
    });
    expect(page.source).toMatchObject({ text: "Văn bản thử", href: null });
    expect(lines(page.trend)).toEqual(["31/12/2024 | 53,2%", "30/06/2025 | 71%"]);
    expect([page.wards, page.today, page.cities]).toEqual([null, null, null]);
    expect(page.noWards).toMatch(/số liệu chung của toàn tỉnh/);
  });

  test("that is not there, or is withheld, says so", () => {
    expect(pageOf(target).verdict.sentences).toEqual([
      "Chưa có số liệu toàn tỉnh nào được nhập, nên chưa thể nói chỉ tiêu đạt hay chưa đạt.",
    ]);
    expect(pageOf(target, values(["2024-12-31", withheld])).verdict.sentences).toEqual([
      "Số liệu ngày 31/12/2024: không công bố.",
    ]);
  });
});

test("what the plan only tells is not measured, and has no figures", () => {
  const page = pageOf(aNarrativeTarget());
  expect(page.verdict).toMatchObject({ state: "not-measured", headline: null });
  expect(page.verdict.sentences[0]).toMatch(/Kế hoạch không đưa ra thước đo/);
  expect([page.drawing, page.cities, page.trend, page.wards, page.today, page.rule]).toEqual(Array(6).fill(null));
});

test("each target leads to the one before and the one after, to its section and to the plan", () => {
  const targets = ["a", "b", "c"].map((id) => aNarrativeTarget({ id }));
  const page = targetPage(aPortal({ targets }), targets[1]!, "en", site);
  expect([page.previous?.href, page.next?.href]).toEqual(["/en/chi-tieu/a/", "/en/chi-tieu/c/"]);
  expect(targetPage(aPortal({ targets }), targets[0]!, "en", site).previous).toBeNull();
  expect(page.crumbs.map(({ href }) => href)).toEqual(["/en/chi-tieu/", "/en/chi-tieu/#iii1"]);
  expect(page.inPlan.href).toBe("/en/ke-hoach/#iii1");
});
