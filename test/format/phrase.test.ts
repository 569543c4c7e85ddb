import { describe, expect, it } from 'vitest';
import {
  around,
  find,
  isSame,
  joined,
  listed,
  part,
  partsOf,
  phrase,
  piecesOf,
  textBehind,
  textIn,
  textOf,
  without,
  type Phrase,
} from '../../src/format/phrase.js';

const figure: Phrase = [
  part('before', 'over'),
  part('number', '24.86', { gap: ' ' }),
  part('unit', [part('scale', 'billion'), part('noun', 'yuan', { gap: ' ' })], { gap: ' ' }),
  part('beside', '超248.6亿元', { gap: ' ', marks: ['(', ')'] }),
];

const said: Phrase = [
  part('label', 'Revenue'),
  part('figure', figure, { gap: ': ' }),
  part('period', '2023', { gap: ', ' }),
];

describe('a phrase', () => {
  it('is joined with what stands between and around its parts', () => {
    expect(textOf(figure)).toBe('over 24.86 billion yuan (超248.6亿元)');
    expect(textOf(said)).toBe('Revenue: over 24.86 billion yuan (超248.6亿元), 2023');
    expect(textOf([])).toBe('');
  });

  it('has nothing before its first part, whatever part that is', () => {
    expect(textOf(figure.slice(1, 2))).toBe('24.86');
    expect(textBehind(figure.slice(1, 2))).toBe(' 24.86');
  });

  it('has no empty part', () => {
    expect(phrase(part('label', ''), undefined, part('figure', []), part('number', '0'))).toEqual([
      { role: 'number', said: '0' },
    ]);
  });

  it('finds a part by its role, at any depth, the first one', () => {
    expect(find(said, 'noun')?.said).toBe('yuan');
    expect(textIn(said, 'unit')).toBe('billion yuan');
    expect(textIn(said, 'beside')).toBe('超248.6亿元');
    expect(partsOf(said, 'figure')).toBe(figure);
    expect([find(said, 'rank'), partsOf(said, 'rank'), textIn(said, 'rank')]).toEqual([undefined, [], '']);
    expect(textIn([part('number', '1'), part('number', '2')], 'number')).toBe('1');
  });

  it('is said without a part and without what stood before it', () => {
    expect(textOf(without(said, 'noun'))).toBe('Revenue: over 24.86 billion (超248.6亿元), 2023');
    expect(textOf(without(said, 'before'))).toBe('Revenue: 24.86 billion yuan (超248.6亿元), 2023');
    expect(without([part('unit', [part('noun', 'yuan')])], 'noun')).toEqual([]);
  });

  it('is taken apart at a part, and loses nothing', () => {
    expect(around(said, 'figure')).toEqual({ lead: 'Revenue: ', found: figure, tail: ', 2023' });
    const { lead, found, tail } = around(said, 'beside') ?? expect.unreachable();
    expect([lead, textOf(found), tail]).toEqual(['Revenue: over 24.86 billion yuan (', '超248.6亿元', '), 2023']);
    expect(around(said, 'rank')).toBeUndefined();
  });

  it('is the same as another by its parts and not by what they read as', () => {
    expect(isSame(figure, partsOf(said, 'figure'))).toBe(true);
    expect(isSame(figure, [...figure.slice(0, 3), part('beside', '超248.6亿元')])).toBe(true);
    expect(isSame([part('number', '5')], [part('label', '5')])).toBe(false);
    expect(isSame(figure, without(figure, 'noun'))).toBe(false);
    expect(isSame(figure, figure.slice(0, 3))).toBe(false);
    expect(isSame([part('unit', '元')], [part('unit', [part('noun', '元')])])).toBe(false);
  });

  it('is a row of pieces, of which those between the parts have no role', () => {
    const pieces = piecesOf(figure);
    expect(joined(pieces)).toBe(textOf(figure));
    expect(pieces.map(({ role = '·', text }) => role + text).slice(0, 5)).toEqual([
      'beforeover',
      '· ',
      'number24.86',
      '· ',
      'scalebillion',
    ]);
    expect(pieces.slice(-4)).toEqual([
      { text: ' ' },
      { text: '(' },
      { role: 'beside', text: '超248.6亿元' },
      { text: ')' },
    ]);
  });

  it('lists phrases as parts of one role', () => {
    expect(textOf(listed('standing', [[part('rank', '第一')], [], [part('rank', '首批')]], '、'))).toBe('第一、首批');
  });
});
