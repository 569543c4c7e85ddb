import { describe, expect, test } from 'vitest';
import { lines, pdf, SCAN } from '../../../support/pdf-file.js';
import { read, refused } from '../../../support/read.js';

/** 36 letters fill a line of the page. */
const full = (text: string): string => text.padEnd(36, '及其他方面工作扎实推进成效显著');

describe('a PDF', () => {
  test('says that it has to be checked, and where each block is', async () => {
    const source = await read('a.pdf', pdf([lines(['全年收入3亿元。'])]));
    expect([source.text, source.count('PDF_CHECK')]).toEqual(['全年收入3亿元。\n', 1]);
    expect(source.blocks[0]?.origin).toMatch(/^pdf 1 \[72,\d+,\d+,12\]$/);
  });

  test('look-alike radicals become the ordinary characters, and nothing else changes', async () => {
    const source = await read('a.pdf', pdf([lines(['增⻓5％，同⽐：10万⼾⼈，⼀等奖，㎡ ﬁrst'])]));
    expect(source.text).toBe('增长5％，同比：10万户人，一等奖，㎡ first\n');
    expect(source.count('PDF_RADICALS')).toBe(6);
    expect(source.notices.find(({ code }) => code === 'PDF_RADICALS')?.message.zh).toContain('⼾→户');
  });

  test('a blank between thousands stays', async () => {
    expect((await read('a.pdf', pdf([lines(['共1 234人'])]))).text).toBe('共1 234人\n');
  });

  test('lines are joined to paragraphs, between a figure and its unit too', async () => {
    const source = await read(
      'a.pdf',
      pdf([
        lines(
          [full('全年实现地区生产总值'), '12.5', '亿元。', '其中工业3亿元。'].flatMap((line, i) =>
            i === 0 ? [line.slice(0, 34) + '12'] : i === 1 ? [] : [line],
          ),
        ),
      ]),
    );
    expect(source.lines[0]).toContain('12亿元。');
    expect(source.count('PDF_LINES_JOINED')).toBeGreaterThan(0);
  });

  test('English lines are joined with a blank', async () => {
    const source = await read(
      'a.pdf',
      pdf([
        lines(['The district collected 3.2 billion yuan in taxes over the whole year, an', 'increase of 5 per cent.']),
      ]),
    );
    expect(source.text).toBe(
      'The district collected 3.2 billion yuan in taxes over the whole year, an increase of 5 per cent.\n',
    );
  });

  test('a paragraph goes on over the end of a page, without the page number', async () => {
    const page = (first: string, number: string) => [...lines([first]), { text: number, x: 290, y: 810 }];
    const source = await read('a.pdf', pdf([page(full('全年实现收入'), '- 1 -'), page('12亿元。', '- 2 -')]));
    expect(source.text).toBe(`${full('全年实现收入')}12亿元。\n`);
    expect(source.count('PDF_PAGE_FURNITURE')).toBe(2);
  });

  test('blanks that tear words and figures are taken out, others are not', async () => {
    expect((await read('a.pdf', pdf([lines(['比 重 为 1 2 . 5 ％ ， 增 长'])]))).text).toBe('比重为12.5％，增长\n');
    expect((await read('a.pdf', pdf([lines(['十个第一 数说街道'])]))).text).toBe('十个第一 数说街道\n');
    expect((await read('a.pdf', pdf([lines(['达到 92.63 亿元。'])]))).text).toBe('达到92.63亿元。\n');
  });

  test('words set apart without a blank between them do not run together', async () => {
    const source = await read(
      'a.pdf',
      pdf([
        [
          { text: 'Total', x: 72, y: 100 },
          { text: '1234', x: 108, y: 100 },
        ],
      ]),
    );
    expect(source.text).toBe('Total 1234\n');
  });

  test.each([310, 276])('two columns are read one after the other, the second from %s on', async (x) => {
    const column = (letter: string, at: number) =>
      lines(
        Array.from({ length: 8 }, (_, i) => `${letter}${i}`.padEnd(16, letter)),
        { x: at, y: 140 },
      );
    const title = '工作报告全文分为两栏排印的一个标题行';
    const source = await read('a.pdf', pdf([[...lines([title]), ...column('甲', 72), ...column('乙', x)]]));
    const text = source.text.replace(/\n/g, '');
    expect(text.startsWith(title)).toBe(true);
    expect(text.indexOf('甲7')).toBeLessThan(text.indexOf('乙0'));
    expect(source.count('PDF_COLUMNS')).toBe(1);
  });

  test('a blank that is drawn by itself parts the words of a heading', async () => {
    const put = (text: string, x: number) => ({ text, x, y: 100 });
    expect((await read('a.pdf', pdf([[put('十个第一', 72), put(' ', 120), put('数说街道', 126)]]))).text).toBe(
      '十个第一 数说街道\n',
    );
  });

  test('what looks like a table is named', async () => {
    const cells = (texts: readonly string[], y: number) => texts.map((text, i) => ({ text, x: 72 + i * 140, y }));
    const source = await read(
      'a.pdf',
      pdf([[...cells(['指标', '数额', '增速'], 100), ...cells(['收入', '3.20', '5%'], 120)]]),
    );
    expect([source.lines, source.count('PDF_TABLES')]).toEqual([['指标\t数额\t增速', '收入\t3.20\t5%'], 2]);
  });

  test('pages without text beside others are named', async () => {
    const source = await read('a.pdf', pdf([lines(['第一页有字。']), []]));
    expect(source.notices.find(({ code }) => code === 'PDF_PAGES_EMPTY')?.where).toEqual(['pdf 2']);
  });
});

describe('what is not read', () => {
  test('a scan', async () => {
    expect(await refused('a.pdf', pdf([[], []], SCAN))).toBe('PDF_SCANNED');
  });

  test('fonts without a map of characters', async () => {
    expect(
      await refused('a.pdf', pdf([[{ text: '\u0003\u0005\u0007'.repeat(40), x: 72, y: 100, isUnmapped: true }]])),
    ).toBe('PDF_UNMAPPED');
  });

  test('a file that was cut off, or is no PDF', async () => {
    expect(await refused('a.pdf', pdf([lines(['文字'])]).slice(0, 200))).toMatch(/^FILE_BROKEN|PDF_SCANNED$/);
    expect(await refused('a.pdf', 'no pdf at all')).toBe('FILE_BROKEN');
  });
});
