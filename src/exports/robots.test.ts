import { expect, test } from "vitest";
import { aPortal } from "#testing/sample.ts";
import { robots } from "./robots.ts";

const sitemap = new URL("https://phuong.example/minh-bach/sitemap-index.xml");

test("robots.txt lets everybody in and names the sitemap by its whole address", () => {
  expect(robots(aPortal({ synthetic: false }), sitemap)).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://phuong.example/minh-bach/sitemap-index.xml\n",
  );
});

test("robots.txt of made-up data names no sitemap", () => {
  expect(robots(aPortal({ synthetic: true }), sitemap)).toBe("User-agent: *\nAllow: /\n");
});
