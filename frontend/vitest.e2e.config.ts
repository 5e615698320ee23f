import { defineConfig } from "vitest/config";

// The limits end what hangs; no story is measured by them. They are far above what any takes.
export default defineConfig({
  test: {
    include: ["e2e/**/*.e2e.ts"],
    globalSetup: ["e2e/fill-sample.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    fileParallelism: false, // one Chromium and one program at a time
  },
});
