import { describe, expect, test } from 'vitest';
import { readBack, readGlossary, type ReadBack } from '../../../src/draft/translate/read-back.js';
import { translationWorkbook } from '../../../src/draft/translate/translation-workbook.js';
import { textRows, translated } from '../../../src/draft/translate/translate.js';
import { xliffText } from '../../../src/draft/translate/xliff.js';
import { bothLanguages, TEXT, WHO } from './drafts.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const rows = async () => textRows(await bothLanguages(), TEXT);

const given = (read: ReadBack) => {
  if (!read.ok) throw new Error(read.message.en);
  return read;
};

const xlf = (units: string, into = 'en'): Uint8Array =>
  bytesOf(
    `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="zh" target-language="${into}" datatype="plaintext"><body>${units}</body></file></xliff>`,
  );

const unit = (id: string, source: string, target?: string) =>
  `<trans-unit id="${id}"><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</trans-unit>`;

const fromXlf = async (bytes: Uint8Array, name = 'a.xlf') => readBack({ name, bytes }, await rows(), 'en');

describe('a file for a translator', () => {
  test.each(['xlsx', 'xlf'])('ENGLISH-5: comes back with what was written into it: %s', async (format) => {
    const all = await rows();
    const written = all.map((row) => ({ ...row, translation: `“${row.id}” <b> & "more"` }));
    const request = { rows: written, from: 'zh', into: 'en' } as const;
    const bytes =
      format === 'xlsx'
        ? await translationWorkbook({ ...request, words: 'zh' })
        : bytesOf(xliffText({ ...request, name: 'a.docx', noteOf: ({ quote = '' }) => quote }));
    const { taken, problems } = given(await readBack({ name: `a.${format}`, bytes }, all, 'en'));
    expect(problems).toEqual([]);
    expect(taken.map(({ id, text }) => [id, text])).toEqual(written.map(({ id, translation }) => [id, translation]));
  });

  test('has proposals as targets that are still to be looked at', async () => {
    const text = xliffText({ rows: await rows(), from: 'zh', into: 'en', name: 'a', noteOf: () => 'note' });
    expect(text).toContain('state="needs-review-translation">General public budget revenue<');
    expect(text.match(/<target/g)?.length).toBe(3);
  });

  test('XLIFF 2.0, any prefix, several segments, and marks inside a text', async () => {
    const bytes = bytesOf(
      `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh" trgLang="en-GB"><x:file id="f"><x:group id="g"><x:unit id="label.fact-3"><x:notes><x:note>n</x:note></x:notes><x:segment><x:source>茶</x:source><x:target>Tea <x:pc id="1">rooms</x:pc></x:target></x:segment><x:ignorable><x:source></x:source></x:ignorable><x:segment><x:source>室</x:source><x:target> here</x:target></x:segment></x:unit></x:group></x:file></x:xliff>`,
    );
    const { taken, problems } = given(await fromXlf(bytes, 'a.xliff'));
    expect([taken, problems]).toEqual([[{ id: 'label.fact-3', source: '茶室', text: 'Tea rooms here' }], []]);
  });

  test('a suggestion of a translator’s program is no target', async () => {
    const bytes = xlf(
      '<trans-unit id="label.fact-3"><source>茶室</source><alt-trans><source>茶室</source><target>Guess</target></alt-trans></trans-unit>',
    );
    expect(given(await fromXlf(bytes)).problems.map(({ code }) => code)).toEqual(['EMPTY']);
  });
});

describe('a file that comes back with something wrong', () => {
  test('ENGLISH-6: what is good of it is taken, and each other text is named with what is wrong', async () => {
    const bytes = xlf(
      unit('label.fact-1', '一般公共预算收入', 'Revenue') +
        unit('label.fact-9', '没有这一条', 'None') +
        unit('label.fact-3', '茶馆', 'Tea houses') +
        unit('label.fact-4', '签约项目', ' ') +
        unit('noun.fact-4', '签约项目') +
        unit('label.fact-1', '一般公共预算收入', 'Income') +
        unit('label.fact-77', '全国美丽茶乡', 'Beautiful tea town'),
    );
    const { taken, problems } = given(await fromXlf(bytes));
    expect(taken.map(({ id, text }) => [id, text])).toEqual([
      ['label.fact-1', 'Revenue'],
      ['label.fact-5', 'Beautiful tea town'],
    ]);
    expect(problems.map(({ id, code }) => [id, code])).toEqual([
      ['label.fact-9', 'UNKNOWN'],
      ['label.fact-3', 'CHANGED'],
      ['label.fact-4', 'EMPTY'],
      ['label.fact-1', 'TWICE'],
    ]);
    expect(problems[1]?.message.en).toContain('茶馆');
    expect(problems[1]?.message.zh).toContain('茶室');
  });

  test('an id that is another figure’s by now goes by the text', async () => {
    const { taken, problems } = given(await fromXlf(xlf(unit('label.fact-1', '茶室', 'Tea rooms'))));
    expect([taken, problems]).toEqual([[{ id: 'label.fact-3', source: '茶室', text: 'Tea rooms' }], []]);
  });

  test('an empty target takes nothing away', async () => {
    const draft = translated(await bothLanguages(), [{ id: 'label.fact-3', source: '茶室', text: 'Tea rooms' }], WHO);
    const read = await readBack(
      { name: 'a.xlf', bytes: xlf(unit('label.fact-3', '茶室', '')) },
      textRows(draft, TEXT),
      'en',
    );
    expect(given(read)).toMatchObject({ taken: [], problems: [] });
  });

  test.each([
    ['cut off', bytesOf('<?xml version="1.0"?><xliff><file>')],
    ['another document', bytesOf('<?xml version="1.0"?><html></html>')],
    ['another language', xlf(unit('label.fact-3', '茶室', 'Teestuben'), 'de-DE')],
  ])('a file that is none of ours is refused in one sentence: %s', async (_, bytes) => {
    const read = await fromXlf(bytes);
    expect(read.ok).toBe(false);
    expect(read).toMatchObject({ message: { zh: expect.stringMatching(/。$/) as string } });
  });

  test('a table whose columns were moved is read, one without them is refused', async () => {
    const csv = (text: string) => ({ name: 'a.csv', bytes: bytesOf(text) });
    const all = await rows();
    const moved = await readBack(csv('English,What,Number (leave as it is)\nTea rooms,x,label.fact-3\n'), all, 'en');
    expect(given(moved).taken.map(({ id, text }) => [id, text])).toEqual([['label.fact-3', 'Tea rooms']]);
    expect((await readBack(csv('a,b\n1,2\n'), all, 'en')).ok).toBe(false);
  });
});

describe('the author’s own list of terms', () => {
  const read = (text: string) => readGlossary({ name: 'terms.csv', bytes: bytesOf(text) }, 'zh', 'en');

  test('ENGLISH-7: is a column in each language, wherever they are', async () => {
    expect(await read('序号,英文,中文\n1,Tea rooms,茶室\n2,Tea towns,茶乡\n3,,空\n')).toMatchObject({
      ok: true,
      glossary: {
        name: 'terms.csv',
        terms: [
          ['茶室', 'Tea rooms'],
          ['茶乡', 'Tea towns'],
        ],
      },
    });
  });

  test('is refused where it has one language alone', async () => {
    expect((await read('茶室,茶馆\n茶乡,茶镇\n')).ok).toBe(false);
  });
});
