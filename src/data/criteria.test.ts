import { describe, expect, test } from "vitest";
import { faults, saidOf } from "#testing/faults.ts";
import { folder } from "#testing/sample.ts";
import { readPortal } from "./portal.ts";

const CONDITIONS = "criterion_id,indicator_id,min,max,equals,rule,base_indicator_id\n";
const INDICATORS = `indicator_id,plan_section,name_vi,name_en,type,unit_vi,unit_en,level,disclosure
posts,II.2,Số biên chế,Posts,integer,người,people,ward,value
share,II.3,Tỷ lệ thử,Test share,decimal,%,%,ward,value
own_house,II.4,Trụ sở độc lập,Own headquarters,boolean,,,ward,value
rooms,II.5,Số phòng thử,Test rooms,integer,phòng,rooms,province,value
cases,II.6,Số vụ thử,Test cases,integer,vụ,cases,ward,total
cases_before,II.6,Số vụ năm trước,Cases before,integer,vụ,cases,ward,status
`;
const withConditions = (...rows: readonly string[]) => ({
  "indicators.csv": INDICATORS,
  "criteria-conditions.csv": `${CONDITIONS}${rows.map((row) => `enough-posts,${row}\n`).join("")}`,
});
const conditionOf = (row: string) => readPortal(folder(withConditions(row))).portal?.criteria[0]?.conditions[0];

describe("a condition", () => {
  test.each([
    ["posts,10,,,,", { kind: "range", min: 10, max: null }],
    ["posts,,10,,,", { kind: "range", min: null, max: 10 }],
    ["posts,10,10,,,", { kind: "range", min: 10, max: 10 }],
    ["own_house,,,không,,", { kind: "equals", equals: false }],
    ["posts,,,,fewer,cases_before", { kind: "fewer", base: expect.objectContaining({ id: "cases_before" }) }],
    ["posts,,,,crime-bands,share", { kind: "crime-bands", base: expect.objectContaining({ id: "share" }) }],
    [
      "posts,,50,,part-of-whole,share",
      { kind: "part-of-whole", min: null, max: 50, whole: expect.objectContaining({ id: "share" }) },
    ],
  ])("%s is read", (row, condition) => {
    expect(conditionOf(row)).toEqual({ indicator: expect.objectContaining({ id: row.split(",")[0] }), ...condition });
  });

  test.each([
    ["posts,,,,,", "C2: cần đúng một: khoảng min, max, hoặc equals, hoặc rule"],
    ["own_house,1,,có,,", "C2: cần đúng một: khoảng min, max, hoặc equals, hoặc rule"],
    ["posts,,,có,fewer,cases_before", "C2: cần đúng một: khoảng min, max, hoặc equals, hoặc rule"],
    ["rooms,1,,,,", "B2: tiêu chí chỉ xét theo số liệu của từng phường"],
    ["cases,1,,,,", "B2: không được công bố theo phường, mà kết quả của tiêu chí thì có"],
    ["posts,,,,fewer,cases", "G2: không được công bố theo phường, mà kết quả của tiêu chí thì có"],
    ["posts,,,có,,", "E2: chỉ dùng cho chỉ số có hoặc không"],
    ["own_house,1,,,,", "C2: chỉ số có hoặc không thì dùng equals"],
    ["own_house,,,,fewer,posts", "F2: chỉ số có hoặc không thì dùng equals"],
    ["posts,1,,,,share", "G2: chỉ dùng cùng với rule"],
    ["own_house,,,có,,share", "G2: chỉ dùng cùng với rule"],
    ["posts,11,10,,,", "C2: min không được lớn hơn max"],
    ["posts,50,,,part-of-whole,", "G2: quy tắc này cần chỉ số của tổng"],
    ["posts,,,,fewer,", "G2: quy tắc này cần chỉ số năm trước"],
    ["posts,,,,fewer,own_house", "G2: cần một chỉ số đếm của phường"],
    ["posts,,,,fewer,rooms", "G2: cần một chỉ số đếm của phường"],
    ["posts,,,,part-of-whole,share", "C2: cần min hoặc max, tính theo phần trăm"],
    ["posts,,10,,fewer,cases_before", "C2: quy tắc này không dùng min, max"],
  ])("%s cannot be judged", (row, said) => {
    expect(saidOf(withConditions(row))).toEqual([said]);
  });

  test.each([
    ["posts,,,,more,cases_before", "F2: cần một trong các từ: crime-bands, fewer, part-of-whole"],
    ["nobody,1,,,,", "B2: không có mã này trong indicators.csv"],
    [",1,,,,", "B2: cần một mã có trong indicators.csv"],
  ])("%s cannot be read, and is told of once", (row, said) => {
    expect(saidOf(withConditions(row))).toEqual([said]);
  });
});

test("a criterion has all conditions of its table, in the order of the indicators", () => {
  const { portal } = readPortal(folder(withConditions("share,50,,,,", "posts,10,,,,", "own_house,,,có,,")));
  expect(portal?.criteria[0]?.conditions.map(({ indicator }) => indicator.id)).toEqual(["own_house", "posts", "share"]);
});

test("a criterion has conditions, one for each indicator", () => {
  expect(saidOf({ "criteria-conditions.csv": CONDITIONS })).toEqual(["A2: tiêu chí không có điều kiện nào"]);
  expect(faults(withConditions("posts,10,,,,", "posts,,20,,,"))).toEqual(["primary-key criteria-conditions.csv A3"]);
});

test("a table of conditions needs the columns that say what is asked", () => {
  expect(faults({ "criteria-conditions.csv": "criterion_id,indicator_id\nenough-posts,posts\n" })).toEqual(
    ["min", "max", "equals", "rule"].map((column) => `missing-label criteria-conditions.csv ${column}`),
  );
});

describe("an indicator whose name a report may have over a column", () => {
  const faultsOf = (row: string) => faults({ "indicators.csv": `${INDICATORS}${row}\n` });
  const saysOf = (row: string) => saidOf({ "indicators.csv": `${INDICATORS}${row}\n` });

  test("has the name of no other, with or without marks, where one of the two is reported", () => {
    for (const name of ["Số biên chế", "SO BIEN  CHE", "Số phòng thử", "Share"])
      expect(faultsOf(`more,II.7,${name},More,integer,,,ward,value`), name).toContain("primary-key indicators.csv C8");
    expect(faultsOf("more,II.7,Số biên chế,More,integer,,,province,value")).toEqual(["primary-key indicators.csv C8"]);
    expect(faultsOf("more,II.7,Số phòng thử,More,integer,,,province,value")).toEqual([]);
    expect(faultsOf("more,II.7,More,More,integer,,,ward,value")).toEqual([]); // its own id
  });

  test("is not called as the columns of the ward are", () => {
    for (const name of ["Phường", "mã đơn vị", "ward"])
      expect(faultsOf(`more,II.7,${name},More,integer,,,ward,value`), name).toEqual([
        "constraint-error indicators.csv C8",
      ]);
    expect(faultsOf("ward,II.7,Thử,More,integer,,,ward,value")).toContain("constraint-error indicators.csv A8");
    expect(faultsOf("more,II.7,Phường,More,integer,,,province,value")).toEqual([]);
  });

  test("is told what to do", () => {
    expect(saysOf("more,II.7,so bien che,More,integer,,,ward,value")).toEqual([
      "C8: tên trùng với tên hoặc mã ở dòng 2 (không kể dấu và chữ hoa) → báo cáo có thể lấy tên làm tiêu đề cột: đặt tên khác đi",
    ]);
  });
});
