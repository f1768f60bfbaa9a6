/**
 * `npm run mutate [-- FILE…]`: changes the code of `src/model` and `src/data` in one place after another, and counts how
 * many of the changes the tests of that folder notice. Exit 1 when fewer than 85 of 100 are noticed.
 */
import { globSync, rmSync } from "node:fs";
import { posix } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";

const LEAST = 85;

/**
 * What is changed together, and the tests that must notice it, round after round: what the quick ones have noticed is not
 * tried again with those that read whole folders. Left out are tests that read everything many times over (any order of
 * rows, any dialect, any text, the real data): they would notice too, and hours later.
 */
const RUNS = [
  { name: "model", files: "src/model/*.ts", rounds: ["src/model/!(any-text|properties).test.ts"] },
  { name: "checking", files: "src/data/checking.ts", rounds: ["src/data/checking.test.ts"] },
  { name: "keys", files: "src/data/keys.ts", rounds: ["src/data/keys.test.ts"] },
  {
    name: "data",
    files: "src/data/!(checking|keys).ts",
    rounds: [
      "src/data/!(checking|keys|dialects|real-data|row-order|corpus|portal).test.ts",
      "src/data/!(checking|keys|dialects|real-data|row-order).test.ts",
    ],
  },
] as const;

/** How many changes were noticed, of how many that could be. */
interface Score {
  noticed: number;
  of: number;
}

/**
 * The scores of files, changed one after the other; the file of the results tells a later round what is left. It is begun
 * anew: of an earlier time it would hold what no test noticed then, and a test that came since would not be asked.
 */
async function scoresOf(name: string, files: readonly string[], rounds: readonly string[]) {
  const incrementalFile = `.cache/mutants/${name}.json`;
  rmSync(incrementalFile, { force: true });
  let mutants: Awaited<ReturnType<Stryker["runMutationTest"]>> = [];
  for (const tests of rounds) {
    process.env["MUTATE_TESTS"] = tests; // vitest.mutate.config.ts reads it
    mutants = await new Stryker({ mutate: [...files], incrementalFile }).runMutationTest();
  }
  const scores = new Map(files.map((file) => [file, { noticed: 0, of: 0 }]));
  for (const { fileName, status } of mutants) {
    const score = scores.get(files.find((file) => fileName.replaceAll("\\", "/").endsWith(file))!)!; // of these files only
    const noticed = status === "Killed" || status === "Timeout";
    if (noticed) score.noticed += 1;
    if (noticed || status === "Survived" || status === "NoCoverage") score.of += 1;
  }
  return scores;
}

const { positionals } = parseArgs({ allowPositionals: true });
const asWritten = (file: string) => posix.normalize(file.replaceAll("\\", "/"));
const wanted = positionals.map(asWritten);
const runs = RUNS.map(({ name, files, rounds }) => {
  const found = globSync(files).map(asWritten).filter((file) => !file.endsWith(".test.ts")); // prettier-ignore
  return { name, rounds, changed: found.filter((file) => wanted.length === 0 || wanted.includes(file)).sort() };
});
const unknown = wanted.filter((file) => !runs.some(({ changed }) => changed.includes(file)));
if (unknown.length > 0) throw new Error(`no code of src/model or src/data: ${unknown.join(", ")}`);

const sum: Score = { noticed: 0, of: 0 };
const line = ({ noticed, of }: Score) => `${((100 * noticed) / of).toFixed(1).padStart(5)} %  ${noticed} / ${of}`;
for (const { name, rounds, changed } of runs) {
  if (changed.length === 0) continue;
  for (const [file, score] of await scoresOf(name, changed, rounds)) {
    sum.noticed += score.noticed;
    sum.of += score.of;
    if (score.of > 0) console.log(line(score), file);
  }
}
if (sum.of > 0) console.log(line(sum));
else console.log("nothing was changed that a test could notice");
if (sum.of === 0 || 100 * sum.noticed < LEAST * sum.of) process.exitCode = 1;
