// Compares screenshots of the stories with approved ones; `--update` replaces them.
import './lib/node-version.mjs';
import { NO_CHROMIUM, getBrowser } from './browsers.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runNode } from './lib/run.mjs';

await ensureInstalled();
if (!(await getBrowser('chromium'))) {
  console.error(NO_CHROMIUM);
  process.exit(1);
}
const isUpdate = process.argv.includes('--update');
const built = await runNode('scripts/build-storybook.mjs', ['--if-stale']);
if (built.code !== 0) process.exit(1);
const env = isUpdate ? { UPDATE_PICTURES: '1' } : {};
const { code } = await runNode(
  'node_modules/vitest/vitest.mjs',
  ['run', 'test/pictures', 'test/site/png/png.pictures'],
  { env },
);
if (isUpdate && code === 0)
  console.log('The new pictures stand in test/pictures/baseline/ and test/site/pictures/baseline/. Look at them.');
process.exitCode = code;
