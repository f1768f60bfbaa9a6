/** Somebody who followed only the guide: the changed status is on the site, and the check and the pictures are as the guide shows them. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { messages } from "#i18n/messages.ts";
import { LOCALES, address, file, path } from "#i18n/routes.ts";
import { sizeOf } from "#pictures/paletted-png.ts";
import { built, textOf } from "./built.ts";

const UNIT = "06700";
const site = built("rehearsal");
const ward = site.portal.planWards.find(({ id }) => id === UNIT)!; // the guide names it
const HEAVIEST_PICTURE = 60_000;

test("the check finds nothing to mend", () => {
  const env = { ...process.env, PORTAL_DATA: inject("sites").rehearsal.data };
  expect(execFileSync(process.execPath, ["scripts/check-data.ts"], { env, encoding: "utf8" })).toContain("0 lỗi");
});

test.each(LOCALES)("the site that is served says the new status on ward page, list and map: %s", async (locale) => {
  const { url } = inject("sites").rehearsal;
  const status = messages[locale].status.recognised;
  const served = async (path: string) => {
    const response = await fetch(new URL(address(locale, path), url));
    expect(response.status).toBe(200);
    const page = site.page(locale, path);
    expect(await response.text()).toBe(page.html);
    return page.root;
  };
  const page = await served(path.ward(ward));
  expect(textOf(page.querySelector(".verdict"))).toContain(status);
  expect(textOf(page.querySelector(".verdict"))).toContain("00/QĐ-TẬP-DƯỢT");
  const list = await served(path.wards);
  expect(textOf(list.querySelector(`tr[data-unit="${UNIT}"] .status`))).toBe(status);
  const map = await served(path.map);
  expect(map.querySelector(`.panels a[data-unit="${UNIT}"]`)?.getAttribute("aria-label")).toBe(
    `${ward.name}: ${status}`,
  );
});

test("every page of the rehearsal says that it is made up", () => {
  const silent = site.pages.filter(
    ({ root }) => !textOf(root.querySelector(".watermark")).includes("SỐ LIỆU MINH HỌA"),
  );
  expect(silent.map(({ file }) => file)).toEqual([]);
});

test.each(LOCALES)(
  "the pictures of the guide are there, as large as the page says, light, and told in words: %s",
  (locale) => {
    const { root } = built("real").page(locale, path.guide);
    const pictures = root.querySelectorAll("figure img");
    expect(pictures.length).toBe(3);
    for (const picture of pictures) {
      const src = picture.getAttribute("src") ?? "";
      const bytes = readFileSync(`public/${src.slice(file("").length)}`);
      expect(src).toMatch(new RegExp(`-${locale}\\.png$`));
      expect(bytes.length).toBeLessThanOrEqual(HEAVIEST_PICTURE);
      expect(sizeOf(bytes)).toEqual({ width: Number(picture.getAttribute("width")), height: Number(picture.getAttribute("height")) }); // prettier-ignore
      expect((picture.getAttribute("alt") ?? "").length).toBeGreaterThan(40);
    }
  },
);
