import { describe, expect, it } from 'vitest';
import { beside, EMPTY, padded, paragraph, rect, stack } from '../../../src/site/pictures/box.js';
import { wrap } from '../../../src/site/pictures/wrap.js';

const places = ({ marks }: ReturnType<typeof stack>) => marks.map(({ x, y }) => `${x},${y}`).join(' ');

const [low, tall] = [rect(10, 4, 'ink'), rect(20, 10, 'ink')];

describe('stack', () => {
  it('puts one box under another, with nothing free above the first', () => {
    const box = stack([7, low], [3, tall]);
    expect([box.width, box.height, places(box)]).toEqual([20, 17, '0,0 0,7']);
  });

  it('leaves out what is empty, and the room above it', () => {
    expect(stack([0, low], [5, EMPTY], [3, tall]).height).toBe(17);
    expect(stack([5, EMPTY])).toEqual(EMPTY);
  });
});

describe('beside', () => {
  it('sets two boxes on one middle, or on one top', () => {
    expect(places(beside(tall, 2, low))).toBe('0,0 22,3');
    expect(places(beside(tall, 2, low, 'top'))).toBe('0,0 22,0');
  });
});

it('pads above and below', () => expect(padded(low, 2, 3)).toMatchObject({ width: 10, height: 9 }));

describe('paragraph', () => {
  const style = { size: 10, weight: 'text', ink: 'ink', lang: 'zh-CN' } as const;

  it('has a baseline in each line, and the leading between two', () => {
    const box = paragraph(wrap([{ text: '一二三四', style }], 21), 1.5);
    expect(box.height).toBe(30);
    expect(box.marks.map(({ y }) => Number(y.toFixed(2)))).toEqual([11.1, 26.1]);
  });

  it('sets a line that begins with a sign whose left half is blank by that half further left, in Chinese', () => {
    const xs = (text: string, lang: 'zh-CN' | 'en') =>
      paragraph(wrap([{ text, style: { ...style, lang } }], 90), 1.5).marks.map(({ x }) => x);
    expect(['“童心”丝路', '《公报》', '（青青）', '童心'].map((text) => xs(text, 'zh-CN')[0])).toEqual([-5, -5, -5, 0]);
    expect(xs('“Red Roots”', 'en')).toEqual([0]);
  });
});
