import { describe } from 'vitest';
import { figure, eachOf, type Row, type AmountFields } from './held.js';

describe('D17: the qualifier of a quote', () => {
  const over = { value: '24', unit: '户', qualifier: 'over', word: '余' } as const;
  const exact = { value: '24', unit: '户' } as const;
  const rows: readonly Row<AmountFields>[] = [
    [
      '24余户',
      { ...over, qualifier: 'at-least', word: '以上' },
      'QUALIFIER_CONTRADICTED',
      '"qualifier": "over", "word": "余"',
    ],
    ['24余户', over],
    ['24户', over],
    ['24', over],
    ['24户以上', over, 'QUALIFIER_CONTRADICTED', '"qualifier": "at-least", "word": "以上"'],
    ['约24户', over, 'QUALIFIER_CONTRADICTED', '"qualifier": "about", "word": "约"'],
    ['24户左右', { ...exact, qualifier: 'about' }],
    ['不超过24户', { ...over, word: '超过' }, 'QUALIFIER_CONTRADICTED', '"qualifier": "up-to", "word": "不超过"'],
    ['24户以内', { ...exact, qualifier: 'up-to', word: '以内' }],
    ['突破24户', over, 'QUALIFIER_CONTRADICTED', '"qualifier": "over", "word": "突破"'],
    ['超过了24户', { ...over, word: '超过' }],
    ['不足24户', over, 'QUALIFIER_CONTRADICTED', '"qualifier": "below", "word": "不足"'],
    ['不足24户', { ...exact, qualifier: 'up-to' }, 'QUALIFIER_CONTRADICTED', '"qualifier": "below", "word": "不足"'],
    ['不足24户', { ...exact, qualifier: 'below' }],
    ['不到24户', { ...exact, qualifier: 'below', word: '不到' }],
    ['近24户', exact, 'QUALIFIER_CONTRADICTED', '"qualifier": "nearly", "word": "近"'],
    [
      '10余万户',
      { value: '10', scale: '万', unit: '户' },
      'QUALIFIER_CONTRADICTED',
      '"qualifier": "over", "word": "余"',
    ],
    ['签约24户', exact],
    ['附近24户', exact],
    ['近24年', { ...exact, unit: '年' }],
    ['突破24项技术', { ...exact, unit: '项' }],
    ['二楼以上24户', exact],
    ['其余24户', exact],
    [
      'more than 24 households',
      { ...exact, qualifier: 'nearly' },
      'QUALIFIER_CONTRADICTED',
      '"qualifier": "over", "word": "more than"',
    ],
    [
      'no more than 24 households',
      { ...exact, qualifier: 'over' },
      'QUALIFIER_CONTRADICTED',
      '"qualifier": "up-to", "word": "no more than"',
    ],
    ['nearly 24 households', { ...exact, qualifier: 'nearly' }],
    [
      'at most 24 households',
      { ...exact, qualifier: 'about' },
      'QUALIFIER_CONTRADICTED',
      '"qualifier": "up-to", "word": "at most"',
    ],
    [
      '24 households or more',
      { ...exact, qualifier: 'up-to' },
      'QUALIFIER_CONTRADICTED',
      '"qualifier": "at-least", "word": "or more"',
    ],
    ['about 24 households', exact, 'QUALIFIER_CONTRADICTED', '"qualifier": "about", "word": "about"'],
    ['24 households', { ...exact, qualifier: 'over' }],
    ['over 24 years', { ...exact, unit: '年' }],
  ];
  eachOf(rows, figure);
});
