import { expect, test } from "vitest";
import { addressOf } from "./address.ts";

const site = "https://portal.example";
const none = {};

test.each([
  ["the site of portal.json", site, none, "https://portal.example", "/"],
  ["a path in it", `${site}/a/b`, none, "https://portal.example", "/a/b/"],
  ["a path with slashes at both ends", `${site}/a//`, none, "https://portal.example", "/a/"],
  ["a port", "http://localhost:4321", none, "http://localhost:4321", "/"],
  ["SITE_URL before portal.json", `${site}/a`, { SITE_URL: "https://other.example" }, "https://other.example", "/"],
  ["the path of SITE_URL", site, { SITE_URL: "https://other.example/b/" }, "https://other.example", "/b/"],
  ["BASE_PATH without slashes", site, { BASE_PATH: "sub" }, site, "/sub/"],
  ["BASE_PATH with slashes", site, { BASE_PATH: "/sub/path/" }, site, "/sub/path/"],
  ["BASE_PATH before a path in the site", `${site}/a`, { BASE_PATH: "sub" }, site, "/sub/"],
  ["BASE_PATH / before a path in the site", `${site}/a`, { BASE_PATH: "/" }, site, "/"],
  [
    "BASE_PATH before the path of SITE_URL",
    site,
    { SITE_URL: "https://other.example/b", BASE_PATH: "/c" },
    "https://other.example",
    "/c/",
  ],
  ["empty settings as none", `${site}/a`, { SITE_URL: "", BASE_PATH: "" }, site, "/a/"],
])("addressOf takes %s", (_, given, settings, origin, base) => {
  expect(addressOf(given, settings)).toEqual({ origin, base });
});

test("addressOf throws where the address is no URL", () => {
  expect(() => addressOf(site, { SITE_URL: "portal.example" })).toThrow(TypeError);
});
