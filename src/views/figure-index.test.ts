import { expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import { figures } from "#model/figure.ts";
import { folder } from "#testing/sample.ts";
import { figureIndex } from "./figure-index.ts";

const portal = readPortal(folder()).portal!; // the made folder reads without a finding
const { groups } = figureIndex(portal, "vi");

test("the list has every figure once, each with its value, what it is out of and its date", () => {
  const rows = groups.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows));
  expect(rows.map(({ href }) => href).sort()).toEqual(
    figures(portal)
      .map(({ id }) => `/so-lieu/${id}/`)
      .sort(),
  );
  expect(rows.at(-1)).toEqual({
    href: "/so-lieu/posts-2025/",
    name: "Mọi phường đủ biên chế",
    value: "1",
    outOf: "trên 3 phường",
    date: "31/12/2024",
  });
});

test("the targets stand under the sections of the plan", () => {
  expect(groups.at(-1)?.tables.map(({ caption }) => caption.text)).toEqual(["Mục II.2: Tổ chức, biên chế"]);
});

test("a group without figures is left out", () => {
  const { groups } = figureIndex({ ...portal, targets: [] }, "vi");
  expect(groups.map(({ id }) => id)).not.toContain("targets");
});
