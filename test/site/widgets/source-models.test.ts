import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { factRef } from '../../../src/models/widgets/fact-ref.js';
import { refModels } from '../../../src/site/widgets/source-models.js';
import { subjectsOf } from '../../../src/site/subject.js';
import { report } from '../../fixtures/model-facts.js';
import { subjectOf } from '../subjects.js';

describe('the models of figures in sentences', () => {
  it.each([report, choujiang2023])('$id: are those of the facts, in two parts', (one) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const { common, own } = refModels(subjectsOf(one), one, locale);
      const named = one.facts.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]);
      expect([...own.keys()].sort()).toEqual(named.sort());
      expect(Object.keys(common)).toContain('words');
      for (const fact of one.facts)
        expect({ ...common, ...own.get(fact.id) }).toEqual(factRef(fact, { locale, context: one }));
    }
  });

  it('of one fact are whole, and of a board there are none', () => {
    const { common, own } = refModels([subjectOf(report, 'tea-output')], report, 'zh-CN');
    expect(common).toEqual({});
    expect(own.get('tea-output')).toHaveProperty('words');
    const board = subjectsOf(report).filter(({ kind }) => kind === 'board');
    expect(refModels(board, report, 'zh-CN').own.size).toBe(0);
  });
});
