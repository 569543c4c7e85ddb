import { expect, test } from 'vitest';
import { read } from '../../../support/read.js';

const page = (body: string) =>
  read('a.html', `<!doctype html><meta charset="utf-8"><title>题</title><style>p{}</style><body>${body}`);

test('blocks, inline elements and line breaks', async () => {
  const source = await page('<h1>报告</h1>\n<div>前言<p>收入<b>3</b>\n亿元<br>增长</p>尾</div><script>1</script>');
  expect(source.text).toBe('报告\n\n前言\n\n收入3\n亿元\n增长\n\n尾\n'.replace('3\n', '3 '));
  expect(source.blocks.map(({ kind, origin }) => [kind, origin])).toEqual([
    ['heading', 'html /body/h1[1]'],
    ['paragraph', 'html /body/div[1]'],
    ['paragraph', 'html /body/div[1]/p[1]'],
    ['paragraph', 'html /body/div[1]'],
  ]);
});

test('a line end in the source between Chinese characters is no blank', async () => {
  expect((await page('<p>全市\n    生产总值</p><p>two\n words</p>')).text).toBe('全市生产总值\n\ntwo words\n');
});

test('lists print their numbers', async () => {
  const source = await page(
    '<ol start="3"><li>甲<ol type="a"><li>乙</ol><li><p>丙</p></ol><ol style="list-style-type: cjk-ideographic"><li>丁</ol><ol reversed><li>x<li>y</ol><ul><li>戊</ul>',
  );
  expect(source.lines).toEqual(['3. 甲', 'a. 乙', '4. 丙', '一、丁', '2. x', '1. y', '戊']);
});

test('tables with merged and hidden cells', async () => {
  const source = await page(
    '<table><caption>表1</caption><tr><th rowspan=2>指标<th colspan=2>全年<tr><td>数额<td>增速<tr hidden><td>暗<tr><td>收<br>入<td>3.20<td>5%</table>',
  );
  expect(source.text).toBe('表1\n\n指标\t全年\t\n\t数额\t增速\n收 入\t3.20\t5%\n');
  expect(['MERGED_CELLS', 'HIDDEN_ROWS'].map(source.count)).toEqual([2, 1]);
});

test('exponents stay, note marks go, deletions go', async () => {
  const source = await page(
    '<p>12km<sup>2</sup>、10<sup>8</sup>、CO<sub>2</sub>、34亿元<sup>[1]</sup>、5<sup>th</sup>、<del>6</del><ins>7</ins></p>',
  );
  expect(source.text).toBe('12km²、10⁸、CO₂、34亿元、5th、7\n');
  expect(['NOTE_MARKS', 'DELETIONS', 'INSERTIONS'].map(source.count)).toEqual([1, 1, 1]);
});

test('what is hidden, drawn or to be filled in is counted', async () => {
  const source = await page(
    '<p style="display:none">暗</p><nav>首页</nav><p>明<img alt="图"><input type=checkbox checked>是<select><option>1</select></p>',
  );
  expect(source.text).toBe('明☑是\n');
  expect(['HIDDEN_TEXT', 'FIELDS_DROPPED', 'PICTURES', 'CHECK_BOXES'].map(source.count)).toEqual([1, 2, 1, 1]);
});

test('a page that is called .doc is read as what it is, and so is one in GB18030', async () => {
  const source = await read('a.docx', '<html><body><p>收入3亿元</p></body></html>');
  expect([source.text, source.count('FORMAT_OTHER')]).toEqual(['收入3亿元\n', 1]);
  const head = Array.from('<html><p>').map((letter) => letter.charCodeAt(0));
  expect((await read('a.html', new Uint8Array([...head, 0xca, 0xd0, 0xd4, 0xf6]))).text).toBe('市增\n');
});
