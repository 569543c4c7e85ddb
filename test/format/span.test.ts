import { describe, expect, it } from 'vitest';
import { printSpan } from '../../src/format/span.js';

describe('the place of a quote', () => {
  it.each([
    ['counts from 1, both ends included', 366, 377, '第367至377字', 'characters 367–377'],
    ['of one character', 0, 1, '第1字', 'character 1'],
    ['of none, which no report has', 4, 4, '第5字', 'character 5'],
    ['far down a long text', 12_344, 12_350, '第12,345至12,350字', 'characters 12,345–12,350'],
  ])('%s', (_, start, end, zh, en) => {
    expect([printSpan({ start, end }, 'zh-CN'), printSpan({ start, end }, 'en')]).toEqual([zh, en]);
  });
});
