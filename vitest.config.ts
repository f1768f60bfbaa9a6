import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: "unit", environment: "node", include: ["src/**/*.test.ts", "scripts/**/*.test.ts"] },
      },
    ],
    // The gate (.ci/run) reads the counts of the run from the file.
    reporters: ["default", ["json", { outputFile: ".cache/tests.json" }]],
  },
});
