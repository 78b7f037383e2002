import { defineConfig } from 'vitest/config';

/**
 * Tests of values and files leave nothing behind, so that a worker keeps the modules it has
 * loaded: three times as fast.
 */
const isolate = false;

/** Fast first: pure logic, then the site as it was really built, then a real browser on it. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate } },
      {
        test: {
          name: 'site',
          isolate,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: './tests/support/built-site.ts',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: './tests/support/built-site.ts',
          testTimeout: 30_000,
          hookTimeout: 30_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
