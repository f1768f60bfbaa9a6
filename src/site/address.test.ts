import { expect, test } from "vitest";
import { addressOf, isSiteAddress } from "./address.ts";

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
  [
    "settings with spaces around",
    site,
    { SITE_URL: " https://other.example ", BASE_PATH: " /b " },
    "https://other.example",
    "/b/",
  ],
  ["slashes alone as the top", `${site}/a`, { BASE_PATH: "//" }, site, "/"],
  ["empty settings as none", `${site}/a`, { SITE_URL: "", BASE_PATH: "" }, site, "/a/"],
])("addressOf takes %s", (_, given, settings, origin, base) => {
  expect(addressOf(given, settings)).toEqual({ origin, base });
});

test.each(["abc", "portal.example", "//portal.example", "ftp://portal.example", "https://", "https://a b.example"])(
  "addressOf refuses SITE_URL=%s in words",
  (SITE_URL) => {
    expect(() => addressOf(site, { SITE_URL })).toThrow(RangeError);
    expect(() => addressOf(site, { SITE_URL })).toThrow(`SITE_URL: cần một địa chỉ như https://ten-mien.vn`);
  },
);

test.each(["a b", "/a/../b", ".", "/phường/", "/a?b", "#a", "https://portal.example/a", "C:/Git/a", "a%20b", "a\\b"])(
  "addressOf refuses BASE_PATH=%s in words",
  (BASE_PATH) => {
    expect(() => addressOf(site, { BASE_PATH })).toThrow(RangeError);
    expect(() => addressOf(site, { BASE_PATH })).toThrow("BASE_PATH: cần một đường dẫn như /cong/");
  },
);

test.each([
  ["https://portal.example", true],
  ["https://portal.example/a/b-c_d.e~f/", true],
  ["http://localhost:4321", true],
  ["https://cổng.example", true],
  ["https://portal.example/phường", false],
  ["https://portal.example/?a", false],
  ["https://portal.example/#a", false],
  ["https://user:word@portal.example", false],
  ['https://x"y', false],
  ["https://xn--/", false],
  ["https://[::1]:8080", true],
])("isSiteAddress(%s) is %s", (text, holds) => {
  expect(isSiteAddress(text)).toBe(holds);
});
