/// <reference types="mocha" />
import { expect } from 'chai';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { definePartBar } from '../../src/define/part-bar.js';
import type { PartBar } from '../../src/elements/part-bar.js';
import type { ReportProblemDetail } from '../../src/elements/base/report-problem.js';
import { emulateMedia } from '../support/browsers/browser.js';

definePartBar();

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

async function shown(attributes: Readonly<Record<string, string>>, width = 320): Promise<PartBar> {
  box.style.width = `${width}px`;
  const bar = document.createElement('part-bar');
  bar.report = choujiang2023;
  bar.lang = 'zh-CN';
  bar.textContent = '原文';
  for (const [name, value] of Object.entries(attributes)) bar.setAttribute(name, value);
  box.append(bar);
  await bar.updateComplete;
  return bar;
}

const inside = (bar: PartBar, selector: string): Element[] => [...(bar.shadowRoot?.querySelectorAll(selector) ?? [])];
const box4 = (element: Element): DOMRect => element.getBoundingClientRect();
const isShown = (element: Element): boolean => box4(element).width > 0;
const squares = (bar: PartBar, name: string): Element[] => inside(bar, `rect.${name}`).filter(isShown);

const villages = { fact: 'villages-above-income-mark' };
const written = (value: string, of: string) => ({ label: '通路灯的村', value, of, unit: '个' });

describe('squares', () => {
  for (const [width, rows] of [
    [120, 3],
    [219, 3],
    [220, 2],
    [320, 2],
    [479, 2],
    [480, 1],
    [768, 1],
    [1200, 1],
  ] as const)
    it(`are 24, of which 21 are filled, in ${rows} rows at ${width} px`, async () => {
      const bar = await shown(villages, width);
      expect(squares(bar, 'filled')).to.have.length(21);
      expect(squares(bar, 'empty')).to.have.length(3);
      const all = [...squares(bar, 'filled'), ...squares(bar, 'empty')].map(box4);
      expect(new Set(all.map(({ top }) => Math.round(top))).size).to.equal(rows);
      const { left, right } = box4(bar);
      for (const square of all) {
        expect(square.left).to.be.at.least(left);
        expect(square.right).to.be.at.most(right);
        expect(square.width).to.be.closeTo(square.height, 0.1);
      }
    });

  it('are distinguishable with forced colours', async () => {
    if (!(await emulateMedia({ features: { 'forced-colors': 'active' } }))) return;
    const bar = await shown(villages);
    const fills = ['filled', 'empty'].map((name) => getComputedStyle(squares(bar, name)[0]!).fill);
    expect(fills[0]).not.to.equal(fills[1]);
    await emulateMedia();
  });

  it('become a bar, and come back', async () => {
    const bar = await shown(villages);
    bar.as = 'bar';
    await bar.updateComplete;
    expect(squares(bar, 'filled')).to.deep.equal([]);
    const [track, part] = [inside(bar, 'rect.track')[0]!, inside(bar, 'rect.bar')[0]!];
    expect(box4(part).width / box4(track).width).to.be.closeTo(0.875, 0.005);
    bar.removeAttribute('as');
    bar.as = undefined;
    await bar.updateComplete;
    expect(squares(bar, 'filled')).to.have.length(21);
    expect(problems).to.deep.equal([]);
  });
});

describe('a bar', () => {
  for (const [percent, ratio] of [
    ['99', 0.99],
    ['100', 1],
    ['112.6', 1],
    ['50', 0.5],
  ] as const)
    it(`of ${percent} % is as full as it says, and says it`, async () => {
      const bar = await shown({ label: '签约', percent });
      const [track, part] = [inside(bar, 'rect.track')[0]!, inside(bar, 'rect.bar')[0]!];
      expect(box4(part).width / box4(track).width).to.be.closeTo(ratio, 0.005);
      expect(inside(bar, '.figure')[0]?.textContent).to.equal(`${percent}%`);
    });

  it('of 0 % is empty', async () => {
    const bar = await shown({ label: '签约', percent: '0' });
    expect(inside(bar, 'rect.bar')).to.deep.equal([]);
    expect(inside(bar, '.figure')[0]?.textContent).to.equal('0%');
  });

  it('is drawn if squares are requested but impossible, with a notice', async () => {
    const bar = await shown({ label: '签约', percent: '87.5', as: 'units' });
    expect(inside(bar, 'rect.bar')).to.have.length(1);
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['KIND_UNFIT', 'as']]);
  });
});

describe('a part bar', () => {
  it('shows n of m, and marks the percentage as calculated', async () => {
    const bar = await shown(villages);
    expect(inside(bar, '.figure')[0]?.textContent).to.equal('21/24个');
    expect(inside(bar, '.derived')[0]?.textContent).to.equal('87.5%（计算值）');
    expect(inside(bar, '.visually-hidden')[0]?.textContent).to.equal(
      '集体经济收入100万元以上的村21个（共24个），完成率全市第一（2023年）',
    );
  });

  for (const [name, attributes, code] of [
    ['a growth rate', { fact: 'police-incidents' }, 'KIND_UNFIT'],
    ['more than the whole', written('27', '24'), 'SHARE_PART_OVER_WHOLE'],
    ['a part of nothing', written('0', '0'), 'VALUE_FORM'],
  ] as const)
    it(`shows its text if it is given ${name}`, async () => {
      const bar = await shown(attributes);
      expect(inside(bar, 'slot')).to.have.length(1);
      expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
    });
});
