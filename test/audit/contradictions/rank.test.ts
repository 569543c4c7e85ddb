import { describe, expect, it } from 'vitest';
import { contradictionsOf } from '../../../src/audit/contradictions.js';
import { validReport } from '../../fixtures/report.js';
import { amount, quoting, reportOf } from '../amounts.js';
import { standing, eachOf, type Row } from './held.js';

describe('D17: the rank of a quote', () => {
  const first = { kind: 'rank', position: 1 };
  const rows: readonly Row<object>[] = [
    ['全县第二', first, 'RANK_CONTRADICTED', '"kind": "rank", "position": 2'],
    ['居全县第15位', first, 'RANK_CONTRADICTED', '"kind": "rank", "position": 15'],
    ['全县首位', { ...first, position: 2 }, 'RANK_CONTRADICTED', '"kind": "rank", "position": 1'],
    ['走在全县前列', first, 'RANK_CONTRADICTED', '"kind": "leading"'],
    ['全县首批', first, 'RANK_CONTRADICTED', '"kind": "first-batch"'],
    ['全县首个', { kind: 'only' }, 'RANK_CONTRADICTED', '"kind": "first-ever"'],
    ['全县唯一', { kind: 'first-ever' }, 'RANK_CONTRADICTED', '"kind": "only"'],
    ['全县第一', { kind: 'leading' }, 'RANK_CONTRADICTED', '"kind": "rank", "position": 1'],
    ['全县前三', { ...first, position: 3 }, 'RANK_CONTRADICTED', '"kind": "leading"'],
    ['全县第一', first],
    ['全县第十二', { ...first, position: 12 }],
    ['居全县', first],
    ['第二产业全县第一', first],
    ['第三产业居全县', first],
    ['遥遥领先', { kind: 'leading' }],
    ['second in the county', first, 'RANK_CONTRADICTED', '"kind": "rank", "position": 2'],
    ['ranked 3rd in the county', first, 'RANK_CONTRADICTED', '"kind": "rank", "position": 3'],
    ['in the first batch', first, 'RANK_CONTRADICTED', '"kind": "first-batch"'],
    ['the first in the county', { ...first, position: 2 }, 'RANK_CONTRADICTED', '"kind": "rank", "position": 1'],
    ['the first in the county', { kind: 'first-ever' }],
    ['first in the county', first],
    ['in the second phase of the work', first],
    ['in the county', first],
  ];
  eachOf(rows, standing);

  it('is asked of the items of a board too', () => {
    const { boards, facts, source } = validReport();
    const item = {
      id: 'tea',
      facts: [facts[0]!.id],
      standings: [{ ...first, among: 'county', mentions: [quoting('第二')] }],
    };
    const report = { ...reportOf(amount('a')), boards: [{ id: 'b', title: boards[0]!.title, items: [item] }], source };
    expect(contradictionsOf(report as ReturnType<typeof reportOf>).map(({ path }) => path)).toEqual([
      '$.boards[0].items[0].standings[0].mentions[0]',
    ]);
  });
});
