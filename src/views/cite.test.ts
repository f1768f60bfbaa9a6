import { expect, test } from "vitest";
import { citedFigure, citedTarget, citedUnit } from "#i18n/citation.ts";
import { HEADLINE } from "#model/figure-id.ts";
import { figureOf } from "#model/figure.ts";
import { aDay, aPortal, aRecognition, aSource, aUnit } from "#testing/sample.ts";
import { aNarrativeTarget } from "#testing/targets.ts";
import { cite } from "./cite.ts";

const plan = aSource({ id: "ke-hoach", title: { vi: "Kế hoạch thử", en: "Test plan" }, number: "1/KH-THU" });
const ward = aUnit();
const base = aPortal({ units: [ward], synthetic: false, sources: [plan] });
const portal = { ...base, plan: { ...base.plan, source: plan }, recognitions: [aRecognition({ unit: ward })] };
const site = new URL("https://portal.example");
const headline = (release = null as ReturnType<typeof aDay> | null, of = portal) =>
  cite(of, citedFigure(of, figureOf(of, HEADLINE), release), "vi", site);

test("a figure is cited with its value, its documents, its day, its edition and its address, the language of the page first", () => {
  const { own, other } = headline();
  expect(own).toEqual({
    locale: "vi",
    inLine: "(Cổng thử; theo Kế hoạch 1/KH-THU; số liệu đến 31/12/2025, bản trực tuyến, có thể thay đổi)",
    full: "Cổng thử. “Phường của kế hoạch đã được công nhận: 1 trên 1 phường”. Kế hoạch 1/KH-THU ngày 08/05/2024; Quyết định 1/QĐ-THU ngày 22/04/2025. Số liệu đến 31/12/2025, bản trực tuyến, có thể thay đổi. https://portal.example/so-lieu/recognised-plan-wards/",
  });
  expect(other).toEqual({
    locale: "en",
    inLine: "(Test portal; under plan 1/KH-THU; data up to 31 December 2025, live edition, may change)",
    full: "Test portal. “Wards of the plan that are recognised: 1 of 1 ward”. Plan 1/KH-THU of 8 May 2024; Decision 1/QĐ-THU of 22 April 2025. Data up to 31 December 2025, live edition, may change. https://portal.example/en/so-lieu/recognised-plan-wards/",
  });
});

test("a release is cited by its day, and not as what may change", () => {
  const { own, other } = headline(aDay("2025-12-31"));
  expect(own.full).toContain("Số liệu đến 31/12/2025, bản phát hành ngày 31/12/2025. https://");
  expect(other.inLine).toContain("data up to 31 December 2025, release of 31 December 2025)");
});

test("a ward is cited with its status and the decision on it, and its files lie beside its data", () => {
  const { own, files } = cite(portal, citedUnit(portal, ward), "en", site);
  expect(own.full).toBe(
    "Test portal. “Hòa Thử ward, Thử Nghiệm City: Recognised”. Plan 1/KH-THU of 8 May 2024; Decision 1/QĐ-THU of 22 April 2025. Data up to 31 December 2025, live edition, may change. https://portal.example/en/phuong/thu-nghiem/hoa-thu/",
  );
  expect(files.flatMap(({ href }) => href ?? [])).toEqual([
    "/data/wards/90001.bib",
    "/data/wards/90001.ris",
    "/data/wards/90001.csl.json",
  ]);
});

test("a target is cited with its conclusion", () => {
  const targets = [aNarrativeTarget({ id: "thu", title: { vi: "Chỉ tiêu thử", en: "Test target" } })];
  const of = { ...portal, targets };
  expect(cite(of, citedTarget(of, targets[0]!), "vi", site).own.full).toContain("“Chỉ tiêu thử: Không đo”.");
});

test("made-up data are cited as made up", () => {
  const of = { ...portal, synthetic: true };
  const { own } = headline(null, of);
  expect(own.inLine).toMatch(/^\(\[SỐ LIỆU MINH HỌA: /);
  expect(own.full).toMatch(/^\[SỐ LIỆU MINH HỌA: /);
});

test("of many decisions a citation names the first, and says that there are others", () => {
  const wards = ["1", "2", "3", "4", "5", "6"].map((n) => aUnit({ id: `9000${n}`, slug: `thu-${n}` }));
  const of = {
    ...portal,
    planWards: wards,
    units: wards,
    recognitions: wards.map((unit, index) => aRecognition({ unit, decisionNumber: `${index + 1}/QĐ-THU` })),
  };
  expect(headline(null, of).own.full).toContain("4/QĐ-THU ngày 22/04/2025; và các quyết định khác nêu tại địa chỉ đã dẫn. Số liệu"); // prettier-ignore
});
