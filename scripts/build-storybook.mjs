// Builds the Storybook into dist/storybook, from where any static server shows it. `--if-stale` builds only what changed.
import './lib/node-version.mjs';
import { fingerprint, isFresh, stamp } from './lib/freshness.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runNode } from './lib/run.mjs';
import { must, runSteps } from './lib/steps.mjs';

const WORK = {
  // The manifest in dist/, from which the docs pages are made, follows from src.
  inputs: ['.storybook', 'stories', 'src', 'data', 'package-lock.json', 'custom-elements-manifest.config.mjs'],
  output: 'dist/storybook/index.html',
};

// Nothing is told to anybody, and nobody is asked for a newer version.
const env = { STORYBOOK_DISABLE_TELEMETRY: '1', STORYBOOK_TELEMETRY_DEBUG: '0' };
const args = ['build', '--output-dir', 'dist/storybook', '--quiet', '--disable-telemetry'];

async function storybook() {
  await must(runNode('node_modules/storybook/dist/bin/dispatcher.js', args, { quiet: true, env }));
}

await ensureInstalled();
if (!process.argv.includes('--if-stale') || !isFresh('storybook', WORK)) {
  const made = fingerprint(WORK.inputs);
  const ok = await runSteps([['storybook', storybook]]);
  if (ok) stamp('storybook', made);
  process.exitCode = ok ? 0 : 1;
}
