import { expect, test } from "vitest";
import { readPortal } from "#data/portal.ts";
import { folder } from "#testing/sample.ts";
import { finderIndex } from "./finder-index.ts";

const { portal } = readPortal(folder());
const index = finderIndex(portal!); // the made folder reads without a finding

test("finderIndex has the wards of the plan, then those of today, each with its city, address and today's names", () => {
  expect(index).toEqual({
    cities: [
      ["Thử Nghiệm", "Thử Nghiệm City"],
      ["Bến Thử", "Bến Thử Town"],
    ],
    rows: [
      ["09101", "Hòa Thử", 0, "phuong/thu-nghiem/hoa-thu/", 1, ["Cao Thử"], "Cao Thử"],
      ["09102", "Cao Thử", 0, "phuong/thu-nghiem/cao-thu/", 1, ["Cao Thử"], null],
      ["09203", "Trần Thử Đạo", 1, "phuong/ben-thu/tran-thu-dao/", 1, ["Trần Thử Đạo"], "Trần Thử Đạo"],
      ["09101-2025", "Cao Thử", 0, "phuong-hien-nay/cao-thu/", 0, [], "Hòa Thử"],
      ["09203-2025", "Trần Thử Đạo", 1, "phuong-hien-nay/tran-thu-dao/", 0, [], "Trần Thử Đạo"],
    ],
  });
});

test("an address needs no base and no language: both come before it", () => {
  for (const [, , , path] of index.rows) expect(path).toMatch(/^[a-z0-9-]+\/.*\/$/);
});
