import { describe, expect, it } from 'vitest';
import { contradictionsOf } from '../../../src/audit/contradictions.js';
import { validReport } from '../../fixtures/report.js';
import { amount, quoting, reportOf } from '../amounts.js';
import { found, standing, eachOf, type Row } from './held.js';

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
    ['全县前三', { ...first, position: 3 }, 'RANK_CONTRADICTED', '"kind": "rank", "within": 3'],
    ['全县前三', { kind: 'rank', within: 3 }],
    ['全县前五', { kind: 'rank', within: 3 }, 'RANK_CONTRADICTED', '"kind": "rank", "within": 5'],
    ['全县前三', { kind: 'leading' }],
    ['全县第一', first],
    ['全县第十二', { ...first, position: 12 }],
    ['居全县', first],
    ['第二产业全县第一', first],
    ['第三产业居全县', first],
    ['遥遥领先', { kind: 'leading' }],
    ['second in the county', first, 'RANK_CONTRADICTED', '"kind": "rank", "position": 2'],
    ['ranked 3rd in the county', first, 'RANK_CONTRADICTED', '"kind": "rank", "position": 3'],
    ['in the first batch', first, 'RANK_CONTRADICTED', '"kind": "first-batch"'],
    ['in the first group of six', { kind: 'first-batch' }],
    ['in the first cohort', first, 'RANK_CONTRADICTED', '"kind": "first-batch"'],
    ['the first in the county', { ...first, position: 2 }, 'RANK_CONTRADICTED', '"kind": "rank", "position": 1'],
    ['the first in the county', { kind: 'first-ever' }],
    ['first in the county', first],
    ['in the second phase of the work', first],
    ['in the county', first],
  ];
  eachOf(rows, standing);

  const fifteenth = { kind: 'rank', position: 15, size: 17 };
  const fifth = { kind: 'rank', position: 5, from: 8 };
  const streak = { ...first, streak: { value: '12', unit: '年' } };
  const passed = { kind: 'passed', marks: ['7', '8', '9'], scale: '万亿', unit: '元' };
  const details: readonly Row<object>[] = [
    ['居全县第15位（共17个）', fifteenth],
    ['居全县第15位', fifteenth],
    ['居全县第15位（共18个）', fifteenth, 'RANK_CONTRADICTED', '"size": 18'],
    ['15th of 17', fifteenth],
    ['15th out of 18', fifteenth, 'RANK_CONTRADICTED', '"size": 18'],
    ['由第8位升至第5位', fifth],
    ['由全县第八位跃居第五位', fifth],
    ['由第9位升至第5位', fifth, 'RANK_CONTRADICTED', '"from": 9'],
    ['由第8位升至第6位', fifth, 'RANK_CONTRADICTED', '"kind": "rank", "position": 6'],
    ['由第8位升至第5位', { ...fifth, position: 8, from: 9 }, 'RANK_CONTRADICTED', '"kind": "rank", "position": 5'],
    ['up from 8th to 5th', fifth],
    ['up from ninth to fifth', fifth, 'RANK_CONTRADICTED', '"from": 9'],
    ['连续12年居全县第一', streak],
    ['连续十二年居首位', streak],
    ['连续11年居全县第一', streak, 'RANK_CONTRADICTED', '"streak": { "value": "11", … }'],
    ['三连冠', { ...first, streak: { value: '3', unit: '次' } }],
    ['五连冠', { ...first, streak: { value: '3', unit: '次' } }, 'RANK_CONTRADICTED', '"streak": { "value": "5", … }'],
    ['first for 12 years in a row', streak],
    ['first for eleven consecutive years', streak, 'RANK_CONTRADICTED', '"streak": { "value": "11", … }'],
    ['first for ten consecutive years', streak, 'RANK_CONTRADICTED', '"streak": { "value": "10", … }'],
    ['全县并列第二', { ...first, position: 2 }, 'RANK_CONTRADICTED', '"tie": true'],
    ['列全县并列第二位', { ...first, position: 2 }, 'RANK_CONTRADICTED', '"tie": true'],
    ['全县并列第二', { ...first, position: 2, tie: true }],
    ['全县并列第二', { ...first, position: 2, word: { zh: '并列第二' } }],
    ['ranked joint second', { ...first, position: 2 }, 'RANK_CONTRADICTED', '"tie": true'],
    ['tied for 2nd', { ...first, position: 2 }, 'RANK_CONTRADICTED', '"tie": true'],
    ['tied for 2nd', { ...first, position: 2, tie: true }],
    ['second for joint work', { ...first, position: 2 }],
    ['连续跨越7、8、9万亿元台阶', passed],
    ['连续跨越6、7、8万亿元台阶', passed, 'RANK_CONTRADICTED', '"marks": ["6","7","8"]'],
    ['连续跨越三个台阶', passed],
    ['居全县首位', { ...first, word: { zh: '首位' }, verb: { zh: '居' } }],
    ['居全县首位', { ...first, word: { zh: '首位', en: 'in first place' } }],
    ['居全县首位', { ...first, word: { zh: '榜首' } }, 'RANK_CONTRADICTED', '"word": { "zh": "首位" }'],
    ['居全县首位', { ...first, verb: { zh: '稳居' } }, 'RANK_CONTRADICTED', '"verb": { "zh": "…" }'],
    ['居全县第１５位', { kind: 'rank', position: 15, word: { zh: '第15位' } }],
    ['Ranked first', { ...first, word: { zh: '首位', en: 'first' }, verb: { en: 'ranked' } }],
    ['ranked first', { ...first, word: { en: 'in first place' } }, 'RANK_CONTRADICTED', '"word": { "en": "first" }'],
    ['全县率先', { kind: 'leading', word: { zh: '率先' } }],
  ];
  eachOf(details, standing, 'details: ');

  it('holds printed words against all quotes of a standing together', () => {
    const both = { ...first, word: { zh: '榜首' }, mentions: [quoting('全县第一'), quoting('荣登榜首')] };
    expect(found(standing('', both))).toEqual([]);
    expect(found(standing('', { ...both, word: { zh: '首位' } }))).toEqual([
      ['RANK_CONTRADICTED', '"word": { "zh": "第一" }'],
    ]);
  });

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
