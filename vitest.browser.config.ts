import { defineConfig } from 'vitest/config';

/** The end-to-end tests: real browsers with the built extension. They wait more than they compute, so two files run at once. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
