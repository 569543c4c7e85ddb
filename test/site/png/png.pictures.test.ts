import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { localeOf } from '../../../src/format/locale.js';
import { linksFrom } from '../../../src/site/links.js';
import type { FormatName } from '../../../src/site/pictures/formats.js';
import type { Scheme } from '../../../src/site/pictures/ink.js';
import { pictureTools, subjectPng, type PictureTools } from '../../../src/site/png/png.js';
import { subjectsOf } from '../../../src/site/subject.js';
import { compare, describeDifference } from '../../pictures/compare.js';

/*
 * PNG pictures against those that were looked at and found good (baseline/). They are drawn with the font and the renderer
 * of the lock file, so that they are the same on every machine; `npm run pictures:update` makes them anew.
 */

const BASELINE = fileURLToPath(new URL('../pictures/baseline/', import.meta.url));
const RESULTS = fileURLToPath(new URL('../../../test-results/published/', import.meta.url));
const isUpdate = process.env.UPDATE_PICTURES === '1';

type Row = readonly [id: string, language: 'zh' | 'en', format: FormatName, scheme: Scheme];

/** Every kind of subject, every format, both languages and both schemes; not all of each with all of the others. */
const ROWS: readonly Row[] = [
  ['tax-revenue', 'zh', 'card', 'light'],
  ['tax-revenue', 'en', 'social', 'light'],
  ['industrial-output', 'en', 'card', 'dark'],
  ['market-entities', 'zh', 'article', 'light'],
  ['police-incidents', 'zh', 'social', 'light'],
  ['villages-above-income-mark', 'zh', 'wechat-900', 'light'],
  ['villages-above-income-mark', 'en', 'social', 'dark'],
  ['red-roots-demonstration-subdistrict', 'en', 'wechat-1080', 'light'],
  ['residential-governance-standard', 'zh', 'card', 'dark'],
  ['hongliu-sihai-brand', 'zh', 'social', 'light'],
  ['songmenli-start', 'en', 'article', 'light'],
  ['ten-firsts', 'zh', 'article', 'light'],
  ['ten-firsts', 'zh', 'social', 'light'],
  ['ten-firsts', 'zh', 'wechat-1080', 'light'],
  ['ten-firsts', 'zh', 'card', 'light'],
  ['ten-firsts', 'en', 'social', 'light'],
  ['economy', 'zh', 'social', 'light'],
  ['economy--peers', 'zh', 'social', 'light'],
  ['urban-renewal--events', 'zh', 'social', 'dark'],
  ['urban-renewal--events', 'en', 'card', 'light'],
  ['common-prosperity--titles', 'zh', 'social', 'light'],
  ['party-building', 'en', 'card', 'light'],
  ['urban-renewal', 'zh', 'wechat-900', 'light'],
];

/** Pixels that may differ where a processor rounds otherwise, of a thousand. */
const MAX_OTHER = 1;

const nameOf = ([id, language, format, scheme]: Row): string =>
  `${id}.${language}.${format}${scheme === 'dark' ? '.dark' : ''}.png`;

const links = linksFrom('https://example.gov.cn/report/');
const subjects = new Map(subjectsOf(choujiang2023).map((subject) => [subject.id, subject]));

let tools: PictureTools;

beforeAll(async () => {
  const found = await pictureTools();
  if ('missing' in found) throw new Error(found.missing.en);
  tools = found;
  if (isUpdate) rmSync(BASELINE, { recursive: true, force: true });
  if (isUpdate) mkdirSync(BASELINE, { recursive: true });
});

function keep(row: Row, bytes: Uint8Array, difference: Uint8Array): string {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}${nameOf(row)}`, bytes);
  writeFileSync(`${RESULTS}difference.${nameOf(row)}`, difference);
  return `Look at test-results/published/${nameOf(row)}; if it is right: npm run pictures:update`;
}

describe('pictures that are published', () => {
  it.each(ROWS)('%s, %s, %s, %s', (...row) => {
    const [id, language, format, scheme] = row;
    // A poster of WeChat is the same on 1080 px as on 900: half of either is enough to see what has moved.
    const zoom = format.startsWith('wechat') ? 0.5 : 1;
    const options = { format, zoom, scheme };
    const { bytes, missing } = subjectPng(subjects.get(id)!, choujiang2023, localeOf(language), links, tools, options);
    expect(missing).toEqual([]);
    if (isUpdate) writeFileSync(BASELINE + nameOf(row), bytes);
    const difference = compare(bytes, readFileSync(BASELINE + nameOf(row)));
    const isSame = !difference.sizes && 1_000 * difference.share <= MAX_OTHER;
    if (!isSame) expect.fail(`${describeDifference(difference)}. ${keep(row, bytes, difference.png)}`);
  });

  it('has no picture that nothing is compared with', () => {
    expect(existsSync(BASELINE) ? readdirSync(BASELINE).sort() : []).toEqual(ROWS.map(nameOf).sort());
  });
});
