import { expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import { folder } from "#testing/sample.ts";
import { checkerBase } from "./checker-base.ts";

test("the tables of the checker hold no report, correction or value of the province, and no border", () => {
  const files = folder();
  const base = checkerBase(files, readPortal(files).portal!); // the sample has no fault
  expect(Object.keys(base).filter((name) => /report|correction|value|update/.test(name))).toEqual([]);
  expect(base["boundaries/wards.geojson"]).not.toContain("107.2");
  expect(base["units.csv"]).toContain("Hòa Thử");
});

test("the dialect and the order of columns of a table change nothing of it", () => {
  const baseOf = (cities: string) => {
    const files = folder({ "cities.csv": cities });
    return checkerBase(files, readPortal(files).portal!); // neither has a fault
  };
  const commas = "city_code,name_vi,name_en,kind,slug\n901,Thử Nghiệm,Thử Nghiệm City,thành phố,thu-nghiem\n902,Bến Thử,Bến Thử Town,thị xã,ben-thu\n"; // prettier-ignore
  const semicolons = 'sep=;\r\n"slug";"kind";"name_en";"name_vi";"city_code"\r\n"thu-nghiem";"thành phố";"Thử Nghiệm City";"Thử Nghiệm";"901"\r\n"ben-thu";"thị xã";"Bến Thử Town";"Bến Thử";"902"\r\n\r\n'; // prettier-ignore
  expect(baseOf(semicolons)).toEqual(baseOf(commas));
});
