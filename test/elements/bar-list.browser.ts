/// <reference types="mocha" />
import { expect } from 'chai';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { defineBarList } from '../../src/define/bar-list.js';
import type { BarList } from '../../src/elements/bar-list.js';
import type { ReportProblemDetail } from '../../src/elements/base/report-problem.js';
import { emulateMedia } from '../support/browsers/browser.js';

defineBarList();

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

async function shown(parts: Partial<BarList>, width = 600, lang = 'zh-CN'): Promise<BarList> {
  box.style.width = `${width}px`;
  const list = document.createElement('bar-list');
  list.lang = lang;
  list.textContent = '原文';
  Object.assign(list, { order: 'as-given', ...parts });
  box.append(list);
  await list.updateComplete;
  return list;
}

const inside = (list: BarList, selector: string): Element[] => [...(list.shadowRoot?.querySelectorAll(selector) ?? [])];
const box4 = (element: Element): DOMRect => element.getBoundingClientRect();
const widths = (list: BarList): number[] => inside(list, 'rect.bar').map((bar) => box4(bar).width);
const labels = (list: BarList): string[] => inside(list, '.label').map(({ textContent }) => textContent);
const isFallback = (list: BarList): boolean => inside(list, '.fallback').length === 1;

const report = choujiang2023;
const blocks = 'songmenli-area fenghuangshan-area hualai-yinlun-area';
const items = (...values: readonly string[]) =>
  JSON.stringify(values.map((value) => ({ label: `第${value}项`, value, unit: '元' })));

