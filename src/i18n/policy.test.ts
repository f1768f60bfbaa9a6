import { expect, test } from "vitest";
import { HEADERS, POLICY } from "./policy.ts";

test("the policy starts from nothing, and allows nothing inline, unsafe or from elsewhere", () => {
  for (const policy of [POLICY, HEADERS["Content-Security-Policy"]]) {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|nonce-|sha\d/);
  }
});

test("the headers say what a meta element cannot: who may frame a page", () => {
  expect(POLICY).not.toContain("frame-ancestors");
  expect(HEADERS["Content-Security-Policy"]).toBe(`${POLICY}; frame-ancestors 'none'`);
});
