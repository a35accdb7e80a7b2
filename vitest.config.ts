import { defineConfig } from 'vitest/config';

/** A test fails for what it finds, not for a busy machine: the limit only ends one that hangs. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    testTimeout: 60_000,
    // As in a tab that is seen: in hidden ones the page's turns are taken otherwise.
    environmentOptions: { jsdom: { pretendToBeVisual: true } },
  },
});
