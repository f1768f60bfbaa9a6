import { expect, test } from "vitest";
import { aDay } from "#testing/sample.ts";
import { type PublishedFigure, type Release, correctionName, frozenFigure } from "./published.ts";

test("corrections are told apart by all that names their cell", () => {
  const one = { date: aDay("2025-03-31"), file: "recognitions.csv", unit: "90001", field: "outcome" };
  const others = [
    { ...one, date: aDay("2025-04-01") },
    { ...one, file: "province-values.csv" },
    { ...one, unit: null },
    { ...one, field: "decision_date" },
  ];
  expect(new Set([one, { ...one }, ...others].map(correctionName)).size).toBe(5);
});

test("a release has its figures by name", () => {
  const figure = (id: string) => ({ id }) as PublishedFigure;
  const release = { published: { figures: [figure("a"), figure("b")] } } as unknown as Release;
  expect(frozenFigure(release, "b")).toEqual({ id: "b" });
  expect(frozenFigure(release, "c")).toBeNull();
});
