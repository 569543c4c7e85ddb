import { describe, expect, it } from 'vitest';
import { plainRuns } from '../../../src/report/values/comparable-runs.js';
import type { AmountFact, Fact } from '../../../src/report/types.js';
import { amount, share } from '../../fixtures/model-facts.js';

const businesses = (id: string, parts: Partial<AmountFact> = {}) => amount({ id, unit: '家', ...parts });
const [a, b, c] = ['a', 'b', 'c'].map((id) => businesses(id)) as [AmountFact, AmountFact, AmountFact];
const spots = (id: string, noun: string) => amount({ id, unit: '处', noun });

const idsOf = (facts: readonly Fact[]) => plainRuns(facts).map((run) => run.map(({ id }) => id).join(' '));

describe('plainRuns', () => {
  it.each<[string, readonly Fact[], readonly string[]]>([
    ['three of one unit in a row', [a, b, c], ['a b c']],
    ['two are no comparison', [a, b], []],
    ['another unit ends a run', [a, b, amount({ id: 'x', unit: '人' }), c], []],
    ['a share ends it too', [a, share({ id: 'x', percent: '5' }), b, c], []],
    ['a change would be lost in a bar', [a, businesses('x', { change: change() }), b, c], []],
    [
      'so would a standing',
      [a, b, businesses('x', { standings: [{ kind: 'only', among: 'city', mentions: [] }] })],
      [],
    ],
    ['a range has no one length', [a, b, businesses('x', { value: { from: '1', to: '2' } })], []],
    ['and a missing figure has none', [a, b, businesses('x', { value: null, missing: 'not-stated' })], []],
    ['two runs', [a, b, c, ...['x', 'y', 'z'].map((id) => amount({ id, unit: '人' }))], ['a b c', 'x y z']],
    ['a word that counts anything, of one thing', ['x', 'y', 'z'].map((id) => spots(id, '点位')), ['x y z']],
    ['a word that counts anything, of several', ['x', 'y', 'z'].map((id) => spots(id, id)), []],
    ['a word that counts anything, of who knows what', ['x', 'y', 'z'].map((id) => amount({ id, unit: '个' })), []],
    ['one of them, of who knows what', [spots('x', '点位'), amount({ id: 'u', unit: '处' }), spots('y', '点位')], []],
    [
      'bridges, tracks and kinds',
      ['座', '条', '种'].flatMap((unit) => ['x', 'y', 'z'].map((id) => amount({ id: id + unit, unit }))),
      [],
    ],
    ['no unit at all', ['x', 'y', 'z'].map((id) => amount({ id })), []],
    ['nothing', [], []],
  ])('%s', (_, facts, runs) => {
    expect(idsOf(facts)).toEqual(runs);
  });
});

function change(): NonNullable<AmountFact['change']> {
  return { direction: 'up', value: '5', form: 'percent', unit: '%', basis: 'year-on-year', mentions: [] };
}
