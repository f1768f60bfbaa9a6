import { describe, expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import { figureOf } from "#model/figure.ts";
import { aCity, aDay, aPortal, aRecognition, aUnit, folder } from "#testing/sample.ts";
import { figureName, figureSentence, groupWord, outOfWords, valueWords } from "./figure-words.ts";

const city = aCity();
const ward = aUnit({ id: "90001", city, roadmapYear: 2024 });
const other = aUnit({ id: "90002", city });
const todays = aUnit({ id: "90001-2025", city, inPlan: false, validFrom: aDay("2025-07-01") });
const portal = aPortal({
  units: [ward, other, todays],
  recognitions: [aRecognition({ unit: ward })],
  synthetic: false,
});
const says = (id: string) => [
  figureSentence(portal, figureOf(portal, id), "vi"),
  figureSentence(portal, figureOf(portal, id), "en"),
];

describe("the sentence of a figure has its value, its denominator, its list, its dates and where it is from", () => {
  test("of the plan", () => {
    expect(says("recognised-plan-wards")).toMatchInlineSnapshot(`
      [
        "1 trên 2 Công an phường trong Kế hoạch 1/KH-THU có quyết định công nhận kiểu mẫu được ghi nhận trên cổng Cổng thử (danh sách theo kế hoạch ngày 08/05/2024: 2 phường khi đó; quyết định đến 31/12/2025).",
        "Of the 2 wards in plan 1/KH-THU, 1 has a police unit with a decision of recognition as a model unit on record at the Test portal portal (plan list of 8 May 2024: 2 wards at that time; decisions up to 31 December 2025).",
      ]
    `);
  });

  test("of a city", () => {
    expect(says("recognised-plan-wards-thu-nghiem")).toMatchInlineSnapshot(`
      [
        "1 trên 2 Công an phường của thành phố Thử Nghiệm trong Kế hoạch 1/KH-THU có quyết định công nhận kiểu mẫu được ghi nhận trên cổng Cổng thử (2 phường trong danh sách theo kế hoạch ngày 08/05/2024; quyết định đến 31/12/2025).",
        "Of the 2 wards of Thử Nghiệm City in plan 1/KH-THU, 1 has a police unit with a decision of recognition as a model unit on record at the Test portal portal (2 wards of the plan list of 8 May 2024; decisions up to 31 December 2025).",
      ]
    `);
  });

  test("of today's wards", () => {
    expect(says("recognised-todays-wards")).toMatchInlineSnapshot(`
      [
        "0 trên 1 Công an phường hiện nay của Tỉnh Thử có quyết định công nhận kiểu mẫu được ghi nhận trên cổng Cổng thử (danh sách 1 phường tại ngày 31/12/2025, kết quả của phường cũ không chuyển sang; quyết định đến 31/12/2025).",
        "Of the 1 ward of Tỉnh Thử today, 0 have a police unit with a decision of recognition as a model unit on record at the Test portal portal (list of 1 ward on 31 December 2025; recognitions of former wards do not pass to them; decisions up to 31 December 2025).",
      ]
    `);
  });

  test("of a status", () => {
    expect(says("status-by-2030")).toMatchInlineSnapshot(`
      [
        "1 trên 2 phường trong Kế hoạch 1/KH-THU ở trạng thái “Kế hoạch chưa nêu năm, hạn 2030” trên cổng Cổng thử (danh sách theo kế hoạch ngày 08/05/2024: 2 phường khi đó; số liệu đến 31/12/2025).",
        "1 of 2 wards in plan 1/KH-THU has the status “No year named, due by 2030” at the Test portal portal (plan list of 8 May 2024: 2 wards at that time; data up to 31 December 2025).",
      ]
    `);
  });

  test("of a milestone, over and ahead", () => {
    expect([...says("milestone-2024-12-31"), ...says("milestone-2030-12-31")]).toMatchInlineSnapshot(`
      [
        "1 trên 2 Công an phường trong Kế hoạch 1/KH-THU có quyết định công nhận kiểu mẫu cho các năm xét đến 2024 được ghi nhận trên cổng Cổng thử (danh sách theo kế hoạch ngày 08/05/2024: 2 phường khi đó; quyết định đến 31/12/2025). Kế hoạch yêu cầu 1 phường đến ngày 31/12/2024; cổng ghi nhận quyết định ký đến ngày đó cho 0 phường.",
        "Of the 2 wards in plan 1/KH-THU, 1 has a police unit with a decision of recognition as a model unit for assessment years up to 2024 on record at the Test portal portal (plan list of 8 May 2024: 2 wards at that time; decisions up to 31 December 2025). The plan asks for 1 ward by 31 December 2024; decisions signed by then are on record here for 0 wards.",
        "1 trên 2 Công an phường trong Kế hoạch 1/KH-THU có quyết định công nhận kiểu mẫu cho các năm xét đến 2030 được ghi nhận trên cổng Cổng thử (danh sách theo kế hoạch ngày 08/05/2024: 2 phường khi đó; quyết định đến 31/12/2025). Kế hoạch yêu cầu 3 phường đến ngày 31/12/2030; ngày đó chưa đến.",
        "Of the 2 wards in plan 1/KH-THU, 1 has a police unit with a decision of recognition as a model unit for assessment years up to 2030 on record at the Test portal portal (plan list of 8 May 2024: 2 wards at that time; decisions up to 31 December 2025). The plan asks for 3 wards by 31 December 2030; that day is ahead.",
      ]
    `);
  });
});

test("made-up data say so in every sentence: it is what will be copied", () => {
  const madeUp = { ...portal, synthetic: true };
  for (const locale of ["vi", "en"] as const)
    expect(figureSentence(madeUp, figureOf(madeUp, "status-by-2030"), locale)).toMatch(/^\[SỐ LIỆU MINH HỌA: /);
});

const HEAD = "target_id,plan_section,statement_vi,statement_en,comparator,value,unit,deadline,judging,criterion_id,numerator,denominator,province_indicator_id,ward_level_rule,reading_vi,reading_en"; // prettier-ignore

/** The figure of a target, and the portal that has it. */
function ofTarget(row: string, files: Readonly<Record<string, string>> = {}) {
  const { portal, findings } = readPortal(folder({ "targets.csv": `${HEAD}\n${row}\n`, ...files }));
  if (!portal) throw new Error(JSON.stringify(findings));
  return { portal: { ...portal, synthetic: false }, figure: figureOf(portal, row.split(",")[0]!) }; // split gives one at least
}

const sentences = ({ portal, figure }: ReturnType<typeof ofTarget>) => [
  figureSentence(portal, figure, "vi"),
  figureSentence(portal, figure, "en"),
];

describe("the sentence of a target", () => {
  const share = "posts-2025,II.2,Mọi phường,Every ward,>=,100,percent of wards,2025,ward-share,enough-posts,,,,,Đ,R";

  test("that counts wards names the criterion, how many reported, and the report", () => {
    expect(sentences(ofTarget(share))).toMatchInlineSnapshot(`
      [
        "1 trên 3 phường đạt tiêu chí “Đủ biên chế”; 2 phường có số liệu (chỉ tiêu “Mọi phường” của Kế hoạch 1/KH-THU; danh sách theo kế hoạch ngày 08/05/2024: 3 phường khi đó; báo cáo ngày 31/12/2024, báo cáo cuối cùng đến hạn 31/12/2025; cổng Cổng thử).",
        "1 of 3 wards meets the criterion “Enough posts”; 2 reported (target “Every ward” of plan 1/KH-THU; plan list of 8 May 2024: 3 wards at that time; report of 31 December 2024, the last one up to the deadline, 31 December 2025; the Test portal portal).",
      ]
    `);
  });

  test("of a sum names both parts, and how many wards are in it", () => {
    const summed = {
      "indicators.csv": "indicator_id,plan_section,name_vi,name_en,type,unit_vi,unit_en,level,disclosure\nposts,II.2,Biên chế,Posts,integer,người,people,ward,value\nall,II.3,Tổng số,In total,integer,người,people,ward,total\nsome,II.3,Có bằng,With a degree,integer,người,people,ward,total\n", // prettier-ignore
      "province-values.csv": "as_of,indicator_id,value,source_id,note_vi,note_en\n",
      "reports/2024-12-31.csv": "unit_id,posts,some,all\n09101,12,17,20\n09102,0,18,20\n09203,1,18,20\n",
    };
    expect(sentences(ofTarget("degree,II.3,Bằng,Degrees,>=,70,,,pooled,,some,all,,,Đ,R", summed)))
      .toMatchInlineSnapshot(`
        [
          "Về chỉ tiêu “Bằng” của Kế hoạch 1/KH-THU: 88,3%, là 53 trên 60, cộng từ 3 trên 3 phường có số liệu (tử số: có bằng; mẫu số: tổng số; danh sách theo kế hoạch ngày 08/05/2024: 3 phường khi đó; báo cáo ngày 31/12/2024; cổng Cổng thử).",
          "On the target “Degrees” of plan 1/KH-THU: 88.3%, or 53 of 60, added up from 3 of 3 wards that reported (numerator: with a degree; denominator: in total; plan list of 8 May 2024: 3 wards at that time; report of 31 December 2024; the Test portal portal).",
        ]
      `);
  });

  test("of the province has its value in its unit", () => {
    expect(sentences(ofTarget("rooms,II.5,Phòng,Rooms,>=,9,,2025,province,,,,rooms,,Đ,R"))).toMatchInlineSnapshot(`
      [
        "Số phòng thử: 1.234 phòng (chỉ tiêu “Phòng” của Kế hoạch 1/KH-THU; số liệu toàn tỉnh ngày 31/12/2024, số liệu cuối cùng đến hạn 31/12/2025; cổng Cổng thử).",
        "Test rooms: 1,234 rooms (target “Rooms” of plan 1/KH-THU; value of the whole province of 31 December 2024, the last one up to the deadline, 31 December 2025; the Test portal portal).",
      ]
    `);
  });

  test("on recognition says for which years, and what was decided by the deadline", () => {
    const recognition = "one,II.1,Một,One,>=,1,wards,2024,recognition,,,,,roadmap_year = 2024,Đ,R";
    expect(sentences(ofTarget(recognition))).toMatchInlineSnapshot(`
      [
        "0 trên 1 Công an phường trong Kế hoạch 1/KH-THU có quyết định công nhận kiểu mẫu cho các năm xét đến 2024 được ghi nhận trên cổng Cổng thử (1 phường trong danh sách theo kế hoạch ngày 08/05/2024; chỉ tiêu “Một” của Kế hoạch 1/KH-THU; quyết định đến 30/06/2026). Đến hạn 31/12/2024 đã có quyết định cho 0 phường.",
        "Of the 1 ward in plan 1/KH-THU, 0 have a police unit with a decision of recognition as a model unit for assessment years up to 2024 on record at the Test portal portal (1 ward of the plan list of 8 May 2024; target “One” of plan 1/KH-THU; decisions up to 30 June 2026). By the deadline, 31 December 2024, there were decisions for 0 wards.",
      ]
    `);
  });

  test("without a value says why there is none, and not zero", () => {
    const silent = sentences(ofTarget(share, { "reports/2024-12-31.csv": "unit_id,posts\n09101,[x]\n" }));
    expect(silent).toMatchInlineSnapshot(`
      [
        "Về chỉ tiêu “Mọi phường” của Kế hoạch 1/KH-THU: chưa báo cáo (danh sách theo kế hoạch ngày 08/05/2024: 3 phường khi đó; báo cáo ngày 31/12/2024, báo cáo cuối cùng đến hạn 31/12/2025; cổng Cổng thử).",
        "On the target “Every ward” of plan 1/KH-THU: not reported (plan list of 8 May 2024: 3 wards at that time; report of 31 December 2024, the last one up to the deadline, 31 December 2025; the Test portal portal).",
      ]
    `);
  });

  test("that is not measured says so", () => {
    expect(sentences(ofTarget("calm,III.1,Yên,Calm,,,,,narrative,,,,,,Đ,R"))).toMatchInlineSnapshot(`
      [
        "Cổng Cổng thử không đo chỉ tiêu “Yên” của Kế hoạch 1/KH-THU: kế hoạch không nêu thước đo bằng số.",
        "The Test portal portal does not measure the target “Calm” of plan 1/KH-THU: the plan gives no measure in numbers.",
      ]
    `);
  });
});

describe("a figure in short", () => {
  test("has its value as each language writes it, and what it is out of", () => {
    const figure = figureOf(portal, "recognised-plan-wards");
    expect([valueWords(figure, "vi"), outOfWords(figure, "vi")]).toEqual(["1", "trên 2 phường"]);
    const shown = { ...figure, unit: "percent", value: 75.3, missing: null } as const;
    expect([valueWords(shown, "vi"), valueWords(shown, "en")]).toEqual(["75,3%", "75.3%"]);
    expect(valueWords({ ...figure, value: null, missing: "withheld" }, "vi")).toBe("Không công bố");
    expect([valueWords({ ...figure, value: true, missing: null }, "vi")]).toEqual(["Có"]);
  });

  test("has a name in both languages", () => {
    const figure = figureOf(portal, "recognised-plan-wards-thu-nghiem");
    expect(figureName(portal, figure, "vi")).toBe("Phường của Thử Nghiệm đã được công nhận");
    expect(figureName(portal, figure, "en")).toBe("Wards of Thử Nghiệm City that are recognised");
  });

  test("has a word for each group that it counts", () => {
    expect((["recognised", "dissolved", "reported"] as const).map((group) => groupWord(portal, group, "vi"))).toEqual([
      "Đã được công nhận",
      "Đơn vị đã kết thúc",
      "Có số liệu, đã tính vào tổng",
    ]);
  });
});
