import { describe, expect, it } from 'vitest';
import { correctionNote, printCorrection } from '../../src/format/correction.js';
import type { Correction } from '../../src/report/types.js';

const tea = { value: '24.86', scale: '亿', unit: '元' } as const;
const one: Correction = {
  date: '2024-03-01',
  was: { ...tea, value: '24.68' },
  now: tea,
  reason: { zh: '排版误植', en: 'A misprint' },
};

describe('a correction', () => {
  it.each<[string, Correction, string, string]>([
    [
      'says when, what and why',
      one,
      '2024年3月1日由24.68亿元更正为24.86亿元：排版误植',
      '1 March 2024: 2.468 billion yuan (24.68亿元) became 2.486 billion yuan (24.86亿元). A misprint',
    ],
    [
      'of a percentage',
      { ...one, date: '2024', was: { value: '87', unit: '%' }, now: { value: '87.5', unit: '%' } },
      '2024年由87%更正为87.5%：排版误植',
      '2024: 87% became 87.5%. A misprint',
    ],
    [
      'of a difference',
      { ...one, was: { value: '1.2', unit: '个百分点' }, now: { value: '1', unit: '个百分点' } },
      '2024年3月1日由1.2个百分点更正为1个百分点：排版误植',
      '1 March 2024: 1.2 percentage points became 1 percentage point. A misprint',
    ],
    [
      'of what had been missing',
      { ...one, was: { value: null, missing: 'not-stated' } },
      '2024年3月1日由未公布更正为24.86亿元：排版误植',
      '1 March 2024: not stated became 2.486 billion yuan (24.86亿元). A misprint',
    ],
  ])('%s', (_, correction, zh, en) => {
    expect([printCorrection(correction, 'zh-CN'), printCorrection(correction, 'en')]).toEqual([zh, en]);
  });
});

describe('the note beside a figure that was put right', () => {
  it.each<[string, Correction[] | undefined, string, string]>([
    ['is empty where it never was', undefined, '', ''],
    ['gives the day', [one], '2024年3月1日更正', 'corrected 1 March 2024'],
    ['gives the last of several', [one, { ...one, date: '2024-05' }], '2024年5月更正', 'corrected May 2024'],
  ])('%s', (_, corrections, zh, en) => {
    expect([correctionNote({ corrections }, 'zh-CN'), correctionNote({ corrections }, 'en')]).toEqual([zh, en]);
  });
});