describe('bars', () => {
  for (const width of [120, 280, 320, 480, 768, 1200])
    for (const lang of ['zh-CN', 'en'])
      it(`are as long as their figures, and stay in the plate, at ${width} px in ${lang}`, async () => {
        const list = await shown({ report, facts: blocks }, width, lang);
        const [first = 0, second = 0, third = 0] = widths(list);
        expect(first / third).to.be.closeTo(317 / 345, 0.01);
        expect(second / third).to.be.closeTo(166 / 345, 0.01);
        const { left, right } = box4(list);
        for (const part of inside(list, 'rect, .label, .value')) {
          expect(box4(part).left).to.be.at.least(left);
          expect(box4(part).right).to.be.at.most(right);
        }
      });

  it('have their figures at their ends', async () => {
    const list = await shown({ items: items('300', '-100') });
    const [right, left] = inside(list, 'rect.bar').map(box4);
    const [afterRight, beforeLeft] = inside(list, '.value').map(box4);
    expect(afterRight!.left - right!.right).to.be.closeTo(0, 1);
    expect(left!.left - beforeLeft!.right).to.be.closeTo(0, 1);
    expect(inside(list, '.number').map(({ textContent }) => textContent)).to.deep.equal(['300', '\u2212100']);
  });

  it('meet at one zero line', async () => {
    const list = await shown({ items: items('300', '-100', '0') });
    const lines = inside(list, 'rect.zero').map((line) => Math.round(box4(line).left));
    expect(new Set(lines).size).to.equal(1);
    const [right, left] = inside(list, 'rect.bar').map(box4);
    expect(right!.left).to.be.closeTo(left!.right, 0.5);
  });

  it('are drawn for every figure but 0', async () => {
    const list = await shown({ items: items('0', '1', '900000000000') });
    expect(widths(list)).to.have.length(2);
    expect(widths(list)[0]).to.be.at.least(1);
    expect(inside(list, '.value')[0]?.textContent).to.equal('0元');
  });

  it('have no room beside them on a phone for long figures, which then stand above', async () => {
    const list = await shown({ report, facts: 'tax-revenue land-revenue' }, 320, 'en');
    const [value, bar] = [inside(list, '.value')[0]!, inside(list, 'rect.bar')[0]!];
    expect(box4(value).bottom).to.be.at.most(box4(bar).top);
    expect(box4(inside(list, '.drawing')[0]!).width).to.be.greaterThan(270);
  });

  it('have a figure of some length at the end of its label’s line on a phone', async () => {
    const five = '81 36 25'.split(' ').map((value) => ({ label: `Projects ${value}`, value, unit: 'enterprises' }));
    const list = await shown({ items: JSON.stringify(five) }, 320, 'en');
    expect(inside(list, '.wordy')).to.have.length(1);
    const [label, value, bar] = ['.label', '.value', 'rect.bar'].map((part) => box4(inside(list, part)[0]!));
    expect(value!.left).to.be.at.least(label!.right);
    expect(value!.bottom).to.be.closeTo(label!.bottom, 4);
    expect(bar!.top).to.be.at.least(value!.bottom);
  });

  for (const width of [120, 320, 600, 1200])
    for (const lang of ['zh-CN', 'en'])
      it(`have an axis with its values below their lines, within the plate, at ${width} px in ${lang}`, async () => {
        const list = await shown({ report, facts: 'tax-revenue land-revenue', axis: true }, width, lang);
        const [zero, ...lines] = inside(list, '.row:first-child .tick').map((line) => box4(line).left);
        const texts = inside(list, '.axis text');
        expect(texts.map(({ textContent }) => textContent)).to.deep.equal(
          lang === 'en' ? ['0', '2', '4'] : ['0', '20', '40'],
        );
        expect(inside(list, '.axis-unit')[0]!.textContent).to.equal(lang === 'en' ? 'billion yuan' : '亿元');
        expect(box4(texts[0]!).left).to.be.closeTo(zero!, 3);
        for (const [index, line] of lines.entries()) {
          const { left, right } = box4(texts[index + 1]!);
          expect((left + right) / 2).to.be.closeTo(line, 3);
        }
        // 24.86 of a scale on which 20 is at its line.
        const [bar] = widths(list);
        expect((lines[0]! - zero!) / bar!).to.be.closeTo(20 / 24.86, 0.02);
        for (const text of texts) {
          expect(box4(text).left).to.be.at.least(box4(list).left);
          expect(box4(text).right).to.be.at.most(box4(list).right);
        }
      });

  it('have their units as large as their labels', async () => {
    for (const width of [120, 320, 768]) {
      const list = await shown({ report, facts: blocks }, width);
      expect(inside(list, '.unit').map((unit) => getComputedStyle(unit).fontSize)).to.deep.equal([
        '14px',
        '14px',
        '14px',
      ]);
    }
  });

  it('leave room for a figure left of zero, in the plate', async () => {
    const below = [
      { label: '结余', value: '2.4', scale: '亿', unit: '元' },
      { label: '赤字', value: '-1.35', scale: '亿', unit: '元' },
    ];
    for (const theme of ['neutral', 'elder'] as const) {
      const list = await shown({ items: JSON.stringify(below), theme }, 320);
      const [label, value] = ['.label', '.left > .value'].map((part) => box4(inside(list, part)[0]!));
      expect(value!.left).to.be.at.least(label!.left - 1);
    }
  });

  it('have no axis unless it is asked for', async () => {
    const list = await shown({ report, facts: blocks });
    expect(inside(list, '.axis, .tick')).to.have.length(0);
    list.setAttribute('axis', '');
    await list.updateComplete;
    expect(inside(list, '.axis text').map(({ textContent }) => textContent)).to.deep.equal(['0', '100', '200', '300']);
  });

  it('wrap their labels', async () => {
    const long = JSON.stringify([{ label: '很长的名称'.repeat(30), value: '5', unit: '元' }]);
    const list = await shown({ items: long }, 320);
    const label = inside(list, '.label')[0]!;
    expect(label.scrollWidth).to.be.at.most(label.clientWidth);
    expect(box4(label).height).to.be.greaterThan(60);
  });

  it('can be seen where colours are forced', async () => {
    if (!(await emulateMedia({ features: { 'forced-colors': 'active' } }))) return;
    const list = await shown({ report, facts: blocks });
    const { fill } = getComputedStyle(inside(list, 'rect.bar')[0]!);
    const surface = getComputedStyle(inside(list, '.root')[0]!).backgroundColor;
    expect(fill).not.to.equal(surface);
    await emulateMedia();
  });
});

