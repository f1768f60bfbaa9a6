import { afterEach, describe, expect, test, vi } from "vitest";
import { aCity, aDay, aUnit } from "#testing/sample.ts";
import * as routes from "./routes.ts";

const { LOCALES, address, dataFile, everyLocale, everyLocaleOf, file, localeOf, path, proseParams, unitPath } = routes;
const ward = aUnit({ slug: "hoa-thu", city: aCity({ slug: "thu-nghiem" }) });
const todays = aUnit({ id: "90001-2025", slug: "cao-thu", inPlan: false, validFrom: aDay("2025-07-01") });

test("the address of a page is the same in both languages but for the prefix", () => {
  expect(address("vi", path.ward(ward))).toBe("/phuong/thu-nghiem/hoa-thu/");
  expect(address("en", path.ward(ward))).toBe("/en/phuong/thu-nghiem/hoa-thu/");
  expect([address("vi", path.home), address("en", path.home)]).toEqual(["/", "/en/"]);
});

test("every path of a page ends with a slash and begins with none", () => {
  const paths = Object.values(path).map((path) =>
    typeof path === "string" ? path : path(Object.assign(new String("2025-06-30"), ward) as never, ward as never),
  );
  for (const path of paths.filter((path) => path !== "")) expect(path).toMatch(/^[a-z0-9-]+\/([a-z0-9-]+\/)*$/);
});

test("a plan ward has its page below its city, a ward of today below today's wards", () => {
  expect(unitPath(ward)).toBe("phuong/thu-nghiem/hoa-thu/");
  expect(unitPath(todays)).toBe("phuong-hien-nay/cao-thu/");
});

test("a file has one address for all languages", () => {
  expect([file("finder.json"), dataFile("wards.csv")]).toEqual(["/finder.json", "/data/wards.csv"]);
});

test("every page is built once a language, the Vietnamese one without prefix", () => {
  expect(everyLocale()).toEqual([
    { params: { locale: undefined }, props: { locale: "vi" } },
    { params: { locale: "en" }, props: { locale: "en" } },
  ]);
  const pages = everyLocaleOf([ward, todays], ({ slug }) => ({ ward: slug }));
  expect(pages.map(({ params }) => params)).toEqual([
    { locale: undefined, ward: "hoa-thu" },
    { locale: undefined, ward: "cao-thu" },
    { locale: "en", ward: "hoa-thu" },
    { locale: "en", ward: "cao-thu" },
  ]);
});

test("localeOf reads the language back from the static path", () => {
  for (const locale of LOCALES) expect(localeOf(proseParams(locale, "ke-hoach"))).toBe(locale);
});

describe("under a base", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  test.each([
    ["/sub/", "/sub/"],
    ["/sub", "/sub/"],
    ["/a/b", "/a/b/"],
    ["/", "/"],
  ])("%s every address begins with %s", async (base, begin) => {
    vi.resetModules();
    vi.stubEnv("BASE_URL", base);
    const { address, file } = await import("./routes.ts");
    expect(address("vi", "ban-do/")).toBe(`${begin}ban-do/`);
    expect(address("en", "ban-do/")).toBe(`${begin}en/ban-do/`);
    expect(address("vi", "")).toBe(begin);
    expect(file("finder.json")).toBe(`${begin}finder.json`);
  });
});
