import { describe, expect, test } from "vitest";
import { slips, soundsOf } from "./slips.ts";

const between = (typed: string, meant: string, goesOn = false) => slips(soundsOf(typed), soundsOf(meant), goesOn);

describe("between what is typed and a name", () => {
  test.each([
    ["Cao Xanh", "cao xanh", 0],
    ["cao xamh", "Cao Xanh", 1], // another letter
    ["cao xannh", "Cao Xanh", 1], // one too much
    ["cao xah", "Cao Xanh", 1], // one missing
    ["cao xnah", "Cao Xanh", 1], // two that have changed places
    ["oca xanh", "Cao Xanh", null], // three
    ["caoxamh", "Cao Xanh", 1],
    ["cao xamm", "Cao Xanh", null], // two of seven
    ["Trần Hưmg Đạp", "Trần Hưng Đạo", 2], // two of more than eight
    ["Trầm Hưmg Đạp", "Trần Hưng Đạo", null],
    ["ha tx", "Hà Tu", null], // one of four
    ["ha tuu", "Hà Tu", 1],
    ["ha", "Hà Tu", null],
  ])("%j, %j are %j slips", (typed, meant, count) => {
    expect(between(typed, meant)).toBe(count);
  });

  test.each([
    ["cao sanh", "Cao Xanh"],
    ["chần phú", "Trần Phú"],
    ["tuần trâu", "Tuần Châu"],
    ["ha fong", "Hà Phong"],
    ["đông chiều", "Đông Triều"],
    ["nam lương", "Lam Nương"],
    ["giếng đái", "Giếng Đáy"],
    ["riếng đáy", "Giếng Đáy"],
    ["za cốc", "Gia Cốc"],
    ["wang hanh", "Quang Hanh"],
    ["kửa ông", "Cửa Ông"],
  ])("none where many hear the same: %j, %j", (typed, meant) => {
    expect(between(typed, meant)).toBe(0);
  });

  test.each([
    ["ngo quyen", "Lgo Quyen"],
    ["nha hanh", "Lha Hanh"],
  ])("%j and %j do not sound alike", (typed, meant) => {
    expect(between(typed, meant)).toBe(1);
  });
});

describe("while a name is still being typed", () => {
  test.each([
    ["cao sa", "Cao Xanh", 0.5], // it sounds alike
    ["bach dam", "Bạch Đằng", 0.5 + 1],
    ["bach mon", "Bạch Đằng", null], // two
    ["ba che", "Bạch Đằng", null], // too short to tell
    ["tran humg da", "Trần Hưng Đạo", 0.5 + 1],
    ["tram humg da", "Trần Hưng Đạo", 0.5 + 2],
  ])("%j, %j are %j slips", (typed, meant, count) => {
    expect(between(typed, meant, true)).toBe(count);
    if (count !== null && meant.length - typed.length > 1) expect(between(typed, meant)).toBeNull();
  });

  test("a whole name is nearer than the beginning of a longer one", () => {
    expect(between("hatuu", "Hà Tu", true)).toBe(1);
    expect(between("cao xan", "Cao Xan", true)).toBe(0);
  });
});
