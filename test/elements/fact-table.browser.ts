/// <reference types="mocha" />
import { expect } from 'chai';
import { defineFactTable } from '../../src/define/fact-table.js';
import type { FactTable } from '../../src/elements/fact-table.js';
import type { ReportProblemDetail } from '../../src/elements/base/report-problem.js';
import { towns as report } from '../../stories/lib/towns.js';
import { emulateMedia } from '../support/browsers/browser.js';

defineFactTable();

let box: HTMLElement;
let problems: ReportProblemDetail[];

beforeEach(() => {
  console.warn = () => undefined;
  problems = [];
  box = document.createElement('div');
  box.addEventListener('report-problem', ({ detail }) => problems.push(detail));
  document.body.append(box);
});

afterEach(() => box.remove());

async function shown(parts: Partial<FactTable>, width = 700, lang = 'zh-CN'): Promise<FactTable> {
  box.style.width = `${width}px`;
  const table = document.createElement('fact-table');
  table.lang = lang;
  table.textContent = '原文';
  Object.assign(table, parts);
  box.append(table);
  await table.updateComplete;
  return table;
}

const inside = (table: FactTable, selector: string): HTMLElement[] => [
  ...(table.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const one = (table: FactTable, selector: string): HTMLElement => inside(table, selector)[0]!;
const textOf = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();
const isFallback = (table: FactTable): boolean => inside(table, '.fallback').length === 1;
const towns = { report, section: 'towns' };

describe('a fact table', () => {
  it('is a table with a caption and heads of rows and columns', async () => {
    const table = await shown(towns);
    expect(textOf(one(table, 'caption'))).to.equal('按镇乡列出');
    expect(inside(table, 'thead th').map((head) => [head.getAttribute('scope'), textOf(head)])).to.deep.equal([
      ['col', '镇乡'],
      ['col', '茶园面积'],
      ['col', '农业总产值 亿元'],
      ['col', '户籍户数 户 2023年末'],
      ['col', '通路灯的村占比 %'],
    ]);
    expect(inside(table, 'tbody th').map((head) => head.getAttribute('scope'))).to.deep.equal(Array(6).fill('row'));
  });

  it('is heard with each figure whole, a plan as one, and an empty cell as empty', async () => {
    const table = await shown(towns);
    const heard = inside(table, 'tbody td').map((cell) => {
      const copy = cell.cloneNode(true) as HTMLElement;
      for (const drawing of copy.querySelectorAll('[aria-hidden="true"]')) drawing.remove();
      return textOf(copy);
    });
    expect(heard.slice(0, 4)).to.deep.equal(['1.2万亩', '12.6亿元 同比增长4.2%', '11203户', '96%']);
    expect(heard.slice(11, 15)).to.deep.equal(['无数据', '0.6万亩', '4.07亿元', '未公布']);
    expect(heard[21]).to.equal('0.9亿元 计划');
  });

  it('sets the figures of a column by their decimal points', async () => {
    const table = await shown(towns);
    for (const column of [2, 3, 5]) {
      const cells = inside(table, `tbody td:nth-child(${column}) .value:not(.in-words) .digits:first-child`);
      const ends = cells.map((cell) => Math.round(cell.getBoundingClientRect().right));
      expect(new Set(ends).size, String(column)).to.equal(1);
    }
  });

  for (const [width, lang] of [
    [160, 'zh-CN'],
    [375, 'en'],
    [1200, 'en'],
  ] as const)
    it(`moves within its own box at ${width} px in ${lang}, with the heads of the rows in sight where there is room`, async () => {
      const table = await shown(towns, width, lang);
      const scroll = one(table, '.scroll');
      const { left, right } = table.getBoundingClientRect();
      expect(scroll.getBoundingClientRect().right).to.be.at.most(right);
      expect(scroll.scrollWidth > scroll.clientWidth).to.equal(width < 700);
      expect(scroll.scrollHeight).to.be.at.most(scroll.clientHeight + 1);
      scroll.scrollLeft = 60;
      const head = one(table, 'tbody th').getBoundingClientRect();
      // In a very narrow place nothing but the heads would be seen, so there they move too.
      if (width > 220) expect(head.left).to.be.within(left, left + 40);
      else expect(head.left).to.be.below(left);
      expect(document.documentElement.scrollWidth).to.be.at.most(Math.max(innerWidth, width + 20));
    });

  it('can be reached by the keyboard, and is named there', async () => {
    const scroll = one(await shown(towns), '.scroll');
    scroll.focus();
    expect((scroll.getRootNode() as ShadowRoot).activeElement).to.equal(scroll);
    expect([scroll.getAttribute('role'), scroll.getAttribute('aria-label')]).to.deep.equal(['group', '按镇乡列出']);
  });

  it('is as narrow as its place on a screen of 320 px in the theme for poor eyes, and on narrow paper', async () => {
    const table = await shown({ ...towns, theme: 'elder' }, 304);
    const { left, right } = table.getBoundingClientRect();
    expect(one(table, '.scroll').getBoundingClientRect().right).to.be.at.most(right);
    expect(getComputedStyle(one(table, 'tbody td .value')).fontSize).to.equal('20px');
    for (const cell of inside(table, '.matrix th, .matrix td'))
      for (const part of cell.querySelectorAll('.part, .aside, .value:not([hidden])'))
        expect(part.getBoundingClientRect().right, textOf(part)).to.be.at.most(cell.getBoundingClientRect().right + 1);
    if (!(await emulateMedia({ type: 'print' }))) return;
    const { overflow } = getComputedStyle(one(table, '.scroll'));
    const { minWidth } = getComputedStyle(one(table, '.matrix'));
    expect([overflow, minWidth, left]).to.deep.equal(['visible', '0px', left]);
    await emulateMedia();
  });

  it('is seen where colours are forced', async () => {
    if (!(await emulateMedia({ features: { 'forced-colors': 'active' } }))) return;
    const { color, backgroundColor } = getComputedStyle(one(await shown(towns), 'tbody th'));
    expect(color).not.to.equal(backgroundColor);
    await emulateMedia();
  });

  it('has the rows and columns that are asked for, and others when these change', async () => {
    const table = await shown({ ...towns, rows: 'label', columns: 'town' });
    expect(inside(table, 'tbody th').map(textOf)).to.include('农业总产值');
    table.rows = undefined;
    table.columns = undefined;
    await table.updateComplete;
    expect(inside(table, 'tbody th').map(textOf)[0]).to.equal('北山镇');
    expect(problems).to.deep.equal([]);
  });

  it('is drawn with the default rows if those requested are unknown, with one notice', async () => {
    const table = await shown({ ...towns, rows: 'village' });
    table.requestUpdate();
    await table.updateComplete;
    expect(inside(table, 'tbody th')).to.have.length(6);
    expect(problems.map(({ code, path, tag }) => [code, path, tag])).to.deep.equal([['CHOICE', 'rows', 'fact-table']]);
  });
});

describe('the text in a fact table stands', () => {
  it('while nothing is known', async () => {
    const table = await shown({});
    expect(isFallback(table)).to.equal(true);
    expect(problems).to.deep.equal([]);
  });

  it('for an unknown fact, until it is corrected', async () => {
    const table = await shown({ report, facts: 'area-yunxi nothing' });
    expect(isFallback(table)).to.equal(true);
    expect(problems.map(({ code }) => code)).to.deep.equal(['FACT_UNKNOWN']);
    table.facts = 'area-yunxi';
    await table.updateComplete;
    expect(isFallback(table)).to.equal(false);
  });
});
