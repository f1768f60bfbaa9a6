import { expect, test } from "vitest";
import { aCity, aDay, aPortal, aUnit } from "#testing/sample.ts";
import { planGroups, planWardsOf, todaysGroups, todaysWardsOf } from "./city-groups.ts";

const [city, town, empty] = ["901", "902", "903"].map((code) => aCity({ code })) as [
  ReturnType<typeof aCity>,
  ReturnType<typeof aCity>,
  ReturnType<typeof aCity>,
];
const ward = aUnit({ id: "90001", city });
const other = aUnit({ id: "90002", city: town });
const todays = aUnit({ id: "90001-2025", city, inPlan: false, validFrom: aDay("2025-07-01") });
const portal = aPortal({ units: [other, ward, todays], cities: [city, town, empty] });

test("wards come by city in the order of the table of cities, and a city without wards does not come", () => {
  expect(planGroups(portal)).toEqual([
    { city, wards: [ward] },
    { city: town, wards: [other] },
  ]);
  expect(todaysGroups(portal)).toEqual([{ city, wards: [todays] }]);
});

test("the wards of one city are those of the plan or those of today, never both", () => {
  expect([planWardsOf(portal, city), todaysWardsOf(portal, city)]).toEqual([[ward], [todays]]);
  expect([planWardsOf(portal, empty), todaysWardsOf(portal, town)]).toEqual([[], []]);
});
