import { describe } from 'vitest';
import { figure, change, eachOf, type Row, type AmountFields, type ChangeInput } from './held.js';

describe('D17: the unit of a quote', () => {
  const rows: readonly Row<AmountFields>[] = [
    ['惠及120人', { value: '120', unit: '户' }, 'UNIT_CONTRADICTED', '"unit": "人"'],
    ['惠及120户', { value: '120', unit: '户' }],
    ['惠及120', { value: '120', unit: '户' }],
    [
      '惠及6万余人次',
      { value: '6', scale: '万', unit: '人', qualifier: 'over' },
      'UNIT_CONTRADICTED',
      '"unit": "人次"',
    ],
    ['惠及6万余人', { value: '6', scale: '万', unit: '人次', qualifier: 'over' }],
    ['出栏3头', { value: '3', unit: '件' }, 'UNIT_CONTRADICTED', '"unit": "头"'],
    ['完成24%', { value: '24', unit: '元' }, 'UNIT_CONTRADICTED', '"unit": "%"'],
    ['21个已通路灯', { value: '21', unit: '村' }, 'UNIT_CONTRADICTED', '"unit": "个"'],
    ['24个村中21个', { value: '21', unit: '村' }],
    ['24个村', { value: '24', unit: '村' }],
    ['3月新增3户', { value: '3', unit: '户' }],
    ['120 rural households', { value: '120', unit: '人' }, 'UNIT_CONTRADICTED', '"unit": "户"'],
    ['120 people', { value: '120', unit: '名' }],
    ['120 were helped', { value: '120', unit: '户' }],
    ['120 chargers for people', { value: '120', unit: '户' }],
    ['$1.2 billion', { value: '12', scale: '亿', unit: '元' }, 'UNIT_CONTRADICTED', '"unit": "USD"'],
    ['$1.2 billion', { value: '1.2', scale: 'billion', unit: 'USD', symbol: { before: '$' } }],
    ['S$600', { value: '600', unit: 'SGD', symbol: { before: 'S$' } }],
    ['€3.4m', { value: '3.4', scale: 'm', unit: 'EUR', symbol: { before: '€' } }],
    ['1.2亿美元', { value: '1.2', scale: '亿', unit: 'USD', symbol: { after: '美元' } }],
    ['1.2亿美元', { value: '1.2', scale: '亿', unit: '元' }, 'UNIT_CONTRADICTED', '"unit": "美元"'],
    ['3.4 million euros', { value: '3.4', scale: 'million', unit: 'GBP' }, 'UNIT_CONTRADICTED', '"unit": "欧元"'],
    ['人均3.5元/人', { value: '3.5', unit: '元/人' }],
    ['2.5 tonnes per hectare', { value: '2.5', unit: 'tonnes per hectare' }],
    ['19,618 crowns', { value: '19,618' }],
    ['重12.3公斤', { value: '１２．３', unit: '公斤' }],
    ['¥120 was paid', { value: '120', unit: '元' }],
  ];
  eachOf(rows, figure);

  const forms: readonly Row<Partial<ChangeInput>>[] = [
    ['上升3个百分点', { form: 'percent' }, 'UNIT_CONTRADICTED', '"form": "points"'],
    ['增长3%', { form: 'points' }, 'UNIT_CONTRADICTED', '"form": "percent"'],
    ['增长3倍', { form: 'percent' }, 'UNIT_CONTRADICTED', '"form": "absolute", "unit": "倍"'],
    ['增加3户', { form: 'absolute', unit: '户' }],
    ['up 3 percentage points', { form: 'percent' }, 'UNIT_CONTRADICTED', '"form": "points"'],
    ['up 3 per cent', { form: 'percent' }],
    ['增长3', { form: 'points' }],
  ];
  eachOf(forms, change, 'of a change: ');
});
