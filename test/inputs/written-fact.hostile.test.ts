import naughtyStrings from 'big-list-of-naughty-strings' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { hasControls } from '../../src/format/text/text.js';
import { isProblem } from '../../src/report/result.js';
import { type ClaimAttributes } from '../../src/inputs/attribute-values.js';
import { claimFrom, contextFrom, standingClaimFrom } from '../../src/inputs/written-fact.js';
import { rankingBadge } from '../../src/models/widgets/ranking-badge.js';
import { noticeOnWritten } from '../../src/inputs/notices.js';
import { statCard } from '../../src/models/widgets/stat-card.js';

const tea: ClaimAttributes = { label: '茶叶产值', value: '24.86', scale: '亿', unit: '元' };
const NAMES = [
  ...['label', 'value', 'scale', 'unit', 'qualifier', 'change', 'basis', 'better', 'standing', 'position'],
  ...['among', 'of', 'percent', 'period', 'source', 'href'],
] as const;

/** Every text of a model, wherever it stands. */
const textsOf = (model: unknown): string[] =>
  typeof model === 'string'
    ? [model]
    : typeof model === 'object' && model !== null && !isProblem(model)
      ? Object.values(model).flatMap(textsOf)
      : [];

function drawn(input: ClaimAttributes): unknown[] {
  const options = { locale: 'zh-CN', context: contextFrom(input) } as const;
  const [claim, standing] = [claimFrom(input), standingClaimFrom(input)];
  return [
    isProblem(claim) ? claim : statCard(claim, options),
    isProblem(standing) ? standing : rankingBadge(standing, options),
  ];
}

describe('the naughty strings', () => {
  it('are many', () => {
    expect(naughtyStrings.length).toBeGreaterThan(450);
  });

  it.each(NAMES)('as %s are cleaned, or refused with a problem', (name) => {
    const standing = { standing: 'only', among: '全县' };
    for (const text of naughtyStrings) {
      const input = name === 'position' ? { ...tea, standing: 'rank', among: '全县' } : { ...tea, ...standing };
      for (const model of drawn({ ...input, [name]: text }))
        for (const shown of textsOf(model)) expect(hasControls(shown), `${name}: ${text}`).toBe(false);
    }
  });

  it('as a label are the label', () => {
    for (const label of naughtyStrings.filter((text) => text.trim() && !hasControls(text))) {
      const [card] = drawn({ ...tea, label });
      expect(card).toMatchObject({ label: label.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ') });
    }
  });
});

describe('a hostile label', () => {
  it('of 5,000 characters is whole', () => {
    const label = '长'.repeat(5_000);
    expect(drawn({ ...tea, label })[0]).toMatchObject({ label, sentence: `${label}24.86亿元` });
  });

  it.each([
    ['a bidi override', '税\u202E收', '税收'],
    ['an open isolate', '\u2067税收', '税收'],
    ['NUL', '税\0收', '税\uFFFD收'],
    ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('with %s', (_, label, shown) => {
    expect(drawn({ ...tea, label })[0]).toMatchObject({ label: shown, sentence: `${shown}24.86亿元` });
  });

  it('has a notice', () => {
    expect(noticeOnWritten({ ...tea, label: '税\0收' })).toMatchObject({
      code: 'INPUT_CONTROL_CHARS',
      path: 'label',
    });
  });
});
