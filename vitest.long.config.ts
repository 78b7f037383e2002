import { defineConfig } from 'vitest/config';

/** What takes longer: other base paths, every width, the project's own commands from outside. */
export default defineConfig({
  test: {
    name: 'long',
    include: ['tests/long/**/*.test.ts'],
    globalSetup: './tests/support/built-site.ts',
    reporters: ['default', './tests/support/closing-line.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
