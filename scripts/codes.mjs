// `npm run codes`: writes docs/codes.md, the reference of codes, from the program's texts and the errors in its tests.
import './lib/node-version.mjs';
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { inRoot } from './lib/run.mjs';

/** @returns {Promise<{ codesPage: () => string }>} */
async function page() {
  const entryPoints = [inRoot('test', 'docs', 'codes.ts')];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, platform: 'node', format: 'esm' });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}

const { codesPage } = await page();
const file = inRoot('docs', 'codes.md');
writeFileSync(file, await format(codesPage(), { ...(await resolveConfig(file)), parser: 'markdown' }));
console.log('docs/codes.md is written.');
