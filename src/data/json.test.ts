import { expect, test } from "vitest";
import { Findings } from "./finding.ts";
import { readJson, repeatedKeys } from "./json.ts";

function faultOf(json: string) {
  const findings = new Findings();
  expect(readJson("a.json", json, findings)).toBeUndefined();
  const [finding, ...rest] = findings.all;
  expect(rest).toEqual([]);
  return { row: finding?.row, value: finding?.value, vi: finding?.message.vi };
}

test("what is JSON is given, without a finding", () => {
  const findings = new Findings();
  expect(readJson("a.json", '{"a":[1,null]}', findings)).toEqual({ a: [1, null] });
  expect(findings.all).toEqual([]);
});

test("what is nested deeper than any table is refused in words", () => {
  expect(faultOf("[".repeat(100_000) + "]".repeat(100_000)).vi).toBe("lồng quá 32 lớp");
});

test.each([
  ["a comma too many", '{\n  "a": 1,\n}', { row: 3, value: '{ "a": 1, }', vi: "không phải JSON hợp lệ" }],
  ["curly quotation marks", "{\n  “a”: 1\n}", { row: 2, value: "{ “a”: 1 }", vi: "không phải JSON hợp lệ" }],
  ["a word without marks", '{"a": co}', { row: null, value: '{"a": co}', vi: "không phải JSON hợp lệ" }],
  ["nothing", " \n", { row: null, value: null, vi: "tệp JSON trống hoặc bị cắt ngang" }],
  ["an end too early", '{\n  "a":', { row: 2, value: '{ "a":', vi: "tệp JSON trống hoặc bị cắt ngang" }],
  ["a half", '{"a": [1', { vi: "không phải JSON hợp lệ", row: 1, value: '{"a": [1' }],
  ["a half word", '{"a": "x', { vi: "tệp JSON trống hoặc bị cắt ngang", row: 1, value: '{"a": "x' }],
])("%s is met with its line or its text", (_, json, fault) => {
  expect(faultOf(json)).toEqual(fault);
});

test("a key that stands twice in one object is found, one that stands in two objects is none", () => {
  expect(repeatedKeys('{"a": 1, "b": {"a": "a: {", "c\\"": 1}, "d": [{"a": 1}, {"a": 2}]}')).toEqual([]);
  expect(repeatedKeys('{"a": 1, "b": {"c": 1, "d": "}", "c" : 2}, "a": 2}')).toEqual(["c", "a"]);
});
