// From the design tokens to CSS: `src/theme/tokens.generated.ts` (checked in, for the widgets) and `dist/tokens.css`
// (the same values as custom properties of a page).
//
//   node scripts/build-tokens.mjs           writes both
//   node scripts/build-tokens.mjs --check   writes nothing; exits 1 if the checked-in file is not what the tokens say
//   node scripts/build-tokens.mjs --print   writes the page's CSS to standard output
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import StyleDictionary from 'style-dictionary';

const root = new URL('../', import.meta.url);
const inRoot = (path) => new URL(path, root);
const MODULE = 'src/theme/tokens.generated.ts';
const SHEET = 'dist/tokens.css';

/** The custom properties that a page author may set. All others are private to a widget's wrapper. */
const PUBLIC = ['accent', 'ink', 'muted', 'surface', 'rule'];

const byte = (share) => Math.round(share * 255);
const hex = (share) => byte(share).toString(16).padStart(2, '0');

/** How each DTCG type is written in CSS; style-dictionary 4 reads the older string forms only. */
const WRITE = {
  color: ({ components, alpha = 1 }) =>
    alpha === 1 ? `#${components.map(hex).join('')}` : `rgba(${[...components.map(byte), alpha].join(', ')})`,
  dimension: ({ value, unit }) => `${value}${unit}`,
  fontFamily: (names) => names.map((name) => (/\s/.test(name) ? `"${name}"` : name)).join(', '),
  fontWeight: String,
  number: String,
};

StyleDictionary.registerTransform({
  name: 'rw/css',
  type: 'value',
  transitive: true,
  filter: ({ $type = '' }) => $type in WRITE,
  transform: (token) => (typeof token.$value === 'string' ? token.$value : WRITE[token.$type](token.$value)),
});

/** The leaves of one token file, resolved, in the file's order. */
async function readTokens(file) {
  const dictionary = new StyleDictionary({
    source: [inRoot(`src/theme/${file}`).pathname],
    usesDtcg: true,
    log: { verbosity: 'silent', warnings: 'disabled' },
    platforms: { css: { transforms: ['rw/css'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return allTokens;
}

/** `color.ink` is called `ink`, since colours are what a page author reads and sets most. */
const nameOf = (path) => (path[0] === 'color' ? path.slice(1) : path).join('-');
const isColor = (token) => token.path[0] === 'color';

/** What a token stands for: its value, or the property of the token that it is an alias of. */
function valueOf(token, prefix) {
  const alias = /^\{(.+)\}$/.exec(String(token.original.$value));
  return alias ? `var(${prefix}${nameOf(alias[1].split('.'))})` : token.$value;
}

const block = (selector, lines, indent = '') =>
  [`${indent}${selector} {`, ...lines.map((line) => `${indent}  ${line}`), `${indent}}`].join('\n');

/** What an attribute of the host decides outweighs what the wrapper's class or the page's scheme does. */
const forced = (attribute, value) => `:host([${attribute}='${value}']) .root`;

/** A private property that reads the public one where there is one. */
function privateLine(token, value, important = '') {
  const name = nameOf(token.path);
  const open = isColor(token) ? PUBLIC.includes(name) && `--rw-${name}` : token.path[0] === 'font' && '--rw-font';
  return `--_${name}: ${open && !important ? `var(${open}, ${value})` : value}${important};`;
}

const light = await readTokens('tokens.json');
const dark = new Map((await readTokens('dark.json')).map((token) => [nameOf(token.path), token.$value]));
const colors = light.filter(isColor);
const schemed = colors.filter((token) => dark.has(nameOf(token.path)));
const plain = light.filter((token) => token.path[0] !== 'palette');
const darkOf = (token) => dark.get(nameOf(token.path));
const both = (token) => `light-dark(${token.$value}, ${darkOf(token)})`;

const palette = (name) =>
  light
    .filter((token) => token.path[0] === 'palette' && token.path[1] === name)
    .map((token) => `--_${token.path[2]}: ${valueOf(token, '--_')};`);

/** The widgets' CSS. Later blocks win by order or by weight, never by chance: see test/theme/tokens.test.ts. */
function widgetCss() {
  return [
    block(
      '.root',
      plain.map((token) => privateLine(token, valueOf(token, '--_'))),
    ),
    '@supports (color: light-dark(#000, #fff)) {',
    block(
      '.root',
      schemed.map((token) => privateLine(token, both(token))),
      '  ',
    ),
    '}',
    block(forced('scheme', 'light'), [
      'color-scheme: light;',
      ...schemed.map((token) => privateLine(token, token.$value)),
    ]),
    block(forced('scheme', 'dark'), [
      'color-scheme: dark;',
      ...schemed.map((token) => privateLine(token, darkOf(token))),
    ]),
    block(`.root, ${forced('palette', 'neutral')}`, palette('neutral')),
    block(`.root.palette-cn, ${forced('palette', 'cn')}`, palette('cn')),
    block(`.root.palette-intl, ${forced('palette', 'intl')}`, palette('intl')),
    '@media print {',
    block(
      '.root',
      schemed.map((token) => privateLine(token, token.$value, ' !important')),
      '  ',
    ),
    '}',
  ].join('\n');
}

/** The page's CSS: every token as `--rw-…` on `:root`, both schemes where the browser can tell them apart. */
function pageCss() {
  const line = (token, value) => `--rw-${nameOf(token.path)}: ${value};`;
  return [
    '/* The design tokens of Report Widgets, written by scripts/build-tokens.mjs. */',
    block(
      ':root',
      light.map((token) => line(token, valueOf(token, '--rw-'))),
    ),
    '@supports (color: light-dark(#000, #fff)) {',
    block(
      ':root',
      schemed.map((token) => line(token, both(token))),
      '  ',
    ),
    '}',
    '',
  ].join('\n');
}

const moduleText = `// Written by scripts/build-tokens.mjs from tokens.json and dark.json. Change those, then run it again.
import { css } from 'lit';

/** Every design token as a private custom property of the wrapper, in both schemes and the three palettes. */
export const tokenStyles = css\`
${widgetCss()}
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
  await Promise.all([writeFile(inRoot(MODULE), moduleText), writeFile(inRoot(SHEET), pageCss())]);
}

const [flag] = process.argv.slice(2);
if (flag === '--check') await check();
else if (flag === '--print') process.stdout.write(pageCss());
else await write();
