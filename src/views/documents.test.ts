import { describe, expect, test } from "vitest";
import { aDay, aRecognition, aSuccession, aUnit } from "#testing/sample.ts";
import { decisionWords, outcomeWords, resolutionWords } from "./documents.ts";

test("decisionWords says as much of a decision as is known, and which of number and day is not", () => {
  const words = (given: Parameters<typeof aRecognition>[0]) => decisionWords(aRecognition(given), "en");
  expect(words({})).toBe("Decision 1/QĐ-THU of 22 April 2025");
  expect(words({ decisionNumber: "", announcedDate: aDay("2025-05-30") })).toBe(
    "Decision of 22 April 2025 (number not known), announced on 30 May 2025",
  );
  expect(words({ decisionDate: null, announcedDate: aDay("2025-05-30") })).toBe(
    "Decision 1/QĐ-THU (date not known), announced on 30 May 2025",
  );
  expect(words({ decisionNumber: "", decisionDate: null, announcedDate: aDay("2025-05-30") })).toBe(
    "Announced on 30 May 2025",
  );
  expect(words({ decisionNumber: "", decisionDate: null })).toBe("");
});

test("outcomeWords says what was decided, and for which year", () => {
  expect(outcomeWords(aRecognition({ outcome: "not-recognised" }), "vi")).toBe("Đã xét, chưa đạt (năm xét 2024)");
});

describe("resolutionWords", () => {
  const by = (resolution: string, ...clauses: readonly string[]) =>
    clauses.map((clause) => ({ ...aSuccession(aUnit(), "2025-07-01", aUnit()), resolution, clause }));

  test("has every clause once, in the words of the reader", () => {
    const rows = by("1/NQ-THU", "Điều 1 khoản 43", "Điều 1 khoản 5", "Điều 1 khoản 43");
    expect(resolutionWords(rows, "vi")).toBe("Nghị quyết 1/NQ-THU, Điều 1 khoản 5 và 43");
    expect(resolutionWords(rows, "en")).toBe("Resolution 1/NQ-THU, Article 1, clauses 5 and 43");
    expect(resolutionWords(rows.slice(0, 1), "en")).toBe("Resolution 1/NQ-THU, Article 1, clause 43");
  });

  test("leaves a clause that is written in another way as it is, and one that is not known away", () => {
    expect(resolutionWords(by("1/NQ-THU", "Điều 1 khoản 5", "mục II"), "en")).toBe(
      "Resolution 1/NQ-THU, Điều 1 khoản 5 and mục II",
    );
    expect(resolutionWords(by("1/NQ-THU", ""), "en")).toBe("Resolution 1/NQ-THU");
  });

  test("keeps articles and resolutions apart", () => {
    const rows = [...by("1/NQ-THU", "Điều 1 khoản 5", "Điều 2 khoản 6"), ...by("2/NQ-THU", "Điều 1 khoản 7")];
    expect(resolutionWords(rows, "en")).toBe(
      "Resolution 1/NQ-THU, Article 1, clause 5; Article 2, clause 6; Resolution 2/NQ-THU, Article 1, clause 7",
    );
  });
});
