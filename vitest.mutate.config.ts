import { defineConfig } from "vitest/config";

/** The tests that `npm run mutate` runs on every change that it makes to a file: those it names in `MUTATE_TESTS`. */
export default defineConfig({
  test: {
    environment: "node",
    include: [process.env["MUTATE_TESTS"] ?? "src/{model,data}/**/*.test.ts"],
    setupFiles: ["src/testing/said-in-both.ts"],
    testTimeout: 60_000, // code that can be changed everywhere is slow
    isolate: false,
  },
});
