import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../said.js';

describe('Chinese numbers of another shape', () => {
  it.each([
    ['三次产业结构为6.1:39.2:54.7。', 'amount 6.1:39.2:54.7'],
    ['比值控制在2：1以内。', 'amount 2：1'],
    ['约占全县的五分之一。', 'share 五分之一'],
    ['占总量的1/6。', 'share 1/6'],
    ['九成的村实现通车。', 'share 九 成'],
    ['佔全港一成二。', 'share 1.2 成'],
    ['破案率為全港第三高。', 'rank #3'],
    ['回收物料6,780公噸。', 'amount 6,780 公噸'],
    ['七成以上由企业完成。', 'share 七 成'],
    ['粮食连续12年丰收。', 'amount 12 年'],
    ['产值翻番。', 'change up 翻番'],
  ])('%s', (text, figure) => {
    expect(numbersOf(text)).toEqual([figure]);
  });

  it.each(['会议8:30开始。', '一成不变的做法已经改掉。', '全面完成年度任务。', '未成年人保护工作扎实推进。'])(
    'no figure: %s',
    (text) => {
      expect(numbersOf(text)).toEqual([]);
    },
  );
});
