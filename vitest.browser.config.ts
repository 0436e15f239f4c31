import { defineConfig } from 'vitest/config';

// The built extension in a real Chromium, one browser at a time: they share the machine, and each test owns its profile.
export default defineConfig({
  test: {
    include: ['tests/{e2e,page,components}/**/*.browser.test.ts', 'tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // A second is too short for two busy cores; what comes sooner waits for nothing.
    expect: { poll: { timeout: 10_000 } },
  },
});
