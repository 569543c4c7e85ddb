import { describe, expect, it } from 'vitest';
import { sourceLine } from '../../../src/models/parts/source-line.js';
import { amount, en, report, zh } from '../../fixtures/model-facts.js';

describe('the source line', () => {
  it('says whose word it is, and where it can be read', () => {
    expect(sourceLine(zh)).toEqual({ text: '据云溪镇人民政府报告', href: 'https://example.com/yunxi-2023' });
    expect(sourceLine(en)).toEqual({
      text: 'as reported by Yunxi Town Government',
      href: 'https://example.com/yunxi-2023',
    });
  });

  const written = (source: object) => ({ locale: 'zh-CN', context: { ...report, source } }) as const;
  const publisher = { zh: '云溪镇', en: 'Yunxi' };

  it('is text without a link where the address is none', () => {
    expect(sourceLine(written({ publisher, url: 'javascript:alert(1)' }))).toEqual({
      text: '据云溪镇报告',
      href: undefined,
    });
  });

  it('is a link without a name where only an address is known', () => {
    expect(sourceLine(written({ url: 'https://example.com/' }))).toEqual({
      text: '来源',
      href: 'https://example.com/',
    });
  });

  it('is not there where neither is known', () => {
    expect(sourceLine(written({ url: 'javascript:alert(1)' }))).toBeUndefined();
    expect(sourceLine({ locale: 'zh-CN', context: { period: '', places: [] } })).toBeUndefined();
  });

  const figure = { value: '5' };
  const corrections = [{ date: '2024-03-01', was: figure, now: figure, reason: { zh: '误植', en: 'A misprint' } }];

  it('says when its one figure was put right', () => {
    const fact = amount({ corrections });
    expect(sourceLine(zh, [fact])?.corrected).toBe('2024年3月1日更正');
    expect(sourceLine(en, [fact])?.corrected).toBe('corrected 1 March 2024');
    expect(sourceLine({ locale: 'zh-CN', context: { period: '', places: [] } }, [fact])).toEqual({
      text: '',
      corrected: '2024年3月1日更正',
    });
  });

  it('says which of several figures were put right', () => {
    const facts = [amount({ corrections }), amount({}), amount({ corrections, label: { zh: '甲', en: 'One' } })];
    expect(sourceLine(zh, facts)?.corrected).toBe('名目（2024年3月1日更正）、甲（2024年3月1日更正）');
    expect(sourceLine(en, facts)?.corrected).toBe('Heading (corrected 1 March 2024), One (corrected 1 March 2024)');
  });

  it('says nothing of what never was', () => {
    expect(sourceLine(zh, [amount({})])).not.toHaveProperty('corrected');
  });
});
