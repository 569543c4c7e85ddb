import { defineConfig } from 'vitest/config';

process.env.NODE_ENV = 'production';

// Other people's pages in every engine that is here: `npm run test:hosts`. One browser at a time.
export default defineConfig({
  test: {
    include: ['test/hosts/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
