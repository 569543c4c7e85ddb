import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/report/parse.js';
import { outputsOf } from '../attack/outputs.js';
import { validReport } from '../fixtures/report.js';

/** How many received a title is said where it is drawn, and not only in the text for those who do not see it. */

const both = (zh: string, en: string) => ({ zh, en });
const mention = { quote: '24.86亿元', start: 0, end: 7 };

const honour = {
  id: 'model-compounds',
  kind: 'honour' as const,
  label: both('省级示范小区', 'Provincial model compounds'),
  section: 'economy',
  title: both('省级示范小区', 'Provincial Model Compounds'),
  recipient: both('小区', 'residential compounds'),
  level: 'province' as const,
  count: { value: '4', unit: '个', noun: 'compounds' },
  mentions: [mention],
};

async function outputs(): Promise<ReadonlyMap<string, string>> {
  const input = validReport();
  const read = parseReport({
    ...input,
    facts: [honour],
    boards: [{ id: 'titles', title: both('荣誉', 'Titles'), items: [{ id: 'first', facts: [honour.id] }] }],
    source: { ...input.source, length: 7 },
  });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join('\n'));
  const made = await outputsOf(read.report, (path) => /^w\/(?:model-compounds|titles|economy)\//.test(path));
  return new Map(made.map(({ path, body }) => [path, body]));
}

/** What is drawn: each text between two tags, but for titles, descriptions and text for screen readers. */
function drawn(page: string): readonly string[] {
  const isPicture = page.includes('<svg xmlns');
  const inTree = isPicture ? page : (/<template shadowrootmode="open">([\s\S]*)<\/template>/.exec(page)?.[1] ?? page);
  return inTree
    .replace(/<(title|desc|style|script|head)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*\bclass="[^"]*\bvisually-hidden\b[^"]*"[^>]*>[^<]*/g, '')
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter(Boolean);
}

describe('the count of an honour', async () => {
  const made = await outputs();

  it.each([
    ['w/model-compounds/zh.svg', '4个小区'],
    ['w/model-compounds/en.svg', '4 residential compounds'],
    ['w/model-compounds/index.html', '4个小区'],
    ['w/model-compounds/en/index.html', '4 residential compounds'],
    ['w/titles/zh.svg', '4个小区'],
    ['w/titles/en.svg', '4 residential compounds'],
    ['w/titles/index.html', '4个小区'],
    ['w/titles/en/index.html', '4 residential compounds'],
    ['w/economy/zh.svg', '4个小区'],
    ['w/economy/index.html', '4个小区'],
  ])('is drawn in %s', (path, count) => {
    const texts = drawn(made.get(path) ?? '');
    // A picture breaks a long one into lines; in a page it is an element of its own.
    expect(path.endsWith('.svg') ? texts.join(' ') : texts).toContain(count);
  });

  it.each([
    ['zh.txt', '4个小区'],
    ['en.txt', '4 residential compounds'],
    ['zh.md', '4个小区'],
    ['zh.csv', '4个小区'],
    ['zh.html', '4个小区'],
    ['zh.wechat.html', '4个小区'],
    ['zh.jsonld', '4个小区'],
  ])('is said in %s', (name, count) => {
    expect(made.get(`w/model-compounds/${name}`)).toContain(count);
  });
});
