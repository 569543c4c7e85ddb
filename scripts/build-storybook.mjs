// Builds the Storybook into dist/storybook, for any static server. `--if-stale` builds only if something changed.
import './lib/node-version.mjs';
import { fingerprint, isFresh, stamp } from './lib/freshness.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runNode } from './lib/run.mjs';
import { must, runSteps } from './lib/steps.mjs';

const WORK = {
  inputs: ['.storybook', 'stories', 'src', 'data', 'package-lock.json', 'custom-elements-manifest.config.mjs'],
  output: 'dist/storybook/index.html',
};

// No telemetry.
const env = { STORYBOOK_DISABLE_TELEMETRY: '1' };
const args = ['build', '--output-dir', 'dist/storybook', '--quiet', '--disable-telemetry'];

async function storybook() {
  await must(runNode('node_modules/storybook/dist/bin/dispatcher.js', args, { quiet: true, env }));
}

await ensureInstalled();
if (!process.argv.includes('--if-stale') || !isFresh('storybook', WORK)) {
  const made = fingerprint(WORK.inputs);
  // The docs pages need the manifest in dist/.
  const { code } = await runNode('scripts/build.mjs', ['--if-stale']);
  if (code !== 0) process.exit(1);
  const ok = await runSteps([['storybook', storybook]]);
  if (ok) stamp('storybook', made);
  process.exitCode = ok ? 0 : 1;
}
