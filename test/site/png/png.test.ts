import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { LOCALES } from '../../../src/format/locale.js';
import { linksFrom } from '../../../src/site/links.js';
import { pictureTools, subjectPng, type PictureTools } from '../../../src/site/png/png.js';
import { PNG_FILES } from '../../../src/site/pictures/png-files.js';
import { subjectsOf } from '../../../src/site/subject.js';
import { parseReport } from '../../../src/report/parse.js';
import { reportWith } from '../../fixtures/report.js';

const links = linksFrom('https://example.gov.cn/report/');
const subjects = subjectsOf(choujiang2023);
const taxes = subjects.find(({ id }) => id === 'tax-revenue')!;

let tools: PictureTools;

beforeAll(async () => {
  const found = await pictureTools();
  if ('missing' in found) throw new Error(found.missing.en);
  tools = found;
});

describe('subjectPng', () => {
  it.each([
    ['.png', '480'],
    ['@2x.png', '960'],
    ['.article.png', '1200'],
    ['.social.png', '1200×630'],
    ['.wechat-900.png', '900'],
    ['.wechat-1080.png', '1080'],
  ])('makes zh%s, %s wide', (ending, size) => {
    const file = PNG_FILES.find((one) => one.ending === ending)!;
    const { bytes } = subjectPng(taxes, choujiang2023, 'zh-CN', links, tools, file);
    const { width, height } = PNG.sync.read(Buffer.from(bytes));
    expect(`${width}×${height}`).toMatch(new RegExp(`^${size}(?:×|$)`));
  });

  it('is the same, byte for byte, for the same input', () => {
    const make = () => subjectPng(taxes, choujiang2023, 'en', links, tools, { format: 'social', zoom: 1 }).bytes;
    expect(Buffer.compare(make(), make())).toBe(0);
  });

  it('has a glyph for every character of the sample, in both languages', () => {
    const missing = subjects.flatMap((subject) =>
      LOCALES.flatMap(
        (locale) => subjectPng(subject, choujiang2023, locale, links, tools, { format: 'card', zoom: 0.25 }).missing,
      ),
    );
    expect(missing).toEqual([]);
  });

  it('tells each character that it has no glyph for, once', () => {
    const parsed = parseReport(reportWith('$.facts[0].label', { zh: '🎉茶🎉', en: 'Tea' }));
    if (!parsed.ok) throw new Error(parsed.problems[0]!.message.en);
    const subject = subjectsOf(parsed.report).find(({ id }) => id === 'tea-output')!;
    expect(subjectPng(subject, parsed.report, 'zh-CN', links, tools, { format: 'card', zoom: 1 }).missing).toEqual([
      '🎉',
    ]);
  });
});

describe('pictureTools', () => {
  it('says in one line how to get pictures, where the font is not there', async () => {
    const found = await pictureTools({ text: '/nowhere.ttf', strong: '/nowhere.ttf' });
    const { zh, en } = 'missing' in found ? found.missing : { zh: '', en: '' };
    expect(en).toMatch(
      /^No PNG pictures were made\. To get them, run: npm install @resvg\/resvg-js @expo-google-fonts\/noto-sans-sc \(.*\/nowhere\.ttf.*\)$/,
    );
    expect(zh).toMatch(/^未生成PNG图片。.*（.*）$/);
  });
});
