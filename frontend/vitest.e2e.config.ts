import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["e2e/**/*.e2e.ts"],
    globalSetup: ["e2e/fill-sample.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false, // one Chromium and one program at a time
  },
});
