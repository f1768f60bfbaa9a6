import { describe, expect, test } from "vitest";
import { choiceIn, partOf, searchOf, settled } from "./compare-choice.ts";

describe("what an address names", () => {
  test.each([
    ["?p=06658,06700", ["06658", "06700"]],
    ["?p=06658%2C06700", ["06658", "06700"]],
    ["?p=%2006658%20,,06658-2025,", ["06658", "06658-2025"]],
    ["?p=06658&p=06700", ["06658", "06700"]],
    ["?p=", []],
    ["?q=06658", []],
    ["", []],
    ["?p=<b>%20x</b>", ["<b> x</b>"]],
  ])("%j is %j", (search, ids) => {
    expect(choiceIn(search)).toEqual({ ids, repeated: [] });
  });

  test("what is named twice is one, and is told", () => {
    expect(choiceIn("?p=06700,06658,06700,06700")).toEqual({ ids: ["06700", "06658"], repeated: ["06700"] });
  });

  test("can be written again", () => {
    for (const ids of [["06658", "06658-2025"], ["a&b,"], []]) {
      expect(choiceIn(searchOf(ids)).ids).toEqual(ids.flatMap((id) => id.split(",").filter(Boolean)));
    }
    expect(searchOf(["06658", "06700"])).toBe("?p=06658,06700");
    expect(searchOf([])).toBe("");
  });
});

describe("of a choice", () => {
  const known = (id: string) => /^\d{5}$/.test(id);

  test("the first four known wards are shown, whatever unknown ones stand between", () => {
    expect(settled(["x", "00001", "00002", "y", "00003", "00004", "00005"], known)).toEqual({
      shown: ["00001", "00002", "00003", "00004"],
      over: ["00005"],
      unknown: ["x", "y"],
    });
  });

  test("nothing is nothing", () => {
    expect(settled([], known)).toEqual({ shown: [], over: [], unknown: [] });
  });
});

test("wards whose codes begin alike are in one part, of whichever list", () => {
  expect([partOf("06658"), partOf("06685-2025"), partOf("6")]).toEqual(["066", "066", "6"]);
});
