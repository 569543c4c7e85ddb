import { expect } from 'chai';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { EventLine } from '../../src/elements/event-line.js';
import { report } from '../fixtures/model-facts.js';
import { codes, heard, isDrawn, place, rendered, seen, setUpPage, reported, wrapperOf } from '../support/page.js';

setUpPage();

const written = (...rows: readonly object[]): string => JSON.stringify(rows).replaceAll('"', '&quot;');
const ROWS = written(
  { label: '全面启动', date: '2023-01-03' },
  { label: '茶园开采', date: '2023-03-20/2023-04-05' },
  { label: '招商季', date: '2023-03/2023-05', standing: 'first-ever', among: '全县' },
  { label: '人居环境整治工作领导小组第二次全体会议暨现场观摩推进会召开', date: '2023-04' },
  { label: '全年文明创建', date: '2023-01/2023-12' },
  { label: '年终总结会', date: '2023-12-28' },
  { label: '路灯工程', date: '2023' },
);

/** A widget in a place of some width. */
async function at(width: number, markup: string): Promise<EventLine> {
  const line = place(markup, EventLine);
  line.parentElement!.style.width = `${width}px`;
  await rendered();
  return line;
}

async function sampleAt(width: number, lang = 'zh-CN'): Promise<EventLine> {
  const line = await at(width, `<event-line lang="${lang}"></event-line>`);
  line.report = choujiang2023;
  await rendered();
  return line;
}

