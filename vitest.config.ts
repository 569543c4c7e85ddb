import { defineConfig } from 'vitest/config';

// The pure layers and everything that runs in Node; elements in real browsers have `*.browser.ts` and another runner.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], environment: 'node', testTimeout: 20_000 },
});
