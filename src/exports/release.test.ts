import { expect, test } from "vitest";
import { withSums } from "#data/frozen.ts";
import { type Files, readPortal } from "#data/portal.ts";
import { changeAlarms, changeSentences } from "#i18n/change-words.ts";
import { figureSentence } from "#i18n/figure-words.ts";
import { isNothing } from "#model/changes.ts";
import { figures } from "#model/figure.ts";
import type { Portal } from "#model/vocabulary.ts";
import { aDay, folder } from "#testing/sample.ts";
import { changesMarkdown, changesText } from "./change-report.ts";
import { changesOf, changesToCome } from "./changes.ts";
import { feeds } from "./feeds.ts";
import { releaseFiles } from "./release.ts";

const site = new URL("https://portal.example");
const DAY = aDay("2026-06-30");

const portalOf = (files: Files): Portal => {
  const { portal, findings } = readPortal(withSums(files));
  expect(findings).toEqual([]);
  return portal!; // without findings there is one
};

const base = folder();
const frozen = await releaseFiles({ portal: portalOf(base), site }, DAY);
const within = new Map([...frozen].map(([file, bytes]) => [`releases/${DAY}/${file}`, bytes]));
/** The made folder with its release, and some files replaced since. */
const since = (replaced: Parameters<typeof folder>[0] = {}): Files => new Map([...folder(replaced), ...within]);
const text = (file: string) => new TextDecoder().decode(within.get(`releases/${DAY}/${file}`));
const report = (cell: string) =>
  `unit_id,ward,posts,share,own_house\n09101,Hòa Thử,${cell},"92,5",có\n09102,Cao Thử,0,[x],không\n`;
const correction =
  "date,file,unit_id,field,published_value,corrected_value,reason_vi,reason_en\n2026-06-30,reports/2024-12-31.csv,09101,posts,12,13,Đếm lại,Counted again\n";

const findingsIn = (files: Files) =>
  readPortal(withSums(files)).findings.map(({ code, file, message }) => `${code} ${file}: ${message.en}`);

test("the same edition is frozen into the same bytes", async () => {
  expect(await releaseFiles({ portal: portalOf(base), site }, DAY)).toEqual(frozen);
});

test("a release holds what was public, reads again, and nothing has changed since", () => {
  const portal = portalOf(since());
  const [release] = portal.releases;
  expect(release).toMatchObject({ date: DAY, tag: "tag:portal.example,2026-06-30:2026-06-30" });
  expect(release!.published.figures.map(({ sentence }) => sentence.vi)).toEqual(
    figures(portal).map((figure) => figureSentence(portal, figure, "vi")),
  );
  expect(isNothing(changesToCome(portal))).toBe(true);
  expect(isNothing(changesOf(portal, release!))).toBe(false);
});

test("its figures lead to their own pages, not to those that change", () => {
  const { figures, release } = JSON.parse(text("data/figures.json"));
  expect(release).toBe(DAY);
  expect(figures[0].url).toEqual({
    vi: "https://portal.example/du-lieu/phien-ban/2026-06-30/so-lieu/recognised-plan-wards/",
    en: "https://portal.example/en/du-lieu/phien-ban/2026-06-30/so-lieu/recognised-plan-wards/",
  });
  expect(text("data/figures/recognised-plan-wards.bib")).toContain("/du-lieu/phien-ban/2026-06-30/so-lieu/");
});

test("a file that was changed, lost or added since is an error", () => {
  const csv = `releases/${DAY}/data/wards.csv`;
  expect(findingsIn(new Map([...since(), [csv, new TextEncoder().encode("ward\n")]]))).toEqual([
    `hash-count-error ${csv}: the file is not what it was when the release was frozen`,
  ]);
  expect(findingsIn(new Map([...since()].filter(([file]) => file !== csv)))).toEqual([
    `missing-file ${csv}: the release lacks this file`,
  ]);
  const more = `releases/${DAY}/data/more.csv`;
  expect(findingsIn(new Map([...since(), [more, new Uint8Array()]]))).toEqual([
    `source-error ${more}: this file was not in the release when it was frozen`,
  ]);
});

test.each([
  ["without a manifest", "releases/2026-06-30/data/wards.csv", "", "missing-file releases/2026-06-30/manifest.json"],
  [
    "with a manifest that is none",
    "releases/2026-06-30/manifest.json",
    "{}",
    "source-error releases/2026-06-30/manifest.json",
  ],
  ["of no day", "releases/june/manifest.json", "{}", "source-error releases/june/manifest.json"],
])("a folder %s is no release", (_, file, content, said) => {
  expect(findingsIn(folder({ [file]: content }))).toEqual([`${said}: this folder is not a release that is whole`]);
});

test("a value that is changed in silence is named, and so is the way out", () => {
  const portal = portalOf(since({ "reports/2024-12-31.csv": report("13") }));
  expect(changesText(portal, changesToCome(portal), "vi")).toMatchInlineSnapshot(`
    "So với bản phát hành ngày 30/06/2026. Từ số liệu đến 30/06/2026 sang số liệu đến 30/06/2026:
      Số biên chế, phường Hòa Thử, kỳ 31/12/2024: 12 người → 13 người
    Lỗi: Số biên chế, phường Hòa Thử, kỳ 31/12/2024: 12 người → 13 người. Giá trị đã công bố bị đổi mà corrections.csv không có dòng nào nói vì sao: thêm dòng đính chính, hoặc trả lại giá trị cũ
    Lưu ý: 1 trên 8 giá trị đã công bố bị đổi, hơn một phần mười: có nhầm tệp không?"
  `);
});

test("a correction says why, and what it changed", () => {
  const portal = portalOf(since({ "reports/2024-12-31.csv": report("13"), "corrections.csv": correction }));
  const changes = changesToCome(portal);
  expect(changeAlarms(portal, changes, "en").map(({ severity }) => severity)).toEqual(["warning"]);
  expect(changeSentences(portal, changes, "en").map(({ text }) => text)).toEqual([
    "1 published value was corrected",
    "Posts, Hòa Thử ward, report of 31 December 2024: 12 people → 13 people",
  ]);
});

test("in a pull request nothing from the data acts as markup", () => {
  const portal = portalOf(since({ "reports/2024-12-31.csv": report("13") }));
  const marked = { ...portal, indicators: portal.indicators.map((one) => ({ ...one, name: { vi: "<b>*x*</b> @all", en: "x" } })) }; // prettier-ignore
  expect(changesMarkdown(marked, changesToCome(marked), "vi")).toContain("- \\<b\\>\\*x\\*\\</b\\> \\@all, phường");
});

test("a feed has an entry for each release, under a name that stays when the site moves", () => {
  const portal = portalOf(since());
  const here = feeds({ portal, site }, "vi").atom;
  const there = feeds({ portal, site: new URL("https://moved.example") }, "vi").atom;
  const ids = (atom: string) => [...atom.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
  expect(ids(here)).toEqual(["tag:portal.example,2024-05-08:feed:vi", "tag:portal.example,2026-06-30:2026-06-30:vi"]);
  expect(ids(there)).toEqual(ids(here));
  expect(there).toContain("https://moved.example/du-lieu/phien-ban/2026-06-30/");
});
