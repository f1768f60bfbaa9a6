/** Frozen releases on the built site: the old address still says the old sentence, and its files are the same bytes. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, inject, test } from "vitest";
import { inUtf8 } from "#data/decode.ts";
import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { figureSentence } from "#i18n/figure-words.ts";
import { formatDay } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { LOCALES, path } from "#i18n/routes.ts";
import { HEADLINE } from "#model/figure-id.ts";
import { figureOf, figures } from "#model/figure.ts";
import { frozenFigure } from "#model/published.ts";
import { asOn } from "#synthetic/earlier.ts";
import { atomFaults, jsonFeedFaults } from "../feed-check.ts";
import { built, textOf } from "./built.ts";

const site = built("demo");
const { portal } = site;
const { data } = inject("sites").demo;

describe.each(portal.releases)("the release of $date", (release) => {
  const manifest = JSON.parse(readFileSync(join(data, `releases/${release.date}/manifest.json`), "utf8"));

  test("has every file at its address, in the bytes in which it was frozen", () => {
    const files = manifest.files.filter(({ path }: { path: string }) => path.startsWith("data/"));
    expect(files.length).toBeGreaterThan(400);
    const wrong = files.filter(({ path: file, sha256 }: { path: string; sha256: string }) => {
      const name = `${path.release(release.date)}${file}`;
      return !site.files.has(name) || createHash("sha256").update(site.bytes(name)).digest("hex") !== sha256;
    });
    expect(wrong).toEqual([]);
  });

  test("has no file besides", () => {
    const there = [...site.files].filter((file) => file.startsWith(`${path.release(release.date)}data/`));
    expect(there).toHaveLength(release.files.length);
  });

  test.each(LOCALES)(
    "says of every figure the sentence of that day, as the data of that day give it, in %s",
    (locale) => {
      const then = readPortal(asOn(release.published.asOf, inUtf8(readFolder(data)))).portal!; // it was frozen
      for (const figure of figures(then)) {
        const page = site.page(locale, path.releaseFigure(release.date, figure));
        const said = textOf(page.root.querySelector("blockquote"));
        expect(said, figure.id).toBe(figureSentence(then, figure, locale).replace(/\s+/g, " "));
      }
    },
  );

  test.each(LOCALES)("is cited with its day and the address that stays, in %s", (locale) => {
    const cited = textOf(
      site.page(locale, path.releaseFigure(release.date, { id: HEADLINE })).root.querySelector("main"),
    );
    expect(cited).toContain(`/du-lieu/phien-ban/${release.date}/so-lieu/${HEADLINE}/`);
    expect(cited).not.toMatch(/bản trực tuyến, có thể|live edition, may/);
  });

  test.each(LOCALES)("is shown on other sites as it was, and says of which day, in %s", (locale) => {
    const headline = frozenFigure(release, HEADLINE)!;
    for (const embed of ["ban-do/", "tien-do/", `chi-tieu/${portal.targets[0]!.id}/`]) {
      const page = site.page(locale, `${path.release(release.date)}nhung/${embed}`);
      const text = textOf(page.root.querySelector("body"));
      expect(text, embed).toContain(formatDay(release.date, locale));
      expect(text, embed).toContain(messages[locale].release.title(formatDay(release.date, locale)));
      expect(page.root.querySelector("script"), embed).toBeNull();
    }
    const progress = textOf(
      site.page(locale, `${path.release(release.date)}nhung/tien-do/`).root.querySelector("main"),
    );
    expect(progress).toContain(String(headline.value));
  });

  test("leads to pages that are there still", () => {
    const { data: rows } = Papa.parse<Record<string, string>>(site.text(`${path.release(release.date)}data/wards.csv`), { header: true, skipEmptyLines: true }); // prettier-ignore
    const { figures } = JSON.parse(site.text(`${path.release(release.date)}data/figures.json`));
    const urls = [...rows.map(({ url }) => url!), ...figures.flatMap(({ url }: { url: object }) => Object.values(url))];
    const lost = urls.filter((url: string) => !site.files.has(`${new URL(url).pathname.slice(1)}index.html`));
    expect(urls.length).toBeGreaterThan(72);
    expect(lost).toEqual([]);
  });
});

describe("the first release", () => {
  const [release] = portal.releases;
  const { date } = release!; // the demo has two

  test.each(LOCALES)("says in %s that there is a newer figure, and which, where there is one", (locale) => {
    const { root } = site.page(locale, path.releaseFigure(date, { id: HEADLINE }));
    const newer = root.querySelector("p.newer");
    expect(textOf(newer)).toContain(String(figureOf(portal, HEADLINE).value));
    expect(newer?.querySelector("a")?.getAttribute("href")).toMatch(/\/so-lieu\/recognised-plan-wards\/$/);
  });

  test("says so of no figure that is the same still", () => {
    const same = figures(portal).find(({ id, value, missing, fraction, wards }) => {
      const then = frozenFigure(release!, id);
      return (
        then !== null && then.value === value && then.missing === missing && fraction === null && wards === then.wards
      );
    });
    const { root } = site.page("vi", path.releaseFigure(date, same!)); // there are many
    expect(root.querySelector("p.newer")).toBeNull();
  });

  test("has the correction of what it got wrong beside it", () => {
    const since = portal.corrections.filter((correction) => correction.date > date);
    const isIn = ({ reported }: (typeof since)[number]) => reported!.date <= date; // all are of reports
    const [later, ofLater] = [since.filter(isIn), since.filter((correction) => !isIn(correction))];
    expect([later.length, ofLater.length]).toEqual([1, 1]);
    for (const locale of LOCALES) {
      const page = textOf(site.page(locale, path.release(date)).root.querySelector("main"));
      for (const { reported } of later) expect(page).toContain(reported!.indicator.name[locale]);
      for (const { reported } of ofLater) expect(page).not.toContain(reported!.indicator.name[locale]);
    }
  });
});

test.each(LOCALES)("what changed is told in %s, release by release", (locale) => {
  const page = site.page(locale, path.updates);
  const headings = page.root.querySelectorAll("h2 a").map((link) => link.getAttribute("href"));
  expect(headings).toEqual(
    portal.releases.toReversed().map(({ date }) => `${locale === "en" ? "/en" : ""}/${path.release(date)}`),
  );
});

describe.each(["demo", "real"] as const)("the feeds of %s", (name) => {
  const { files, text } = built(name);

  test("are what Atom and JSON Feed say that they are, one of each language and city", () => {
    const [atoms, jsons] = [/^(en\/)?feed(\/.*)?\.xml$/, /^(en\/)?feed\.json$/].map((form) => [...files].filter((file) => form.test(file))) as [string[], string[]]; // prettier-ignore
    expect([atoms.length, jsons.length]).toEqual([2 * (1 + portal.cities.length), 2]);
    expect(atoms.flatMap((file) => atomFaults(text(file)).map((fault) => `${file}: ${fault}`))).toEqual([]);
    expect(jsons.flatMap((file) => jsonFeedFaults(text(file)).map((fault) => `${file}: ${fault}`))).toEqual([]);
  });

  test("have names that no other feed or entry has", () => {
    const feeds = [...files].filter((file) => /^(en\/)?feed(\/.*)?\.xml$/.test(file));
    const ids = feeds.flatMap((file) => [...text(file).matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
