import { defineConfig } from "vitest/config";
export default defineConfig({ test: { include: ["tests/**/*.test.ts"], globalSetup: [".quick-setup.ts"], testTimeout: 240000 } });
