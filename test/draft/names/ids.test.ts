import { describe, expect, it } from 'vitest';
import { withIds } from '../../../src/draft/session/with-ids.js';
import { idProblem } from '../../../src/draft/names/ids.js';
import { storeOf } from '../../studio/state/studio.js';

describe('the id of a figure', () => {
  it.each([
    ['tax-revenue', undefined],
    ['fact-3', undefined],
    ['Tax', 'FORM'],
    ['税收', 'FORM'],
    ['tax--revenue', 'FORM'],
    ['3-taxes', 'FORM'],
    ['../up', 'FORM'],
    ['', 'FORM'],
    [`a${'-b'.repeat(60)}`, 'LONG'],
    ['con', 'DEVICE'],
    ['lpt1', 'DEVICE'],
    ['fact-1', 'TAKEN'],
    ['section-1', 'TAKEN'],
    ['gone', 'RETIRED'],
    ['published-once', 'RETIRED'],
  ])('IDS-3: fact-3 can be called %s: %s', async (to, problem) => {
    const { draft } = (await storeOf()).get();
    expect(idProblem({ ...draft, retired: ['gone'], published: ['published-once'] }, 'fact-3', to)).toBe(problem);
  });

  it('stays where it is published, or was last year’s', async () => {
    const { draft } = (await storeOf()).get();
    expect(idProblem({ ...draft, published: ['fact-3'] }, 'fact-3', 'taxes')).toBe('PUBLISHED');
    const previous = { ids: ['fact-3'] } as unknown as NonNullable<typeof draft.previous>;
    expect(idProblem({ ...draft, previous }, 'fact-3', 'taxes')).toBe('LAST_YEAR');
  });

  it('IDS-4: is changed wherever it is named, so that no answer, translation or reason is lost', async () => {
    const { draft } = (await storeOf()).get();
    const said = {
      ...draft,
      facts: draft.facts.map((fact) => (fact.id === 'fact-4' ? { ...fact, of: 'fact-3' } : fact)),
      answers: [
        {
          ...{ question: 'SUM_OFF:fact-1+fact-3', code: 'SUM_OFF' as const, facts: ['fact-3', 'fact-1'] },
          ...{ answer: 'wrong', by: 'Li', at: '2024-01-02T03:04:05.000Z', quotes: [] },
        },
      ],
      translations: {
        'label.fact-3': { of: '税收收入', text: 'Tax', by: 'Li', at: '' },
        'section.fact-3': { of: '一', text: 'One', by: 'Li', at: '' },
      },
      reasons: { 'fact-3': { of: '8.5', text: { zh: '漏计' } } },
    };
    const now = withIds(said, new Map([['fact-3', 'a-tax']]));
    expect(now.facts.find(({ id }) => id === 'fact-4')?.of).toBe('a-tax');
    expect(now.answers[0]).toMatchObject({ question: 'SUM_OFF:a-tax+fact-1', facts: ['a-tax', 'fact-1'] });
    expect(Object.keys(now.translations ?? {})).toEqual(['label.a-tax', 'section.fact-3']);
    expect(Object.keys(now.reasons ?? {})).toEqual(['a-tax']);
  });
});
