import { mkdirSync, writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { ENGINES, NO_CHROMIUM, getBrowser } from './scripts/browsers.mjs';
import { browserCommands } from './scripts/browsers/commands.mjs';
import { findFirefox, findWebKit } from './scripts/browsers/find.mjs';
import { launchChromium, launchFirefox, launchWebKit } from './scripts/browsers/launchers.mjs';
import { fromSessions } from './scripts/lib/catalogue.mjs';
import { countSessions, sessionFailures, stalledFiles } from './scripts/lib/results.mjs';
import { inRoot, root } from './scripts/lib/run.mjs';
import { serverStoriesPlugin } from './test/stories/server-plugin.mjs';

// BROWSERS=chromium,firefox: just these, and it is an error if one is missing. Without it: all that are installed.
const asked = process.env.BROWSERS?.split(',');

function missing(engine) {
  if (asked) throw new Error(`${engine} was asked for and is not here; try: node scripts/browsers.mjs --get ${engine}`);
  console.log(`${engine} is not installed here: its element tests are left out.`);
  return [];
}

const launch = {
  async chromium() {
    const found = await getBrowser('chromium');
    if (!found) throw new Error(NO_CHROMIUM);
    return [launchChromium(found)];
  },
  firefox() {
    const found = findFirefox();
    return found ? [launchFirefox(found)] : missing('Firefox');
  },
  webkit() {
    const found = findWebKit();
    return found ? [launchWebKit(found)] : missing('WebKit');
  },
};

const engines = ENGINES.filter((engine) => !asked || asked.includes(engine));
const browsers = (await Promise.all(engines.map((engine) => launch[engine]()))).flat();

/** Leaves a result where the other scripts read it. */
function write(name, result) {
  mkdirSync(inRoot('.cache', 'results'), { recursive: true });
  writeFileSync(inRoot('.cache', 'results', name), JSON.stringify(result));
}

/** Leaves the counts of each engine where scripts/test.mjs adds them up, and what scripts/catalogue.mjs writes down. */
const writeResults = {
  stop({ sessions }) {
    const list = [...sessions];
    const byEngine = browsers.map((browser) => ({
      name: browser.name,
      own: list.filter((session) => session.browser === browser),
    }));
    write('elements.json', Object.fromEntries(byEngine.map(({ name, own }) => [name, countSessions(own)])));
    write(
      'elements-failed.json',
      byEngine.flatMap(({ name, own }) => sessionFailures(name, own)),
    );
    write(
      'elements-stalled.json',
      byEngine.flatMap(({ name, own }) => stalledFiles(own).map((file) => ({ engine: name, file }))),
    );
    write(
      'elements-covered.json',
      byEngine.flatMap(({ name, own }) => fromSessions(name, own, root)),
    );
  },
};

export default {
  files: 'test/**/*.browser.ts',
  // No conditions: Lit's production build, the one that readers get.
  nodeResolve: { exportConditions: [] },
  // Two, since there are two cores where it is slowest: more, and a time-out says nothing about the code.
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 420_000,
  // A limit for what never ends, not a measure of speed: three engines share the machine.
  testFramework: { config: { timeout: 60_000 } },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2021', tsconfig: inRoot('tsconfig.json') }),
    browserCommands(),
    serverStoriesPlugin(),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), writeResults],
  browsers,
};