describe('a bar list', () => {
  it('is one sentence a row to who listens, and no drawing', async () => {
    const list = await shown({ report, facts: blocks, label: '三个区块' });
    expect(inside(list, 'ol')[0]?.getAttribute('aria-label')).to.equal('三个区块');
    expect(inside(list, '.visually-hidden').map(({ textContent }) => textContent)).to.deep.equal([
      '松门里区块低效工业用地整治面积317亩（2023年）',
      '凤凰山区块面积166亩（2023年）',
      '华莱茵纶区块腾空拆除面积345亩（2023年）',
    ]);
    expect(inside(list, 'svg')).not.to.have.length(0);
    expect(inside(list, 'svg').every((drawing) => drawing.closest('[aria-hidden="true"]'))).to.equal(true);
  });

  it('puts the greatest first, and changes its order', async () => {
    const list = await shown({ items: items('1', '3', '2'), order: undefined });
    expect(labels(list)).to.deep.equal(['第3项', '第2项', '第1项']);
    list.setAttribute('order', 'as-given');
    await list.updateComplete;
    expect(labels(list)).to.deep.equal(['第1项', '第3项', '第2项']);
    list.removeAttribute('order');
    await list.updateComplete;
    expect(labels(list)).to.deep.equal(['第3项', '第2项', '第1项']);
    expect(problems).to.deep.equal([]);
  });

  it('says the unit of all its figures once, in its title, and at each where it has none that is seen', async () => {
    const seen = (list: BarList, selector: string): string[] =>
      inside(list, selector).flatMap((one) => (one.getClientRects().length ? [one.textContent] : []));
    const list = await shown({ items: items('3', '2'), label: '收支' });
    expect(seen(list, '.heading-unit')).to.deep.equal(['元']);
    expect(seen(list, '.value .unit')).to.deep.equal([]);
    list.titled = 'false';
    await list.updateComplete;
    expect(seen(list, '.heading-unit')).to.deep.equal([]);
    expect(seen(list, '.value .unit')).to.deep.equal(['元', '元']);
    const bare = await shown({ items: items('3', '2') });
    expect(seen(bare, '.value .unit')).to.deep.equal(['元', '元']);
  });

  it('is drawn in the given order if the order is unknown, with a notice', async () => {
    const list = await shown({ items: items('1', '3') });
    list.setAttribute('order', 'random');
    await list.updateComplete;
    expect(labels(list)).to.deep.equal(['第1项', '第3项']);
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['CHOICE', 'order']]);
  });

  it('accepts facts from script, mixed with ids', async () => {
    const own = { ...report.facts.find(({ id }) => id === 'fenghuangshan-area')!, label: { zh: '自选', en: 'Own' } };
    const list = await shown({ report, facts: [own, 'songmenli-area'] });
    expect(labels(list)).to.deep.equal(['自选', '松门里区块低效工业用地整治面积']);
  });

  it('writes the same in English, with the Chinese figure beside', async () => {
    const list = await shown({ report, facts: 'tax-revenue' }, 600, 'en');
    expect(inside(list, '.value')[0]?.textContent).to.equal('2.486billion yuan');
    expect(inside(list, '[lang="zh-CN"]')[0]?.textContent).to.equal('24.86亿元');
  });
});

describe('the text in a bar list stands', () => {
  it('while nothing is known', async () => {
    const list = await shown({});
    expect(isFallback(list)).to.equal(true);
    expect(problems).to.deep.equal([]);
  });

  it('where units differ, which is told once', async () => {
    const list = await shown({ report, facts: 'urban-renewal-area demolished-floor-area' });
    list.requestUpdate();
    await list.updateComplete;
    expect(isFallback(list)).to.equal(true);
    expect(problems.map(({ code, path, tag }) => [code, path, tag])).to.deep.equal([
      ['UNITS_DIFFER', 'facts[1]', 'bar-list'],
    ]);
  });

  it('until the mistake is corrected', async () => {
    const list = await shown({ report, facts: 'tax-revenue villages-above-income-mark' });
    expect(problems.map(({ code }) => code)).to.deep.equal(['KIND_UNFIT']);
    list.facts = 'tax-revenue';
    await list.updateComplete;
    expect(isFallback(list)).to.equal(false);
  });

  it('for a range that runs backward, which no report may have', async () => {
    const [fact] = report.facts.filter(({ id }) => id === 'songmenli-area');
    const list = await shown({ facts: [{ ...fact, value: { from: '5', to: '3' } } as typeof fact & object] });
    expect(isFallback(list)).to.equal(true);
    expect(problems.map(({ code }) => code)).to.deep.equal(['DATA_SCHEMA']);
  });
});
