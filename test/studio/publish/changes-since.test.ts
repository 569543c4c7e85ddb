import { describe, expect, it } from 'vitest';
import { printCorrected } from '../../../src/format/correction.js';
import type { Fact, Report } from '../../../src/report/types.js';
import { changesSince } from '../../../src/studio/publish/changes-since.js';

const report = (fact: object): Report =>
  ({ facts: [{ id: 'x', label: { zh: '某项' }, mentions: [], ...fact } as unknown as Fact] }) as unknown as Report;

const rank = (position: number, more: object = {}) => ({
  kind: 'standing',
  standings: [{ kind: 'rank', position, among: 'city', mentions: [], ...more }],
});

const said = (was: object, now: object) =>
  changesSince(report(was), report(now)).map(({ state, corrected }) => [
    state,
    ...corrected.map((one) => `${one.place} ${printCorrected(one.was, 'zh-CN')} → ${printCorrected(one.now, 'zh-CN')}`),
  ]);

const enSaid = (was: object, now: object) =>
  changesSince(report(was), report(now)).flatMap(({ corrected }) =>
    corrected.map((one) => `${printCorrected(one.was, 'en')} → ${printCorrected(one.now, 'en')}`),
  );

describe('since the report was published last', () => {
  it.each([
    ['a ratio', { kind: 'ratio', terms: ['2', '1'] }, { kind: 'ratio', terms: ['3', '1'] }, 'terms 2:1 → 3:1'],
    ['a fraction', { kind: 'share', fraction: '1/6' }, { kind: 'share', fraction: '1/5' }, 'fraction 1/6 → 1/5'],
    ['tenths', { kind: 'share', tenths: '7' }, { kind: 'share', tenths: '8' }, 'tenths 7成 → 8成'],
    [
      'a multiple',
      { kind: 'change', change: { form: 'times', direction: 'up', value: '2' } },
      { kind: 'change', change: { form: 'times', direction: 'up', value: '3' } },
      'changes[0] 2倍 → 3倍',
    ],
    ['a rank', rank(4), rank(3), 'standings[0].position 第四 → 第三'],
    [
      'the first few',
      rank(1, { position: undefined, within: 10 }),
      rank(1, { position: undefined, within: 8 }),
      'standings[0].within 前十 → 前八',
    ],
  ])('%s that is another one now is corrected', (_, was, now, change) => {
    expect(said(was, now)).toEqual([['corrected', change]]);
    expect(said(was, was)).toEqual([['same']]);
  });

  it('says it in English too', () => {
    expect(enSaid(rank(4), rank(3))).toEqual(['fourth → third']);
    expect(enSaid({ kind: 'ratio', terms: ['2', '1'] }, { kind: 'ratio', terms: ['3', '1'] })).toEqual(['2:1 → 3:1']);
  });
});
