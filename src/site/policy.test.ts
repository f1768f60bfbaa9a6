import { expect, test } from "vitest";
import { POLICY, policyFramedBy } from "./policy.ts";

test("the policy starts from nothing, and allows nothing inline, unsafe or from elsewhere", () => {
  for (const policy of [POLICY, policyFramedBy("'none'")]) {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|nonce-|sha\d/);
  }
});

test("a header says what a meta element cannot: who may frame a page", () => {
  expect(POLICY).not.toContain("frame-ancestors");
  expect(policyFramedBy("'none'")).toBe(`${POLICY}; frame-ancestors 'none'`);
});
