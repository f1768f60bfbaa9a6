/** Set up for every test: whatever the reader of files says in it, it says in both languages. */
import { Findings, type Refusal } from "#data/finding.ts";
import type { Words } from "#model/vocabulary.ts";

/** @throws Error where one of the languages says nothing, or breaks off */
export function inBoth(...said: readonly (Words | null | undefined)[]): void {
  for (const words of said)
    if (words && [words.vi, words.en].some((text) => text === "" || text !== text.trim()))
      throw new Error(`said in one language only, or cut short: ${JSON.stringify(words)}`);
}

/** A refusal that no finding was made of, after a look at its words. */
export function refusalInBoth<R extends Refusal | null>(refusal: R): R {
  inBoth(refusal?.words, refusal?.hint);
  return refusal;
}

const { add } = Findings.prototype;

if (add.name !== "addInBoth")
  Findings.prototype.add = function addInBoth(finding) {
    inBoth(finding.message, finding.hint);
    add.call(this, finding);
  };
