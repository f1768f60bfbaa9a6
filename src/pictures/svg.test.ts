import { expect, test } from "vitest";
import { picture } from "./picture.ts";
import { at, tag } from "./svg.ts";

test("a text cannot leave its attribute or its element", () => {
  expect(tag("path", { "aria-label": '"><script>&' })).toBe('<path aria-label="&quot;&gt;&lt;script&gt;&amp;"/>');
  const said = { lang: "vi", title: "A & B", description: "<b>" };
  expect(picture({ width: 2, height: 1 }, said)).toContain('<title id="title">A &amp; B</title><desc id="desc">&lt;b&gt;</desc>'); // prettier-ignore
});

test("what has no value is left away, and a number has two decimals", () => {
  expect(tag("rect", { x: 1 / 3, y: 0, fill: null, stroke: undefined })).toBe('<rect x="0.33" y="0"/>');
});

test("a group is moved, and scaled where that changes it", () => {
  expect(at(1, 2, [])).toBe('<g transform="translate(1 2)"/>');
  expect(at(1, 2, ["<a/>"], 0.5)).toBe('<g transform="translate(1 2)scale(0.5000)"><a/></g>');
});
