import { defineConfig } from "vitest/config";

// Measurements, run by hand: npm run bench.
export default defineConfig({
  test: {
    include: ["e2e/**/*.bench.ts"],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
