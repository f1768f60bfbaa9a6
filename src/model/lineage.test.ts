import { expect, test } from "vitest";
import { aDay, aPortal, aSuccession, aUnit } from "#testing/sample.ts";
import { bearerOfCode, formerBearerOfCode, liesIn, passingsOf, tookIn } from "./lineage.ts";

// Early went whole into Host on 1 Nov 2024. On 1 Jul 2025 Host became New, and Parted was divided between New and Other.
const early = aUnit({ id: "90001", name: "Early", validTo: aDay("2024-10-31") });
const host = aUnit({ id: "90002", name: "Host", validTo: aDay("2025-06-30") });
const parted = aUnit({ id: "90003", name: "Parted", validTo: aDay("2025-06-30") });
const fresh = aUnit({ id: "90002-2025", name: "New", inPlan: false, validFrom: aDay("2025-07-01") });
const other = aUnit({ id: "90001-2025", name: "Other", inPlan: false, validFrom: aDay("2025-07-01") });

const portal = aPortal({
  units: [early, host, parted, fresh, other],
  successions: [
    aSuccession(early, "2025-07-01", fresh),
    aSuccession(early, "2024-11-01", host),
    aSuccession(host, "2025-07-01", fresh),
    aSuccession(parted, "2025-07-01", fresh, "split-part"),
    aSuccession(parted, "2025-07-01", other, "split-part"),
  ],
});

test("passingsOf gives what became of a unit in order of date, whatever the order of the table", () => {
  const passings = passingsOf(portal, early).map(({ on, into }) => [on, ...into.map((s) => s.successor.name)]);
  expect(passings).toEqual([
    ["2024-11-01", "Host"],
    ["2025-07-01", "New"],
  ]);
});

test("a unit ended in its first passing, and lies where its last one says", () => {
  expect(passingsOf(portal, early)[0]?.into.map((s) => s.successor)).toEqual([host]);
  expect(liesIn(portal, early)?.into.map((s) => s.successor)).toEqual([fresh]);
});

test("a unit that was divided passed into all its parts at once", () => {
  expect(passingsOf(portal, parted)[0]?.into.map((s) => [s.successor.name, s.relation])).toEqual([
    ["New", "split-part"],
    ["Other", "split-part"],
  ]);
});

test("a unit that lives on has no end and lies in no other", () => {
  expect([liesIn(portal, fresh), ...passingsOf(portal, fresh)]).toEqual([null]);
});

test("tookIn is the way back: every unit that passed into one, whole or in part", () => {
  expect(tookIn(portal, fresh).map((s) => s.unit)).toEqual([early, host, parted]);
  expect(tookIn(portal, host).map((s) => s.unit)).toEqual([early]);
  expect(tookIn(portal, other).map((s) => s.unit)).toEqual([parted]);
  expect(tookIn(portal, parted)).toEqual([]);
});

test("a code used again leads to its later bearer and back, also where the names differ", () => {
  expect(bearerOfCode(portal, early)).toBe(other);
  expect(formerBearerOfCode(portal, other)).toBe(early);
  expect(bearerOfCode(portal, host)).toBe(fresh);
});

test("a code borne by three units in turn leads from each to the last and to the one before, whatever the order of the table", () => {
  const first = aUnit({ id: "90009", validTo: aDay("2024-10-31") });
  const second = aUnit({ id: "90009-2024", validFrom: aDay("2024-11-01"), validTo: aDay("2025-06-30") });
  const third = aUnit({ id: "90009-2025", validFrom: aDay("2025-07-01") });
  for (const units of [
    [first, second, third],
    [third, second, first],
    [second, third, first],
  ]) {
    const portal = aPortal({ units });
    expect([first, second, third].map((unit) => bearerOfCode(portal, unit))).toEqual([third, third, null]);
    expect([first, second, third].map((unit) => formerBearerOfCode(portal, unit))).toEqual([null, first, second]);
  }
});

test("a code whose later bearer has ended too is nobody's today", () => {
  const first = aUnit({ id: "90009", validTo: aDay("2024-10-31") });
  const second = aUnit({ id: "90009-2024", validFrom: aDay("2024-11-01"), validTo: aDay("2025-06-30") });
  expect(bearerOfCode(aPortal({ units: [first, second] }), first)).toBeNull();
});

test("a code nobody else bore leads nowhere, and a bearer is never its own", () => {
  expect([bearerOfCode(portal, parted), bearerOfCode(portal, fresh), formerBearerOfCode(portal, early)]).toEqual([
    null,
    null,
    null,
  ]);
});
