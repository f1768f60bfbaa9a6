import fc from "fast-check";
import { expect, test } from "vitest";
import { poolsIn, verdictsIn } from "#data/frozen-pools.ts";
import { openSums } from "#model/target-standing.ts";
import { anyPortal } from "#testing/any-portal.ts";
import { closedVerdicts, poolsOf } from "./published-pools.ts";
import { targetJson } from "./targets-json.ts";

const site = new URL("https://portal.example");

test("the shares of an edition are those that its files of targets hold, so that old releases can be compared too", () => {
  fc.assert(
    fc.property(anyPortal, (portal) => {
      const files = portal.targets.map(
        (target) => JSON.parse(JSON.stringify(targetJson({ portal, site }, target))) as unknown,
      );
      expect(files.flatMap(verdictsIn)).toEqual(closedVerdicts(portal));
      expect(files.flatMap((file) => poolsIn(file, portal.cities))).toEqual(poolsOf(portal));
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
