/** What the contract says of the real data, read off the built pages. */
import { expect, test } from "vitest";
import { countByStatus } from "#model/status.ts";
import { built, textOf } from "./built.ts";

const site = built("real");
const page = (path: string) => site.page("vi", path).root;

test("the page of Hòa Lạc says into which ward it was merged, when, and where it lies today", () => {
  const ended = page("phuong/mong-cai/hoa-lac/").querySelector(".ended");
  expect(textOf(ended)).toContain("Phường này kết thúc ngày 31/10/2024.");
  expect(textOf(ended)).toContain("Từ 01/11/2024, toàn bộ phường nhập vào phường Trần Phú.");
  expect(textOf(ended)).toContain("Từ 01/07/2025, địa bàn thuộc phường Móng Cái 1.");
  const links = ended?.querySelectorAll("a").map((link) => link.getAttribute("href"));
  expect(links).toEqual(["/phuong/mong-cai/tran-phu/", "/phuong-hien-nay/mong-cai-1/"]);
});

test("the page of today's Hồng Gai lists the wards that it took in", () => {
  const lists = page("phuong-hien-nay/hong-gai/").querySelectorAll("ul.taken li a").map(textOf);
  const told = site.portal.successions.filter(({ successor }) => successor.slug === "hong-gai");
  expect(lists).not.toEqual([]);
  expect(lists.sort()).toEqual(told.map(({ unit }) => unit.name).sort());
});

test("the page of Trần Hưng Đạo says whose code 06685 is today", () => {
  const ward = site.portal.planWards.find(({ code }) => code === "06685");
  expect(ward?.name).toBe("Trần Hưng Đạo");
  expect(textOf(page(`phuong/ha-long/${ward?.slug}/`).querySelector("main"))).toContain(
    "Mã 06685 nay là mã của phường Hồng Gai",
  );
});

test("maps draw every ward of the plan and every one of today in the status that the model gives it", () => {
  const { planWards, todaysWards, asOf } = site.portal;
  for (const [path, list, wards] of [
    ["ban-do/", "plan", planWards],
    ["phuong-hien-nay/", "today", todaysWards],
  ] as const) {
    const drawn = (status = "") =>
      page(path).querySelectorAll(`li[id^="${list}-"] a[data-unit]${status && `[data-status="${status}"]`} path`)
        .length;
    expect(drawn()).toBe(wards.length);
    for (const [status, count] of Object.entries(countByStatus(site.portal, wards, asOf))) expect(drawn(status), status).toBe(count); // prettier-ignore
  }
});

test("the home page says how many of the wards of the plan are recorded, up to the day of the data, and what changes it", () => {
  const { planWards, recognitions, asOf } = site.portal;
  const { recognised } = countByStatus(site.portal, planWards, asOf);
  const [headline, main] = [".headline", "main"].map((part) => textOf(page("").querySelector(part)));
  expect(headline).toMatch(
    new RegExp(`^${recognised} trên ${planWards.length} phường .*danh sách theo kế hoạch ngày 08/05/2024: ${planWards.length} phường khi đó; quyết định đến \\d\\d/\\d\\d/\\d{4}`), // prettier-ignore
  );
  const none = recognitions.every(({ outcome }) => outcome === "registered");
  expect(main?.includes("Cổng chưa tìm thấy quyết định công nhận nào được công bố")).toBe(none);
  if (none) expect(main).toContain("Con số này thay đổi khi có quyết định công nhận");
});

test("every ward page says that recognition is the Minister's", () => {
  const wards = site.pages.filter(({ path }) => /^phuong(-hien-nay|\/[^/]+)\/[^/]+\/$/.test(path));
  const silent = wards.filter(({ root }) => !/quyết định của Bộ trưởng Bộ Công an|decision of the Minister of Public Security/.test(textOf(root.querySelector("main")))); // prettier-ignore
  expect(wards.length).toBeGreaterThan(0);
  expect(silent.map(({ file }) => file)).toEqual([]);
});
