// Writes `src/site/pictures/advances.generated.ts` (checked in) from the font: advances of Latin letters, digits and
// symbols in Noto Sans SC. Characters without an entry are full width, or have no width.
//
//   node scripts/build/build-advances.mjs           writes the file
//   node scripts/build/build-advances.mjs --check   writes nothing; exits 1 if the checked-in file is outdated
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';

const FILE = new URL('../../src/site/pictures/advances.generated.ts', import.meta.url);
const WEIGHTS = { text: '400Regular', strong: '600SemiBold' };

/** Latin with accents, general punctuation, currency and arithmetic symbols. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2265],
];

const require = createRequire(import.meta.url);

async function fontOf(weight) {
  const path = require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`);
  const font = create(await readFile(path));
  if (font.isCollection) throw new Error(`Expected one font, found a collection in ${path}`);
  return font;
}

/** Characters grouped by advance in thousandths of an em, so that the table is short and readable. */
async function table(weight) {
  const font = await fontOf(weight);
  const byAdvance = new Map();
  for (const [from, to] of RANGES)
    for (let code = from; code <= to; code++) {
      if (!font.hasGlyphForCodePoint(code)) continue;
      const advance = Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm);
      byAdvance.set(advance, (byAdvance.get(advance) ?? '') + String.fromCodePoint(code));
    }
  const lines = [...byAdvance].sort(([a], [b]) => a - b).map(([advance, text]) => `    ${advance}: ${quote(text)},`);
  return ['{', ...lines, '  }'].join('\n');
}

/** As ASCII, since some of these characters look like a space. */
const quote = (text) =>
  JSON.stringify(text).replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

const text = `// Written by scripts/build/build-advances.mjs from Noto Sans SC. Run it again after a change of the font.

/** Characters by their advance, in thousandths of the font's size. */
export const ADVANCES: Readonly<Record<'text' | 'strong', Readonly<Record<number, string>>>> = {
  text: ${await table(WEIGHTS.text)},
  strong: ${await table(WEIGHTS.strong)},
};
`;

if (process.argv.includes('--check')) {
  const isSame = (await readFile(FILE, 'utf8').catch(() => '')) === text;
  if (!isSame)
    console.error('The table of advances is not what the font says; run: node scripts/build/build-advances.mjs');
  process.exitCode = isSame ? 0 : 1;
} else await writeFile(FILE, text);
