import { expect, test } from "vitest";
import { type Day, asDay } from "./day.ts";
import { START, readMapState, statusAt, writeMapState } from "./map-state.ts";

const day = (text: string): Day => asDay(text)!; // written out below, so a day

test("an address that does not speak of the map has no map state", () => {
  expect(readMapState("")).toBeNull();
  expect(readMapState("#content")).toBeNull();
});

test("what is written is read again", () => {
  const state = {
    list: "today",
    hidden: ["recognised", "by-2030"],
    day: day("2025-01-01"),
    view: { zoom: 11.25, latitude: 20.9512, longitude: 107.0812 },
  } as const;
  expect(readMapState(writeMapState(state))).toEqual(state);
  expect(readMapState(writeMapState(START))).toEqual(START);
});

test("what an address says wrong is left out, the rest holds", () => {
  expect(readMapState("#list=mars&hide=lost,recognised&date=2025-02-31&view=11/200/x")).toEqual({
    ...START,
    hidden: ["recognised"],
  });
});

test.each([
  "",
  "11",
  "11/20.9",
  "11/20.9/107/1",
  "//",
  "11//107",
  "99/20.9/107",
  "-1/20.9/107",
  "11/91/107",
  "11/20.9/181",
  "NaN/NaN/NaN",
  "Infinity/20.9/107",
  "0x0b/20.9/107",
  "1e1/20.9/107",
  "ha-long",
])("a view of %j is none", (view) => {
  expect(readMapState(`#view=${view}`)).toEqual(START);
});

test("the status of a day is that of the last entry up to it", () => {
  const history = [
    [day("2024-05-08"), "on-roadmap"],
    [day("2025-01-01"), "past-roadmap"],
  ] as const;
  expect(statusAt(history, day("2024-12-31"))).toBe("on-roadmap");
  expect(statusAt(history, day("2025-01-01"))).toBe("past-roadmap");
  expect(statusAt(history, day("2020-01-01"))).toBe("on-roadmap");
  expect(statusAt([], day("2025-01-01"))).toBeNull();
});
