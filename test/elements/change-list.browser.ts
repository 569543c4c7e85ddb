/// <reference types="mocha" />
import { expect } from 'chai';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { defineChangeList } from '../../src/define/change-list.js';
import type { ChangeList } from '../../src/elements/change-list.js';
import type { ReportProblemDetail } from '../../src/elements/base/report-problem.js';

defineChangeList();

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

async function shown(parts: Partial<ChangeList>, width = 600, lang = 'zh-CN'): Promise<ChangeList> {
  box.style.width = `${width}px`;
  const list = document.createElement('change-list');
  list.lang = lang;
  list.textContent = '原文';
  Object.assign(list, parts);
  box.append(list);
  await list.updateComplete;
  return list;
}

const inside = (list: ChangeList, selector: string): Element[] => [
  ...(list.shadowRoot?.querySelectorAll(selector) ?? []),
];
const box4 = (element: Element): DOMRect => element.getBoundingClientRect();
const isFallback = (list: ChangeList): boolean => inside(list, '.fallback').length === 1;
const fillOf = (list: ChangeList, name: string): string => getComputedStyle(inside(list, `rect.bar.${name}`)[0]!).fill;

const report = choujiang2023;
const facts = 'industrial-output fixed-asset-investment market-entities-growth police-incidents telecom-fraud';
const written = (...changes: readonly string[]) =>
  JSON.stringify(changes.map((change) => ({ label: '名目', change, better: 'up' })));

describe('bars of changes', () => {
  for (const width of [120, 320, 480, 768, 1200])
    for (const lang of ['zh-CN', 'en'])
      it(`begin on the left, are as long as their sizes, and stay in the plate, at ${width} px in ${lang}`, async () => {
        const list = await shown({ report, facts }, width, lang);
        const bars = inside(list, 'rect.bar').map(box4);
        const zeros = inside(list, 'rect.zero').map(box4);
        const unit = bars[3]!.width / 29.69;
        [18.58, 13.69, 16.75, 29.69, 20.5].forEach((size, index) => {
          expect(bars[index]!.width / unit).to.be.closeTo(size, 0.3);
          expect(bars[index]!.left).to.be.closeTo(zeros[index]!.left, 1);
        });
        const { left, right } = box4(list);
        for (const part of inside(list, 'rect, .label, .value, .size')) {
          expect(box4(part).left).to.be.at.least(left);
          expect(box4(part).right).to.be.at.most(right);
        }
      });

  it('have the colour of what is good only where that is said, and those of a market only where they are chosen', async () => {
    const list = await shown({ report, facts, palette: 'intl' });
    const good = fillOf(list, 'fall');
    expect(fillOf(list, 'rise')).to.equal(good);
    list.report = { ...report, facts: report.facts.map((fact) => ({ ...fact, better: undefined })) };
    await list.updateComplete;
    const plain = fillOf(list, 'rise');
    expect(plain).not.to.equal(good);
    expect(fillOf(list, 'fall')).to.equal(plain);
    list.palette = 'cn';
    await list.updateComplete;
    const market = [fillOf(list, 'rise'), fillOf(list, 'fall')];
    expect(new Set([...market, plain]).size).to.equal(3);
    list.palette = 'neutral';
    await list.updateComplete;
    expect([fillOf(list, 'rise'), fillOf(list, 'fall')]).to.deep.equal([plain, plain]);
  });
});

const said = (list: ChangeList): string =>
  inside(list, '.value')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .join('; ');
const notes = (list: ChangeList): (string | null)[] => inside(list, '.row-note').map(({ textContent }) => textContent);

describe('a row of a change list', () => {
  it('A05: says direction by arrow and word, without a sign, and judges in a word of its own', async () => {
    const list = await shown({ report, facts: 'police-incidents' });
    expect(inside(list, '.value .arrow')).to.have.length(1);
    expect(said(list)).to.equal('同比下降 29.69%');
    expect(notes(list)).to.deep.equal(['向好']);
    expect(inside(list, '.visually-hidden')[0]?.textContent).to.equal('总警情同比下降29.69%（2023年）');
  });

  it('has the word order of its language', async () => {
    expect(said(await shown({ report, facts: 'police-incidents' }, 600, 'en'))).to.equal('down 29.69% year on year');
  });

  it('is set as large as a figure that stands alone, where there are few', async () => {
    const size = (list: ChangeList): number => parseFloat(getComputedStyle(inside(list, '.value')[0]!).fontSize);
    expect(size(await shown({ report, facts: 'police-incidents telecom-fraud' }))).to.equal(48);
    expect(size(await shown({ report, facts }))).to.equal(24);
  });

  it('of a direction alone has no bar, and says it in place of a size', async () => {
    const fact = report.facts.find(({ id }) => id === 'police-incidents');
    if (fact?.kind !== 'change') throw new Error('Expected a change');
    const list = await shown({ facts: [{ ...fact, change: { ...fact.change, value: null } }], period: '2023' });
    expect(inside(list, 'rect.bar')).to.deep.equal([]);
    expect(said(list)).to.equal('同比下降');
    expect(notes(list)).to.deep.equal(['向好']);
  });

  it('without change has no bar', async () => {
    const list = await shown({ items: written('0%', '+5%') });
    expect(inside(list, 'rect.bar')).to.have.length(1);
    expect(said(list)).to.equal('持平; 增长 5%');
  });
});

describe('the title of a chart', () => {
  const title = (list: ChangeList): Element | undefined => inside(list, '.heading')[0];

  it('is over it, and is heard with the list alone', async () => {
    const list = await shown({ report, facts, label: '变化' });
    expect(title(list)?.textContent.trim()).to.equal('变化');
    expect(title(list)?.getAttribute('aria-hidden')).to.equal('true');
    expect(inside(list, 'ol')[0]?.getAttribute('aria-label')).to.equal('变化');
  });

  it('can be taken away', async () => {
    const list = await shown({ report, facts, label: '变化', titled: 'false' });
    expect(title(list)?.getClientRects()).to.have.length(0);
    expect(inside(list, 'ol')[0]?.getAttribute('aria-label')).to.equal('变化');
  });

  it('is absent if the list has no name', async () => {
    expect(title(await shown({ report, facts }))).to.equal(undefined);
  });
});

describe('the text in a change list stands', () => {
  it('where points would stand beside percent', async () => {
    const list = await shown({ items: written('+5%', '+1.2pp') });
    expect(isFallback(list)).to.equal(true);
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['UNITS_DIFFER', 'items[1]']]);
  });

  it('where a figure has no change', async () => {
    const list = await shown({ report, facts: 'industrial-output tax-revenue' });
    expect(isFallback(list)).to.equal(true);
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['KIND_UNFIT', 'facts[1]']]);
  });
});
