/** Set up for every test: whatever the reader of files says in it, it says in both languages. */
import { Findings } from "#data/finding.ts";

const { add } = Findings.prototype;

if (add.name !== "addInBoth")
  Findings.prototype.add = function addInBoth(finding) {
    for (const said of [finding.message, finding.hint])
      if (said && [said.vi, said.en].some((text) => text === "" || text !== text.trim()))
        throw new Error(`said in one language only, or cut short: ${JSON.stringify(said)}`);
    add.call(this, finding);
  };
