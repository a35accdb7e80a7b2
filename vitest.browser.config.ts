import { defineConfig } from 'vitest/config';

/** The end-to-end tests: real browsers, the built extension, one file at a time. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
