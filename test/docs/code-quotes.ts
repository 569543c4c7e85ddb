import { amount, quoting, reportOf } from '../audit/amounts.js';
import { change, standing } from '../audit/contradictions/held.js';

/** A report whose quotes contradict it once in each way. */
export const EXAMPLES_OF_QUOTES = reportOf(
  amount('tax', { value: '24.86', scale: '亿', unit: '元', mentions: [quoting('24.68亿元')] }),
  amount('homes', { value: '120', unit: '户', mentions: [quoting('120人')] }),
  amount('villages', { value: '24', unit: '户', qualifier: 'at-least', word: '以上', mentions: [quoting('24余户')] }),
  { ...change('增长3%', { direction: 'down' }), id: 'accidents' },
  { ...change('环比增长3%', { basis: 'year-on-year' }), id: 'sales' },
  { ...standing('全县第二', { kind: 'rank', position: 1 }), id: 'rank' },
  { ...change('下降3%', { direction: 'down', verb: { zh: '微降' } }), id: 'verb' },
  amount('earlier', { value: '24', unit: '户', mentions: [quoting('2021年24户')] }),
);
