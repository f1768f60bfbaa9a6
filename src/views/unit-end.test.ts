import { expect, test } from "vitest";
import type { Locale, Unit } from "#model/vocabulary.ts";
import { aDay, aPortal, aSuccession, aUnit } from "#testing/sample.ts";
import { codeNote, endOf } from "./unit-end.ts";

// Early went whole into Host on 1 November 2024. On 1 July 2025 Host became New, and Parted was divided between New and Other.
const early = aUnit({ id: "90001", name: "Early", validTo: aDay("2024-10-31") });
const host = aUnit({ id: "90002", name: "Host", slug: "host", validTo: aDay("2025-06-30") });
const parted = aUnit({ id: "90003", name: "Parted", validTo: aDay("2025-06-30") });
const todays = { inPlan: false, validFrom: aDay("2025-07-01") };
const fresh = aUnit({ ...todays, id: "90002-2025", name: "New", slug: "new" });
const other = aUnit({ ...todays, id: "90001-2025", name: "Other", slug: "other" });
const portal = aPortal({
  units: [early, host, parted, fresh, other],
  successions: [
    aSuccession(early, "2024-11-01", host),
    { ...aSuccession(early, "2025-07-01", fresh), note: { vi: "Qua Host.", en: "Via Host." } },
    aSuccession(host, "2025-07-01", fresh),
    { ...aSuccession(parted, "2025-07-01", fresh, "split-part"), clause: "Điều 1 khoản 22" },
    { ...aSuccession(parted, "2025-07-01", other, "split-part"), clause: "Điều 1 khoản 23" },
  ],
});
const said = (unit: Unit, locale: Locale = "en") => {
  const end = endOf(portal, unit, locale);
  return end && `${end.first}${end.sentence.map(({ text }) => text).join("")}${end.notInherited}`;
};

test("a ward that passed whole says into which, and where its area has lain since a later change", () => {
  expect(said(early)).toBe(
    "This ward ended on 31 October 2024. Since 1 November 2024 the whole ward has been part of Host ward. Since 1 July 2025 its area has been part of New ward. A recognition, if there is one, does not pass to the new unit.",
  );
  expect(endOf(portal, early, "vi")?.notes).toEqual(["Qua Host."]);
});

test("a ward that was divided names all its parts, and does not say that it passed whole", () => {
  expect(said(parted, "vi")).toBe(
    "Phường này kết thúc ngày 30/06/2025. Từ 01/07/2025, phường được chia cho phường New và phường Other. Kết quả công nhận, nếu có, không tự chuyển sang đơn vị mới.",
  );
});

test("every successor is a link to its page", () => {
  const links = endOf(portal, early, "en")?.sentence.filter(({ href }) => href);
  expect(links).toEqual([
    { text: "Host ward", href: "/en/phuong/thu-nghiem/host/" },
    { text: "New ward", href: "/en/phuong-hien-nay/new/" },
  ]);
});

test("a ward that lives has no end", () => {
  expect(said(fresh)).toBeNull();
});

test("the resolutions stand under the end, with the code; where no successor is on record, nothing stands for them", () => {
  expect(endOf(portal, early, "vi")?.grounds).toBe(
    "Nghị quyết 1/NQ-THU. Mã 90001 nay là mã của phường Other, một đơn vị khác.",
  );
  const alone = aPortal({ units: [parted] });
  expect(endOf(alone, parted, "vi")).toMatchObject({
    first: "Phường này kết thúc ngày 30/06/2025.",
    sentence: [],
    grounds: "",
  });
});

test("the code of a ward leads to the other unit that bears it today, or bore it before", () => {
  expect(codeNote(portal, early, "en")).toBe("Code 90001 is now the code of Other ward, another unit.");
  expect(codeNote(portal, other, "vi")).toBe("Mã 90001 trước 01/07/2025 là mã của phường Early, một đơn vị khác.");
  expect(codeNote(portal, parted, "vi")).toBeNull();
});

test("the code says nothing where the unit that bears it has the same name", () => {
  const heir = aUnit({ ...todays, id: "90003-2025", name: "Parted", slug: "parted" });
  const given = { ...portal, units: [...portal.units, heir] };
  expect([codeNote(given, parted, "vi"), codeNote(given, heir, "vi")]).toEqual([null, null]);
});

test("the day before which another unit bore the code is that on which the unit began", () => {
  const second = aUnit({ id: "90003-2026", name: "Second", inPlan: false, validFrom: aDay("2025-09-01") });
  expect(codeNote({ ...portal, units: [...portal.units, second] }, second, "en")).toBe(
    "Before 1 September 2025 code 90003 was the code of Parted ward, another unit.",
  );
});
