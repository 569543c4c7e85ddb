// From the design tokens to CSS: `src/theme/tokens.generated.ts` (checked in, for the widgets) and `dist/tokens.css`
// (the same values as custom properties of a page).
//
//   node scripts/build-tokens.mjs           writes both
//   node scripts/build-tokens.mjs --check   writes nothing; exits 1 if the checked-in file is not what the tokens say
//   node scripts/build-tokens.mjs --print   writes the page's CSS to standard output
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pageCss, widgetCss } from './lib/token-css.mjs';

const inRoot = (/** @type {string} */ path) => new URL(`../${path}`, import.meta.url);
const MODULE = 'src/theme/tokens.generated.ts';
const SHEET = 'dist/tokens.css';

const tokens = JSON.parse(await readFile(inRoot('src/theme/tokens.json'), 'utf8'));

const moduleText = `// Written by scripts/build-tokens.mjs from tokens.json. Change that, then run it again.
import { css } from 'lit';

/** Every design token as a private custom property of the wrapper: schemes, palettes, themes and densities. */
export const tokenStyles = css\`
${widgetCss(tokens)}
\`;
`;

async function check() {
  const found = await readFile(inRoot(MODULE), 'utf8').catch(() => '');
  if (found === moduleText) return;
  console.error(`${MODULE} is not what the tokens say; run: node scripts/build-tokens.mjs`);
  process.exitCode = 1;
}

async function write() {
  await mkdir(inRoot('dist'), { recursive: true });
  await Promise.all([writeFile(inRoot(MODULE), moduleText), writeFile(inRoot(SHEET), pageCss(tokens))]);
}

const [flag] = process.argv.slice(2);
if (flag === '--check') await check();
else if (flag === '--print') process.stdout.write(pageCss(tokens));
else await write();
