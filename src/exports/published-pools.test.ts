import fc from "fast-check";
import { expect, test } from "vitest";
import { poolsIn } from "#data/frozen-pools.ts";
import { openSums } from "#model/target-standing.ts";
import { anyPortal } from "#testing/any-portal.ts";
import { poolsOf } from "./published-pools.ts";
import { targetJson } from "./targets-json.ts";

const site = new URL("https://portal.example");

test("the shares of an edition are those that its files of targets hold, so that old releases can be compared too", () => {
  fc.assert(
    fc.property(anyPortal, (portal) => {
      const written = portal.targets.flatMap((target) =>
        poolsIn(JSON.parse(JSON.stringify(targetJson({ portal, site }, target))), portal.cities),
      );
      expect(written).toEqual(poolsOf(portal));
    }),
    { numRuns: 50 },
  );
});

test("no share is printed that is not of open sums", () => {
  fc.assert(
    fc.property(anyPortal, (portal) => {
      const open = new Set(openSums(portal).map(({ report, units }) => `${report} ${units.length}`));
      for (const { report, reported } of poolsOf(portal)) expect(open).toContain(`${report} ${reported}`);
    }),
    { numRuns: 50 },
  );
});
