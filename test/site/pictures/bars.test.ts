import { describe, expect, it } from 'vitest';
import { isProblem, type Checked } from '../../../src/report/result.js';
import { barList } from '../../../src/models/widgets/bar-list.js';
import { changeList } from '../../../src/models/widgets/change-list.js';
import { barBlocks, changeBlocks } from '../../../src/site/pictures/bars.js';
import type { Block } from '../../../src/site/pictures/blocks.js';
import type { Mark, RectMark, TextMark } from '../../../src/site/pictures/box.js';
import { FORMATS } from '../../../src/site/pictures/formats.js';
import type { Pen } from '../../../src/site/pictures/pieces.js';
import type { AmountFact, ChangeFact, Fact } from '../../../src/report/types.js';
import { report } from '../../fixtures/model-facts.js';

const pen: Pen = { sizes: FORMATS.card.sizes, locale: 'zh-CN' };
const options = { locale: 'zh-CN', context: report, title: '', path: 'facts' } as const;

const amount = (id: string, value: AmountFact['value']): Fact => ({
  kind: 'amount',
  id,
  section: 'economy',
  label: { zh: id, en: id },
  value,
  unit: '亩',
  mentions: [],
});

const change = (id: string, direction: 'up' | 'down', value: string): ChangeFact => ({
  kind: 'change',
  id,
  section: 'economy',
  label: { zh: id, en: id },
  change: { direction, value, form: 'percent', basis: 'year-on-year', mentions: [] },
  mentions: [],
});

function made<M extends object>(model: Checked<M>): M {
  if (isProblem(model)) throw new Error(JSON.stringify(model));
  return model;
}

const bars = (facts: readonly Fact[], width = 600) => barBlocks(made(barList(facts, options)), pen, width);
const changes = (facts: readonly Fact[], width = 600) => changeBlocks(made(changeList(facts, options)), pen, width);

const marksOf = (block: Block): readonly Mark[] => block.box.marks;
const rects = (block: Block): readonly RectMark[] => marksOf(block).filter((mark) => mark.kind === 'rect');
const barOf = (block: Block): RectMark | undefined =>
  rects(block).find(({ ink, width }) => ink !== 'muted' || width > 1);
const texts = (block: Block): readonly TextMark[] => marksOf(block).filter((mark) => mark.kind === 'text');
const said = (block: Block) => texts(block).map(({ line }) => line.spans.map(({ text }) => text).join(''));

describe('a picture of bars', () => {
  it('has bars as long as the figures are to each other, and each figure at its end', () => {
    const [whole, half] = bars([amount('a', '50'), amount('b', '100')]);
    expect(barOf(half!)!.width * 2).toBeCloseTo(barOf(whole!)!.width, 3);
    expect(said(whole!)).toEqual(['b', '100亩']);
    const figure = texts(whole!)[1]!;
    expect(figure.x).toBeGreaterThan(barOf(whole!)!.x + barOf(whole!)!.width);
    expect(figure.x + figure.line.width).toBeLessThanOrEqual(600);
  });

  it('draws nothing for 0, and for a figure that is missing', () => {
    const [, none, missing] = bars([amount('a', '50'), amount('b', '0'), amount('c', null)]);
    expect([barOf(none!), barOf(missing!)]).toEqual([undefined, undefined]);
    expect(said(none!)).toEqual(['b', '0亩']);
  });

  it('leaves open what a range leaves open', () => {
    const [range] = bars([amount('a', { from: '20', to: '50' })]);
    expect(rects(range!).map(({ outline }) => outline)).toEqual([undefined, undefined, 1]);
  });

  it('sets the words above their bar where the picture is narrow', () => {
    const [wide] = bars([amount('a', '50')], 600);
    const [narrow] = bars([amount('a', '50')], 300);
    expect(barOf(wide!)!.x).toBeGreaterThan(200);
    expect(barOf(narrow!)!.x).toBe(0);
    expect(barOf(narrow!)!.y).toBeGreaterThan(texts(narrow!)[0]!.y);
  });

  it('sets figures that leave a bar no room above it', () => {
    const [block] = bars([amount('a', '123456789012345678')], 200);
    const [, figure] = texts(block!);
    expect(barOf(block!)!.y).toBeGreaterThan(figure!.y);
    expect(barOf(block!)!.width).toBeCloseTo(200, 3);
  });

  it('has the Chinese figure of a translated one below its label', () => {
    const english = { ...options, locale: 'en' } as const;
    const fact = { ...(amount('a', '24.86') as AmountFact), scale: '亿', unit: '元' } as const;
    const [block] = barBlocks(made(barList([fact], english)), { ...pen, locale: 'en' }, 600);
    expect(said(block!)).toEqual(['a', '24.86亿元', '2.486 billion yuan']);
  });
});

describe('a picture of changes', () => {
  it('has bars from one zero line, each in its colour, with the words of the change at its end', () => {
    const [up, down] = changes([change('a', 'up', '10'), change('b', 'down', '20')]);
    expect([barOf(up!)!.ink, barOf(down!)!.ink]).toEqual(['rise', 'fall']);
    expect(barOf(down!)!.x).toBe(barOf(up!)!.x);
    expect(barOf(down!)!.width).toBeCloseTo(barOf(up!)!.width * 2, 1);
    expect([said(up!), said(down!)]).toEqual([
      ['a', '同比增长10%'],
      ['b', '同比下降20%'],
    ]);
  });

  it('keeps the order of words in English', () => {
    const english = { ...options, locale: 'en' } as const;
    const [down] = changeBlocks(made(changeList([change('b', 'down', '20')], english)), { ...pen, locale: 'en' }, 600);
    expect(said(down!)).toEqual(['b', 'down 20% year on year']);
  });
});
