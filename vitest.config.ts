import { defineConfig } from 'vitest/config';

// Lit's production build, the one that readers get: Vite asks packages for what this says, and vitest says "test".
process.env.NODE_ENV = 'production';

// The pure layers and everything that runs in Node; elements in real browsers have `*.browser.ts` and another runner,
// other people's pages a configuration of their own.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/hosts/**'],
    environment: 'node',
    testTimeout: 20_000,
    retry: Number(process.env.TEST_RETRIES ?? 0),
  },
});
