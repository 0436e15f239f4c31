import { defineConfig } from 'vitest/config';

// Node tests only: whatever needs a real browser lives in tests/e2e, tests/page and tests/components and is run by scripts/test.ts.
export default defineConfig({
  test: {
    setupFiles: 'tests/fixed-seed.ts',
    globalSetup: 'tests/ensure-assets.ts',
    include: ['tests/{brain,glossary,own,app,export,components,scripts}/**/*.test.ts', 'tests/page/**/*.node.test.ts'],
    exclude: ['**/*.browser.test.ts'],
    // By default one core is left idle, which of two is half.
    maxWorkers: '100%',
    testTimeout: 20_000,
  },
});
