// `npm run storybook`: the stories with live reload, at http://127.0.0.1:6006/
import './lib/node-version.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runNode } from './lib/run.mjs';

const QUIET = ['--ci', '--disable-telemetry', '--no-version-updates'];

await ensureInstalled();
// The docs pages need the manifest in dist/.
await runNode('scripts/build.mjs', ['--if-stale']);
const args = ['dev', '--host', '127.0.0.1', '--port', '6006', ...QUIET, ...process.argv.slice(2)];
const { code } = await runNode('node_modules/storybook/dist/bin/dispatcher.js', args, {
  env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
});
process.exitCode = code;
