import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Lit's production build, the one that readers get: Vite asks packages for what this says, and vitest says "test".
process.env.NODE_ENV = 'production';

/** Tests that change what others see: a module in another's place, a global, a DOM. */
const CHANGING = [
  'test/draft/read/html/**',
  'test/geometry/timeline.test.ts',
  'test/outputs/printed-once.test.ts',
  'test/site/png/**',
  'test/site/whole-site.test.ts',
];

/** Tests of functions without side effects. They share their modules: reading these anew for each file took most of the time. */
const PURE = [
  'test/{audit,claims,data,docs,draft,format,geometry,marks,models,outputs,report,site,stories,studio/state,theme}/**/*.test.ts',
];

/** What scripts/check.mjs runs as a step of its own: a pattern on the command line is no pattern of a project. */
const ARCHITECTURE = process.env.EXCEPT_ARCHITECTURE ? ['test/architecture/**'] : [];

// Everything that runs in Node; elements in real browsers have `*.browser.ts` and another runner, other people's pages a
// configuration of their own.
export default defineConfig({
  test: {
    environment: 'node',
    // Limits for what never ends, not measures of speed: browsers share the machine with the tests that drive them.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // One fewer than processors is vitest's own choice, which on two leaves one idle; a test that drives a browser waits most of its time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, exclude: CHANGING, isolate: false } },
      {
        extends: true,
        test: {
          name: 'isolated',
          include: ['test/**/*.test.ts'],
          exclude: ['test/hosts/**', ...ARCHITECTURE, ...PURE],
        },
      },
      {
        extends: true,
        test: { name: 'changing', include: CHANGING.map((one) => one.replace(/\*\*$/, '**/*.test.ts')) },
      },
    ],
  },
});
