import { expect, test } from "vitest";
import { faults, saidOf, withRows } from "#testing/faults.ts";
import { Findings } from "./finding.ts";
import type { ReadTable } from "./reference.ts";
import { readSources } from "./sources.ts";
import { readTable } from "./table.ts";

const HEADER = "source_id,title_vi,title_en,issuer,number,date,url,terms_vi,terms_en,used_for_vi,used_for_en";
function read(...rows: readonly string[]) {
  const findings = new Findings();
  const table: ReadTable = (file, columns, options) => {
    expect(file).toBe("sources.csv");
    return readTable(file, [HEADER, ...rows, ""].join("\n"), columns, findings, options);
  };
  const sources = readSources(table).map(({ source }) => source);
  return { sources, faults: findings.all.map(({ code, cell }) => `${code} ${cell}`) };
}

test("a source says what it is, where it is, what it is good for and on which terms", () => {
  const row = "ke-hoach,Kế hoạch,Plan,Tỉnh,1/KH,2024-05-08,https://portal.example/a,Tự do,Free,Danh sách,The list";
  expect(read(row)).toEqual({
    sources: [
      {
        id: "ke-hoach",
        title: { vi: "Kế hoạch", en: "Plan" },
        issuer: "Tỉnh",
        number: "1/KH",
        date: "2024-05-08",
        url: "https://portal.example/a",
        terms: { vi: "Tự do", en: "Free" },
        usedFor: { vi: "Danh sách", en: "The list" },
      },
    ],
    faults: [],
  });
});

test("only its id and its title must be there, and an address must be one that a browser may be sent to", () => {
  expect(read("a,A,A,,,,,,,,").sources[0]).toMatchObject({ number: "", date: null, url: "" });
  expect(read("a,,,,,,,,,,").faults).toEqual(["constraint-error B2", "constraint-error C2"]);
  expect(read(",A,A,,,,,,,,").faults).toEqual(["constraint-error A2"]);
  expect(read("a,A,A,,,,javascript:alert(1),,,,").faults).toEqual(["type-error G2"]);
  expect(read("a,A,A,,,,,,,,", "a,B,B,,,,,,,,").faults).toEqual(["primary-key A3"]);
});

test("documents with a number come first, by their date, and then the others; of one day by id", () => {
  const { sources } = read(
    ...["e,A,A,,,2020-01-01,,,,,", "d,A,A,,,,,,,,", "c,A,A,,3/QĐ,2025-01-01,,,,,"],
    ...["b,A,A,,2/QĐ,2024-01-01,,,,,", "a,A,A,,9/QĐ,2024-01-01,,,,,"],
  );
  expect(sources.map(({ id }) => id)).toEqual(["a", "b", "c", "e", "d"]);
});

test("a document may be older than the plan and as young as as_of, but no younger", () => {
  const dated = (day: string) => withRows("sources.csv", `a,A,A,,,${day},`);
  for (const day of ["1999-01-01", "2026-06-30"]) expect(faults(dated(day)), day).toEqual([]);
  expect(faults(dated("2026-07-01"))).toEqual(["constraint-error sources.csv F4"]);
  expect(saidOf(dated("2026-07-01"))).toEqual([
    "F4: sau ngày số liệu as_of (30/06/2026) → nếu ngày đúng, sửa as_of trong portal.json",
  ]);
});
