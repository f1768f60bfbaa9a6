import { expect, test } from "vitest";
import { CHARACTERS } from "../../scripts/characters.ts";
import letters from "./letters.json" with { type: "json" };
import { lettersIn, linesOf, widthOf, words } from "./lettering.ts";

const style = { size: 20 } as const;

test("every letter of the Vietnamese alphabet with every mark has an outline in both weights", () => {
  const vietnamese = [...CHARACTERS].filter((sign) => /\p{L}|\p{N}/u.test(sign));
  for (const weight of ["400", "600"] as const) {
    const { glyphs } = letters[weight];
    expect(vietnamese.filter((sign) => !Object.hasOwn(glyphs, sign))).toEqual([]);
    expect(Object.entries(glyphs).filter(([sign, [, drawn]]) => /\p{L}/u.test(sign) && drawn === "")).toEqual([]);
  }
});

test("words stand beside their shapes, so that they can be read aloud and found", () => {
  const drawn = words("Đã", 10, 30, style);
  const x = widthOf("Đ", { size: 1000 });
  expect(drawn).toBe(
    `<g role="img" aria-label="Đã" fill="#16212b" transform="translate(10.0 30.0)scale(0.02)"><use xlink:href="#r110"/><use xlink:href="#re3" x="${x}"/></g>`,
  );
  expect(lettersIn(drawn + drawn)).toMatch(
    /^<defs><path id="r110" d="m[^"]+z"\/><path id="re3" d="m[^"]+z"\/><\/defs>$/,
  );
});

test("a letter and a mark that are written apart are drawn as one", () => {
  expect(words("Hạ", 0, 0, style)).toBe(words("Hạ".normalize("NFD"), 0, 0, style).replace("Hạ".normalize("NFD"), "Hạ"));
  expect(widthOf("ế".normalize("NFD"), style)).toBe(widthOf("ế", style));
});

test("the same line is wider when it is set larger or stronger, and closer where two letters fit into one another", () => {
  expect(widthOf("Hạ Long", { size: 40 })).toBeCloseTo(2 * widthOf("Hạ Long", style));
  expect(widthOf("Hạ Long", { size: 20, weight: 600 })).toBeGreaterThan(widthOf("Hạ Long", style));
  expect(widthOf("Tu", style)).toBeLessThan(widthOf("T", style) + widthOf("u", style));
  expect(widthOf("Từ", style) - widthOf("ừ", style)).toBeCloseTo(widthOf("Tu", style) - widthOf("u", style));
});

test("words that end or are centred at a point lie to its left and around it", () => {
  const left = (anchor: "middle" | "end") =>
    Number(/translate\((-?[\d.]+)/.exec(words("Cao Xanh", 100, 0, { ...style, anchor }))?.[1]);
  expect(left("end")).toBeCloseTo(100 - widthOf("Cao Xanh", style), 0);
  expect(left("middle")).toBeCloseTo(100 - widthOf("Cao Xanh", style) / 2, 0);
});

test("a text breaks between words into lines that fit, and what is cut off ends with an ellipsis", () => {
  const text = "Cổng chưa ghi nhận quyết định công nhận nào cho Công an phường này";
  const lines = linesOf(text, 200, style);
  expect(lines.join(" ")).toBe(text);
  expect(Math.max(...lines.map((line) => widthOf(line, style)))).toBeLessThanOrEqual(200);
  const cut = linesOf(text, 200, style, 2);
  expect(cut).toHaveLength(2);
  expect(cut[1]).toMatch(/…$/);
  expect(widthOf(cut[1] ?? "", style)).toBeLessThanOrEqual(200);
  expect(linesOf("dàidàidàidài", 10, style)).toEqual(["dàidàidàidài"]);
});
