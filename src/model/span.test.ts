import { describe, expect, test } from "vitest";
import { publishedSums } from "./span.ts";

const all = ["a", "b", "c", "d", "e", "f"];
const without = (...left: string[]) => all.filter((thing) => !left.includes(thing));

/** Puts sums out one after another as far as each can be, and says which were. */
function opened(sums: readonly (readonly string[])[], closed: readonly (readonly string[])[] = [], crowd: 2 | 3 = 2) {
  const published = publishedSums([...sums, ...closed], crowd);
  for (const sum of closed) published.close(sum);
  return sums.map((sum) => {
    const can = published.canOpen(sum);
    if (can) published.open(sum);
    return can;
  });
}

describe("publishedSums", () => {
  test("a sum over a crowd can come out, and again", () => {
    expect(opened([all, all])).toEqual([true, true]);
  });

  test("a sum over fewer than a crowd cannot", () => {
    expect(opened([["a"]])).toEqual([false]);
    expect(opened([["a", "b"]], [], 3)).toEqual([false]);
  });

  test("a sum that leaves one thing over from another sum cannot", () => {
    expect(opened([all, without("c")])).toEqual([true, false]);
  });

  test("of parts that make up a whole, one over what is closed stays closed too: the last one would give it away", () => {
    const parts = [["a", "b"], ["c", "d"], ["e", "f"]]; // prettier-ignore
    expect(opened([all, ...parts.slice(0, 2)], [["e", "f"]])).toEqual([true, true, false]);
  });

  test("what follows only from three sums together is seen", () => {
    const [ab, bc, ac] = [["a", "b"], ["b", "c"], ["a", "c"]] as const; // prettier-ignore
    expect(opened([ab, bc, ac])).toEqual([true, true, false]);
  });

  test("two that differ by one thing each cannot both come out: their difference speaks of two things", () => {
    const [one, other] = [["a", "b", "c", "e"], ["a", "b", "d", "e"]]; // prettier-ignore
    expect(opened([one, other], [], 3)).toEqual([true, false]);
    expect(opened([one, other, all], [], 2)).toEqual([true, true, true]);
  });

  test("nor can the last of three from which the sum of two things follows, although no two of them speak of few", () => {
    const sums = [["a", "c", "d"], ["b", "e", "f"], ["c", "d", "e", "f"]]; // prettier-ignore
    expect(opened(sums, [], 3)).toEqual([true, true, false]);
  });

  test("sums that overlap and give nothing away all come out", () => {
    expect(opened([all, ["a", "b", "c"], ["a", "b", "d", "e"]])).toEqual([true, true, true]);
  });
});
