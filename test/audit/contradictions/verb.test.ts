import { describe } from 'vitest';
import { quoting } from '../amounts.js';
import { change, eachOf, type ChangeInput, type FactInput, type Row } from './held.js';

const honour = (quote: string, fields: object): FactInput => ({
  kind: 'honour',
  id: 'honour',
  label: { zh: '绿色社区', en: 'Green Community' },
  section: 'economy',
  title: { zh: '绿色社区', en: 'Green Community' },
  recipient: { zh: '茶山社区', en: 'Chashan Community' },
  mentions: [quoting(quote)],
  ...fields,
});

const wrong = (word: string, language = 'zh') => ['VERB_CONTRADICTED', `"verb": { "${language}": "${word}" }`] as const;

describe('D17: the verb before a title', () => {
  const rows: readonly Row<object>[] = [
    ['被列入“绿色社区”名单', { verb: { zh: '被列入' } }],
    ['荣获“绿色社区”', { verb: { zh: '荣获' } }],
    ['荣获“绿色社区”', { verb: { zh: '入选' } }, ...wrong('荣获')],
    ['入选“绿色社区”', { verb: { zh: '荣获' } }, ...wrong('入选')],
    ['被列入“绿色社区”名单', { verb: { zh: '获评' } }, ...wrong('被列入')],
    ['通报表扬“绿色社区”', { verb: { zh: '高度评价' } }, ...wrong('通报表扬')],
    ['“绿色社区”', { verb: { zh: '入选' } }, ...wrong('…')],
    ['“绿色社区”', {}],
    ['荣获“绿色社区”', { verb: { en: 'was named' } }],
    ['was named Green Community', { verb: { en: 'was named' } }],
    ['was awarded Green Community', { verb: { en: 'was named' } }, ...wrong('was awarded', 'en')],
    // One of its quotes has it.
    ['“绿色社区”', { verb: { zh: '入选' }, mentions: [quoting('“绿色社区”'), quoting('入选名单')] }],
    // Counted honours, and what a standing quotes, are held once.
    ['4个小区获评绿色社区', { verb: { zh: '获评' }, count: { value: '4', unit: '个', noun: 'estates' } }],
    [
      '4个小区获评绿色社区',
      { verb: { zh: '创成' }, count: { value: '4', unit: '个', noun: 'estates' } },
      ...wrong('获评'),
    ],
    [
      '荣获“绿色社区”',
      { verb: { zh: '荣获' }, standings: [{ kind: 'first-batch', among: 'county', mentions: [quoting('全县首批')] }] },
    ],
  ];
  eachOf(rows, honour);
});

describe('D17: the verb of a change', () => {
  const rows: readonly Row<Partial<ChangeInput>>[] = [
    ['微降3%', { direction: 'down', verb: { zh: '微降' } }],
    ['下降3%', { direction: 'down', verb: { zh: '微降' } }, ...wrong('下降')],
    ['攀升3%', { verb: { zh: '增长' } }, ...wrong('攀升')],
    ['3%', { verb: { zh: '攀升' } }],
    ['上涨3%', { verb: { en: 'rose' } }],
    ['fell 3 percent', { direction: 'down', verb: { en: 'declined' } }, ...wrong('fell', 'en')],
    ['Fell 3 percent', { direction: 'down', verb: { en: 'fell' } }],
  ];
  eachOf(rows, change);
});
