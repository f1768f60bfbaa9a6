import { describe, expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import { changesOf } from "#exports/changes.ts";
import { publishedOf } from "#exports/published.ts";
import { HEADLINE } from "#model/figure-id.ts";
import { type Release, frozenFigure } from "#model/published.ts";
import type { Portal } from "#model/vocabulary.ts";
import { aDay, folder } from "#testing/sample.ts";
import { correctionTable } from "./corrections.ts";
import { releaseFigurePage } from "./release-figure-page.ts";
import { frozenValues } from "./release-list.ts";
import { releasePage } from "./release-page.ts";
import { changeLines } from "./updates-page.ts";

const site = new URL("https://portal.example");
const DECIDED =
  "unit_id,assessment_year,outcome,decision_number,decision_date,announced_date,source_id,note_vi,note_en\n09101,2024,recognised,1/QĐ-THU,2025-04-22,,quyet-dinh-thu,,\n";
const CORRECTED = (field: string, was: string, now: string) =>
  `date,file,unit_id,field,published_value,corrected_value,reason_vi,reason_en\n2026-06-30,reports/2024-12-31.csv,09101,${field},${was},${now},Đếm lại,Counted again\n`;

const read = (replaced: Parameters<typeof folder>[0] = {}): Portal => {
  const { portal, findings } = readPortal(folder(replaced));
  expect(findings).toEqual([]);
  return portal!; // without findings there is one
};

const before = read();
const release: Release = {
  date: aDay("2026-06-30"),
  tag: "tag:portal.example,2026-06-30:2026-06-30",
  published: publishedOf(before),
  files: [
    { path: "wards.csv", bytes: 1234, sha256: "" },
    { path: "wards/09101.csv", bytes: 1, sha256: "" },
  ],
};
const headline = frozenFigure(release, HEADLINE)!; // every portal has it
const after: Portal = { ...read({ "recognitions.csv": DECIDED }), releases: [release] };

describe("the page of a figure of a release", () => {
  test("says what it said, and that there is a newer one", () => {
    const page = releaseFigurePage(after, release, headline, "vi", site);
    expect(page).toMatchObject({ value: { text: "0" }, outOf: "trên 3 phường", same: null });
    expect(page.newer).toEqual({ title: "Đã có số liệu mới hơn", text: "1 trên 3 phường, số liệu đến 30/06/2026" });
    expect(page.current?.href).toBe("/so-lieu/recognised-plan-wards/");
  });

  test("says that it is the same still", () => {
    const page = releaseFigurePage({ ...before, releases: [release] }, release, headline, "en", site);
    expect(page).toMatchObject({ newer: null, same: "The live edition still says the same, with data up to 30 June 2026." }); // prettier-ignore
  });

  test("says that there is no such figure any more", () => {
    const page = releaseFigurePage(after, release, { ...headline, id: "gone" }, "vi", site);
    expect(page).toMatchObject({ newer: null, current: null, same: "Cổng không còn số liệu mang tên này." });
  });

  test("is cited by its release, with files and an address of its own", () => {
    const { cite } = releaseFigurePage(after, release, headline, "vi", site);
    expect(cite.own.inLine).toContain("bản phát hành ngày 30/06/2026");
    expect(cite.own.full).toContain(
      "https://portal.example/du-lieu/phien-ban/2026-06-30/so-lieu/recognised-plan-wards/",
    );
    expect(cite.files.flatMap(({ href }) => href ?? [])[0]).toBe("/du-lieu/phien-ban/2026-06-30/data/figures/recognised-plan-wards.bib"); // prettier-ignore
  });
});

test("the page of a release offers its files but those of single wards, and leads to its figures", () => {
  const page = releasePage(after, release, changesOf(after, release), "vi");
  expect(page.files.map(({ href, size }) => [href, size])).toEqual([["/du-lieu/phien-ban/2026-06-30/data/wards.csv", "1 kB"]]); // prettier-ignore
  expect(page.tables.flatMap(({ rows }) => rows.map(({ href }) => href))).toHaveLength(
    release.published.figures.length,
  );
  expect(page.corrections).toBeNull();
});

test("a live figure names what each release said of it", () => {
  expect(frozenValues(after, HEADLINE, "vi")).toEqual([
    {
      href: "/du-lieu/phien-ban/2026-06-30/so-lieu/recognised-plan-wards/",
      text: "Bản phát hành ngày 30/06/2026",
      value: "0 trên 3 phường",
    },
  ]);
});

test("a sentence leads to the wards it is about, as far as they are known", () => {
  const units = release.published.units.slice(0, 1);
  const [line] = changeLines(after, [{ text: "Một câu", units: [...units, { ...units[0]!, id: "99999" }] }], "vi"); // there is one
  expect(line).toEqual({ text: "Một câu", wards: { summary: "1 phường", links: [{ href: "/phuong/thu-nghiem/hoa-thu/", text: "Hòa Thử" }] } }); // prettier-ignore
});

describe("a correction", () => {
  const changeIn = (portal: Portal) => correctionTable(portal, portal.corrections, "vi")?.rows[0]?.cells[1];
  const closed = (disclosure: string, indicator = "posts") => ({
    "indicators.csv": new TextDecoder()
      .decode(folder().get("indicators.csv"))
      .replace(new RegExp(`(${indicator},.*ward,)value`), `$1${disclosure}`),
  });

  test("of a value that is published says what it was and what it is", () => {
    expect(changeIn(read({ "corrections.csv": CORRECTED("posts", "11", "12") }))).toBe("11 người → 12 người");
    expect(changeIn(read({ "corrections.csv": CORRECTED("own_house", "không", "có") }))).toBe("Không → Có");
  });

  test("of a value that is not says what became of its criterion, and no number", () => {
    const fell = read({ ...closed("status"), "corrections.csv": CORRECTED("posts", "9", "12") });
    expect(changeIn(fell)).toBe("tiêu chí “Đủ biên chế”: Chưa đạt → Đạt");
    const same = read({ ...closed("status"), "corrections.csv": CORRECTED("posts", "11", "12") });
    expect(changeIn(same)).toBe("tiêu chí “Đủ biên chế”: vẫn Đạt");
  });

  test("of a value that is in totals only says nothing of the ward", () => {
    expect(changeIn(read({ ...closed("total", "share"), "corrections.csv": CORRECTED("share", "90", "92") }))).toMatch(
      /^số của từng phường không công bố/,
    );
  });

  test("of what cannot be read as its cell says it as it is written", () => {
    expect(changeIn(read({ "corrections.csv": CORRECTED("ward", "Hoa Thu", "Hòa Thử") }))).toBe("Hoa Thu → Hòa Thử");
  });
});