const all = (line: EventLine, selector: string): Element[] => [...wrapperOf(line).querySelectorAll(selector)];
const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** Where the ink of a piece is: its lines of text, not the box that they are in. */
function inkOf(element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

const meets = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** Pairs of different groups that stand on one another. */
function collisions(groups: readonly (readonly DOMRect[])[]): string[] {
  return groups.flatMap((group, i) =>
    groups
      .slice(0, i)
      .flatMap((other, j) => (group.some((a) => other.some((b) => meets(a, b))) ? [`${j} and ${i}`] : [])),
  );
}

/** Each event as it is drawn: the lines of its label, and its mark. */
const eventsOf = (line: EventLine): DOMRect[][] =>
  all(line, '.event').map((event) => [
    ...[...event.querySelectorAll('.date, .label, .detail, .mark')].flatMap(inkOf),
    ...[...event.querySelectorAll('rect')].filter(isShown).map((rect) => rect.getBoundingClientRect()),
  ]);

/** How many events stand beside each other in each row. */
function rowsOf(line: EventLine): number[] {
  const tops = all(line, '.event').map((event) => Math.round(event.getBoundingClientRect().top));
  return [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
}

const WIDTHS = [120, 280, 320, 400, 479, 480, 481, 560, 640, 768, 879, 880, 960, 1080, 1200];

describe('<event-line>', () => {
  describe('has no overlapping labels', () => {
    for (const lang of ['zh-CN', 'en'])
      for (const width of WIDTHS)
        it(`in ${lang} at ${width} px`, async () => {
          const line = await sampleAt(width, lang);
          expect(collisions(eventsOf(line))).to.deep.equal([]);
          const { left, right } = wrapperOf(line).getBoundingClientRect();
          for (const rect of eventsOf(line).flat()) {
            expect(rect.left).to.be.at.least(left);
            expect(rect.right).to.be.at.most(right);
          }
        });

    for (const width of WIDTHS)
      it(`that is written by hand, at ${width} px`, async () => {
        const line = await at(width, `<event-line period="2023" items="${ROWS}"></event-line>`);
        expect(collisions(eventsOf(line))).to.deep.equal([]);
      });

    it('where the text is larger than thought', async () => {
      for (const width of [480, 880]) {
        const line = await sampleAt(width);
        wrapperOf(line).style.cssText = '--_size-small: 22px; --_size-label: 24px';
        expect(collisions(eventsOf(line))).to.deep.equal([]);
      }
    });
  });

  it('draws a month exactly from its first day to its last, on a strip of its own', async () => {
    const line = await sampleAt(1000);
    const [, june] = all(line, '.event');
    const strip = june!.querySelector('.strip')!.getBoundingClientRect();
    const span = june!.querySelector('.strip .span')!.getBoundingClientRect();
    // The outline adds half a pixel on each side in some engines.
    expect(span.left - strip.left).to.be.closeTo((151 / 365) * strip.width, 1);
    expect(span.right - strip.left).to.be.closeTo((181 / 365) * strip.width, 1);
    const bounds = [...june!.querySelectorAll('.bound')].map((bound) => bound.getBoundingClientRect().left);
    expect(bounds.some((left) => Math.abs(left - span.left) < 2.5)).to.equal(true);
  });

  describe('sets events in columns of one width, in rows of one length as far as they go', () => {
    for (const [width, rows] of [
      [320, [1, 1, 1, 1, 1, 1, 1]],
      [480, [2, 2, 2, 1]],
      [679, [2, 2, 2, 1]],
      [680, [3, 3, 1]],
      [880, [4, 3]],
      [1200, [4, 3]],
    ] as const)
      it(`at ${width} px`, async () => {
        const line = await sampleAt(width);
        expect(rowsOf(line)).to.deep.equal(rows);
        const widths = all(line, '.event').map((event) => Math.round(event.getBoundingClientRect().width));
        expect(new Set(widths).size).to.equal(1);
      });

    it('never puts four and one beside each other', async () => {
      const rows = Array.from({ length: 5 }, (_, i) => ({ label: `第${i + 1}场`, date: '2023-06' }));
      expect(rowsOf(await at(1200, `<event-line items="${written(...rows)}"></event-line>`))).to.deep.equal([3, 2]);
    });
  });

  it('draws the amounts of one unit on one scale', async () => {
    const line = await sampleAt(1104);
    const lengths = all(line, '.length .span').map((bar) => bar.getBoundingClientRect().width);
    expect(lengths).to.have.length(3);
    expect(lengths[1]! / lengths[2]!).to.be.closeTo(166 / 345, 0.01);
  });

  it('draws months, lengths and shares in one colour, on a quieter one', async () => {
    const line = await sampleAt(1104);
    const fills = (selector: string) => new Set(all(line, selector).map((part) => getComputedStyle(part).fill));
    expect(fills('.span, .arc').size).to.equal(1);
    expect(fills('.track').size).to.equal(1);
    expect([...fills('.track')]).not.to.deep.equal([...fills('.arc')]);
  });

  it('has no fact that is smaller than 14 px', async () => {
    const line = await sampleAt(1000);
    const sizes = all(line, '.events *')
      .filter((element) => element.textContent.trim() && !element.children.length && !element.matches('.mark'))
      .map((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(Math.min(...sizes)).to.be.at.least(14);
  });

  it('is in columns by its size class where there are no container queries', async () => {
    const line = await sampleAt(400);
    line.sizeClass = 'wide';
    await rendered();
    expect(rowsOf(line)).to.deep.equal([2, 2, 2, 1]);
    expect(collisions(eventsOf(line))).to.deep.equal([]);
  });

  it('has one sentence per event, in chronological order', async () => {
    const line = place(`<event-line></event-line>`, EventLine);
    line.report = report;
    await rendered();
    expect(heard(line)).to.equal('茶会（2023年10月16日）；茶会天数3～5天；茶会客流未公布 2023年 据云溪镇人民政府报告');
    expect(seen(line)).to.match(/10月16日 茶会 茶会天数 3～5天 茶会客流 未公布$/);
  });

  it('puts what has no month last, with an empty strip', async () => {
    const line = await at(1000, `<event-line period="2023" items="${ROWS}"></event-line>`);
    const last = all(line, '.event').pop()!;
    expect(last.textContent.replace(/\s+/g, '')).to.equal('2023年（月份未注明）路灯工程');
    expect(last.querySelectorAll('.strip')).to.have.length(1);
    expect(last.querySelectorAll('.strip .span')).to.have.length(0);
  });

  it('changes with what it is given', async () => {
    const line = await sampleAt(1000);
    line.section = 'urban-renewal';
    await rendered();
    expect(all(line, '.event')).to.have.length(4);
    line.facts = ['songmenli-start'];
    await rendered();
    expect(all(line, '.event')).to.have.length(1);
    Object.assign(line, { facts: null, section: null });
    await rendered();
    expect(all(line, '.event')).to.have.length(7);
    expect(reported.problems).to.deep.equal([]);
  });

  it('keeps showing its own text, and reports why', async () => {
    const line = place(`<event-line section="economics">大事</event-line>`, EventLine);
    line.report = report;
    await rendered();
    expect(isDrawn(line)).to.equal(false);
    expect(heard(line)).to.match(/^大事/);
    expect(codes()).to.deep.equal(['CHOICE']);
    expect(reported.problems[0]).to.include({ tag: 'event-line', path: 'section' });
  });

  it('hides its drawing from assistive technology', async () => {
    const line = await sampleAt(1000);
    expect(all(line, 'svg')).not.to.have.length(0);
    expect(all(line, 'svg').every((svg) => svg.closest('.events[aria-hidden="true"]'))).to.equal(true);
    expect(all(line, 'ol > li')).to.have.length(7);
    expect(all(line, '[style]')).to.have.length(0);
  });

  it('has its public parts', async () => {
    const parts = all(await sampleAt(1000), '[part]').map((each) => each.getAttribute('part'));
    expect([...new Set(['base', ...parts])].sort()).to.deep.equal(['base', 'label', 'source', 'standing']);
  });
});
