// Generates CSS from the design tokens: `tokens.generated.ts`, `themes.generated.ts` and `band.generated.ts` in
// `src/theme/` (checked in, for the widgets) and `dist/tokens.css` (the same values as custom properties for pages).
//
//   node scripts/build/build-tokens.mjs           writes all four
//   node scripts/build/build-tokens.mjs --check   writes nothing; exits 1 if a checked-in file is outdated
//   node scripts/build/build-tokens.mjs --print   writes the page's CSS to standard output
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { bandCss, pageCss, themeCss, widgetCss } from '../lib/tokens/token-css.mjs';

const inRoot = (/** @type {string} */ path) => new URL(`../../${path}`, import.meta.url);
const SHEET = 'dist/tokens.css';

const tokens = JSON.parse(await readFile(inRoot('src/theme/tokens.json'), 'utf8'));

/** @param {string} name @param {string} comment @param {string} sheet */
const moduleOf = (
  name,
  comment,
  sheet,
) => `// Written by scripts/build/build-tokens.mjs from tokens.json. Change that, then run it again.
import { css } from 'lit';

/** ${comment} */
export const ${name} = css\`
${sheet}
\`;
`;

/** Checked-in modules by path. */
const MODULES = {
  'src/theme/tokens.generated.ts': moduleOf(
    'tokenStyles',
    'Every design token as a private custom property of the wrapper: schemes, palettes and densities.',
    widgetCss(tokens),
  ),
  'src/theme/themes.generated.ts': moduleOf(
    'themeTokens',
    'What each theme but the neutral one changes of the tokens.',
    themeCss(tokens),
  ),
  'src/theme/band.generated.ts': moduleOf(
    'bandTokens',
    'The colours of the band at the top of a report page, in every theme and both schemes.',
    bandCss(tokens),
  ),
};

async function check() {
  for (const [path, text] of Object.entries(MODULES)) {
    const found = await readFile(inRoot(path), 'utf8').catch(() => '');
    if (found === text) continue;
    console.error(`${path} is not what the tokens say; run: node scripts/build/build-tokens.mjs`);
    process.exitCode = 1;
  }
}

async function write() {
  await mkdir(inRoot('dist'), { recursive: true });
  const files = Object.entries({ ...MODULES, [SHEET]: pageCss(tokens) });
  await Promise.all(files.map(([path, text]) => writeFile(inRoot(path), text)));
}

const [flag] = process.argv.slice(2);
if (flag === '--check') await check();
else if (flag === '--print') process.stdout.write(pageCss(tokens));
else await write();
