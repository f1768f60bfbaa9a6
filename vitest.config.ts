import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
          setupFiles: ["src/testing/said-in-both.ts"],
          testTimeout: 60_000, // some start programs, and the machine may be busy
          isolate: false, // what is tested keeps no state, and D3 is loaded once: half the time
        },
      },
      {
        // Over built sites, and in a browser: built and started once a run, before the first of these tests.
        test: {
          name: "site",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          globalSetup: ["tests/sites.ts"],
          execArgv: ["--max-semi-space-size=64"], // parsed pages are many small things: the garbage of one lives as short as it
          isolate: false, // as above; and a site is read once for all tests of it
          testTimeout: 240_000, // the made-up site has thousands of pages, and the machine may be busy
          hookTimeout: 60_000,
        },
      },
    ],
    // Two cores are two workers: the tests of a browser mostly wait for it.
    maxWorkers: "100%",
    // The gate (.ci/run) reads the counts of the run from the file.
    reporters: ["default", ["json", { outputFile: ".cache/tests.json" }]],
  },
});
