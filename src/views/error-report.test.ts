import { expect, test } from "vitest";
import { citedFigure, citedUnit } from "#i18n/citation.ts";
import { HEADLINE } from "#model/figure-id.ts";
import { figureOf } from "#model/figure.ts";
import { aPortal, aUnit } from "#testing/sample.ts";
import { errorReport, mailTo } from "./error-report.ts";

const ward = aUnit();
const contact = { email: "bao-loi@phuong.vn" };
const portal = aPortal({ units: [ward], contact });
const site = new URL("https://portal.example");

/** A mail as a mail program reads its address. */
function read(href: string) {
  const { protocol, pathname, search } = new URL(href);
  const fields = search.slice(1).split("&").map((field) => field.split("=") as [string, string]); // prettier-ignore
  return {
    protocol,
    to: decodeURIComponent(pathname),
    ...Object.fromEntries(fields.map(([name, value]) => [name, decodeURIComponent(value)])),
  };
}

test("a mistake in a figure is reported by a mail that says the figure, its value, its edition and its page", () => {
  const { href, text } = errorReport(portal, citedFigure(portal, figureOf(portal, HEADLINE)), "vi", site);
  expect(text).toBe("Báo lỗi số liệu");
  expect(read(href)).toEqual({
    protocol: "mailto:",
    to: "bao-loi@phuong.vn",
    subject: "Báo lỗi số liệu: Phường của kế hoạch đã được công nhận",
    body: [
      "Phường của kế hoạch đã được công nhận (recognised-plan-wards)",
      "Đang hiện: 0 trên 1 phường",
      "Bản: số liệu đến 31/12/2025, bản trực tuyến, có thể thay đổi",
      "Trang: https://portal.example/so-lieu/recognised-plan-wards/",
      "",
      "Điều chưa đúng, và nguồn để kiểm tra:",
      "",
    ].join("\r\n"),
  });
});

test("a mistake in a ward is reported in the language of the page", () => {
  const { href } = errorReport(portal, citedUnit(portal, ward), "en", site);
  expect(read(href)).toMatchObject({ subject: "Error in the data: Hòa Thử ward, Thử Nghiệm City" });
  expect(read(href)).toHaveProperty("body", expect.stringContaining("Shown: No year named, due by 2030\r\n"));
});

test("while the portal has only a stand-in for an address, the link says so and leads to the page that will have one", () => {
  const of = { ...portal, contact: { email: "bao-loi@phuong.example" } };
  expect(errorReport(of, citedUnit(of, ward), "vi", site)).toEqual({
    href: "/gioi-thieu/#báo-lỗi",
    text: "Báo lỗi số liệu (chưa có địa chỉ nhận)",
  });
  expect(errorReport(of, citedUnit(of, ward), "en", site)).toEqual({
    href: "/en/gioi-thieu/#report-a-mistake",
    text: "Report an error (no address yet)",
  });
});

test("mailTo writes only what RFC 6068 lets stand, whatever the words are", () => {
  const href = mailTo("a+b%c@phuong.vn", "Lỗi & “ngoặc” #1?", ["Dòng 1: 50 %", "x=y&cc=z@phuong.vn"]);
  expect(href).toMatch(/^mailto:[\w.!~*'()%-]+@[\w.%-]+\?subject=[\w.!~*'()%-]+&body=[\w.!~*'()%-]+$/);
  expect(href).toContain("%0D%0A");
  expect(read(href)).toEqual({
    protocol: "mailto:",
    to: "a+b%c@phuong.vn",
    subject: "Lỗi & “ngoặc” #1?",
    body: "Dòng 1: 50 %\r\nx=y&cc=z@phuong.vn",
  });
});
