/** The files of citations are read here by another program than the one that wrote them. */
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { aDay, aPortal, aRecognition, aUnit } from "#testing/sample.ts";
import { bibtex, citationFiles, csl, inLatex, ris } from "./citations.ts";

const ward = aUnit({ name: "Đường Thử ắ ỵ" });
const portal = aPortal({ units: [ward], synthetic: false, recognitions: [aRecognition({ unit: ward })] });
const edition = { portal, site: new URL("https://phuong.example/cong/") };
const files = new Map(citationFiles(edition).map(({ path, write }) => [path, write]));
const written = (path: string) => files.get(path)!(); // asked for by names that are there

const VI = "Phường Đường Thử ắ ỵ, Thử Nghiệm: Đã được công nhận";
const EN = "Đường Thử ắ ỵ ward, Thử Nghiệm City: Recognised";
const NOTE = "Quyết định 1/QĐ-THU ngày 22/04/2025; số liệu đến 31/12/2025, bản trực tuyến, có thể thay đổi";
const URL_VI = "https://phuong.example/phuong/thu-nghiem/hoa-thu/";

describe.each([
  ["BibTeX", "bib"],
  ["RIS", "ris"],
  ["CSL-JSON", "csl.json"],
])("%s", (_, ending) => {
  const read = new Cite(written(`wards/90001.${ending}`)).data;

  test("has an entry in each language, with the title, the documents, the edition and the address", () => {
    expect(read).toMatchObject([
      { id: "ward-90001-vi", title: VI, note: NOTE, URL: URL_VI },
      { id: "ward-90001-en", title: EN, URL: "https://phuong.example/en/phuong/thu-nghiem/hoa-thu/" },
    ]);
  });

  test("has the portal for its author, and the day of the data", () => {
    const [{ author, issued } = {}] = read;
    expect(Object.values((author as object[])[0]!)).toEqual(["Cổng thử"]);
    expect(issued).toMatchObject({ "date-parts": [expect.arrayContaining([2025, 12])] });
  });

  test("has every figure", () => {
    expect(new Cite(written(`figures/recognised-plan-wards.${ending}`)).data).toHaveLength(2);
  });
});

test("a figure is data, a ward is a page", () => {
  const typeOf = (path: string) => new Cite(written(path)).data[0]?.["type"];
  expect(typeOf("figures/recognised-plan-wards.ris")).toBe("dataset");
  expect(typeOf("wards/90001.ris")).toBe("webpage");
});

describe("signs that mean something to a format", () => {
  const entry = {
    key: "thu",
    language: "vi",
    isData: true,
    author: "Cổng {thử} & bạn",
    title: "50% của $1 \\ #2_3 ~ ^4: “Đường”, {ắ}",
    year: "2025",
    month: "12",
    day: "31",
    note: "Dòng 1\nTY  - DATA",
    url: "https://phuong.example/a_b/?p=1&q=%20~",
    version: aDay("2025-12-31"),
  } as const;

  test("are read back from BibTeX as they were", () => {
    expect(new Cite(bibtex([entry])).data[0]).toMatchObject({ title: entry.title, URL: entry.url });
    expect(new Cite(bibtex([entry])).data[0]?.["author"]).toEqual([{ family: entry.author }]);
  });

  test("are read back from RIS and CSL-JSON as they were, and a line break begins no field", () => {
    expect(new Cite(ris([entry, entry])).data).toHaveLength(2);
    expect(new Cite(ris([entry])).data[0]).toMatchObject({ title: entry.title, URL: entry.url, note: "Dòng 1 TY - DATA" }); // prettier-ignore
    expect(new Cite(csl([entry])).data[0]).toMatchObject({ title: entry.title, URL: entry.url, version: "2025-12-31" });
  });

  test("are escaped for TeX, and Vietnamese letters are left", () => {
    expect(inLatex("A_b & 50% ế")).toBe("A\\_b \\& 50\\% ế");
  });
});
