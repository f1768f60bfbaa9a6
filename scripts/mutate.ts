/**
 * `npm run mutate [-- FILE…]`: changes the code of `src/model` and `src/data` in one place after another, and counts how
 * many of the changes the tests notice that are beside a file. Exit 1 when fewer than 85 of 100 are noticed.
 */
import { existsSync, globSync } from "node:fs";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";

const LEAST = 85;

/** The tests of what has none beside it, and of what is tested on whole folders. */
const TESTS: Readonly<Record<string, string>> = {
  "src/model/pooled.ts": "src/model/worked-examples-*.test.ts",
  "src/model/target-standing.ts": "src/model/worked-examples-*.test.ts",
  "src/data/decode.ts": "src/data/{table,corpus}.test.ts",
  "src/data/dialect.ts": "src/data/{table,corpus}.test.ts",
  "src/data/header.ts": "src/data/{table,corpus}.test.ts",
  "src/data/row.ts": "src/data/{table,corpus}.test.ts",
  "src/data/recognition-faults.ts": "src/data/recognitions.test.ts",
  "src/data/succession-faults.ts": "src/data/successions.test.ts",
  "src/data/unit-faults.ts": "src/data/units.test.ts",
  "src/data/shape.ts": "src/data/boundaries.test.ts",
};

const beside = (file: string): string => file.replace(/\.ts$/, ".test.ts");
const testsOf = (file: string): string =>
  TESTS[file] ?? (existsSync(beside(file)) ? beside(file) : "src/{model,data}/{portal,*examples*}.test.ts");

/** How many changes were noticed, of how many that could be. */
async function noticed(file: string): Promise<readonly [noticed: number, of: number]> {
  process.env["MUTATE_TESTS"] = testsOf(file); // vitest.mutate.config.ts reads it
  const incrementalFile = `.cache/mutants/${file.replaceAll("/", "-")}.json`;
  const mutants = await new Stryker({ mutate: [file], incrementalFile }).runMutationTest();
  const count = (...statuses: readonly string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
  return [count("Killed", "Timeout"), count("Killed", "Timeout", "Survived", "NoCoverage")];
}

const { positionals } = parseArgs({ allowPositionals: true });
const files =
  positionals.length > 0 ? positionals : globSync("src/{model,data}/*.ts").filter((file) => !file.endsWith(".test.ts"));
const sum = { noticed: 0, of: 0 };
const line = (some: number, of: number) => `${((100 * some) / of).toFixed(1).padStart(5)} %  ${some} / ${of}`;
for (const file of files.map((file) => file.replaceAll("\\", "/")).toSorted()) {
  const [some, of] = await noticed(file);
  sum.noticed += some;
  sum.of += of;
  if (of > 0) console.log(line(some, of), file);
}
if (sum.of > 0) console.log(line(sum.noticed, sum.of));
if (100 * sum.noticed < LEAST * sum.of) process.exitCode = 1;
