/**
 * Before the reform of 1 July 2025 a site knows nothing of it. Prose bears its own date, targets and their figures the notes
 * of the table, and the terms of reuse those of every source.
 */
import { describe, expect, test } from "vitest";
import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { path } from "#i18n/routes.ts";
import { built, textOf } from "./built.ts";

const site = built("before");
const { asOf } = site.portal;
const page = (path: string) => site.page("vi", path).root;
const { register } = readPortal(readFolder("data"));
const later = register.filter(({ validFrom }) => validFrom !== null && validFrom > asOf);

describe("before today's wards were formed", () => {
  const dated = new Set(["du-lieu/", ...site.portal.targets.map(({ id }) => `so-lieu/${id}/`)]);
  const undated = site.pages.filter(
    ({ path: of }) => !/^(chi-tieu|ke-hoach|huong-dan|phuong-phap|gioi-thieu)\//.test(of) && !dated.has(of),
  );
  const saying = (bad: RegExp) => undated.filter(({ root }) => bad.test(textOf(root.querySelector("body"))));

  test("no page names a day, a resolution or a later bearer of a code from after the day of the data", () => {
    expect(later.length).toBeGreaterThan(0);
    expect(
      saying(/0[16]\/2025|(July|June) 2025|1679|nay là mã|is now the code|sau 2025|after 2025/).map(({ file }) => file),
    ).toEqual([]);
  });

  test("none of them has a page, and the finder finds none", () => {
    expect(site.pages.filter(({ path }) => /^phuong-hien-nay\/./.test(path))).toEqual([]);
    const { rows }: { rows: readonly (readonly unknown[])[] } = JSON.parse(site.text("finder.json"));
    expect(rows.map(([id]) => id)).toEqual(site.portal.planWards.map(({ id }) => id));
  });

  test("their list says that there are none yet, and leads to that of the plan", () => {
    const main = page(path.todaysWards).querySelector("main");
    expect(textOf(main)).toContain("chưa có phường nào lập sau kế hoạch");
    expect(main?.querySelector("a")?.getAttribute("href")).toBe("/phuong/");
    expect(main?.querySelectorAll("svg, .legend").length).toBe(0);
  });

  test("the map has one list, and no way to maps of the other", () => {
    const map = page(path.map);
    expect(map.querySelector('[href$="#map"]')).toBeNull();
    expect(JSON.parse(map.querySelector("[data-lists]")!.getAttribute("data-lists")!)).toHaveLength(1); // the map has it
    expect(site.files.has("map/today.json")).toBe(false);
  });

  test("a ward that had ended says where it lay then, and one that lived says that it does", () => {
    const ended = textOf(page("phuong/mong-cai/hoa-lac/").querySelector(".ended"));
    expect(ended).toContain("Từ 01/11/2024, toàn bộ phường nhập vào phường Trần Phú.");
    expect(ended).not.toContain("Móng Cái 1");
    const host = page("phuong/mong-cai/tran-phu/");
    expect(host.querySelector(".ended")).toBeNull();
    expect(textOf(host.querySelector("main"))).toContain("từ trước khi ban hành kế hoạch, đến nay");
  });
});
