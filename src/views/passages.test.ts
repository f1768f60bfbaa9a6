import { expect, test } from "vitest";
import { readFolder } from "#data/folder.ts";
import { readPortal } from "#data/portal.ts";
import { LOCALES } from "#i18n/routes.ts";
import { passages } from "./passages.ts";

test("passages are sentences", () => {
  expect(passages("Làm tốt việc thử. Không để sót!")).toEqual([
    { text: "Làm tốt việc thử.", items: [] },
    { text: "Không để sót!", items: [] },
  ]);
});

test("a point within a sentence ends none: of a number, or of words left out", () => {
  expect(passages("Theo Plan No. 42/KH-THU, nạn nhân....nhằm bảo đảm 1.234 việc")).toHaveLength(1);
});

test("three things or more after a colon are a list, two are not", () => {
  expect(passages("Trọng tâm là: một; hai; ba. Rồi: một; hai.")).toEqual([
    { text: "Trọng tâm là:", items: ["một;", "hai;", "ba."] },
    { text: "Rồi: một; hai.", items: [] },
  ]);
});

test("what stands in brackets is no list of the sentence", () => {
  expect(passages("Kéo giảm (dưới 10: không tăng; từ 10: giảm 1; từ 20: giảm 6%).")).toHaveLength(1);
  expect(passages("Kéo giảm (dưới 10: không tăng; từ 10: giảm 1; từ 20: giảm 6%).")[0]?.items).toEqual([]);
});

test("nothing of the plan's text is lost or changed", () => {
  const { portal } = readPortal(readFolder("data"));
  for (const { id, statement } of portal!.tasks)
    // the real data read
    for (const locale of LOCALES) {
      const pieces = passages(statement[locale]).flatMap(({ text, items }) => [text, ...items]);
      expect(pieces.join(" "), `${id} ${locale}`).toBe(statement[locale]);
    }
});
