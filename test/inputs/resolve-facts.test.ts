import { describe, expect, it } from 'vitest';
import { isProblem } from '../../src/report/result.js';
import { CHANGES, FIGURES, resolveFacts, type FactsInput } from '../../src/inputs/resolve-facts.js';
import { modelFrom } from '../../src/models/outcome.js';
import { optionsOf, type ListOptions } from '../../src/models/parts/list-options.js';
import { choiceProblem } from '../../src/report/schema/choice.js';
import type { Report } from '../../src/report/types.js';
import { amount, factOf, report } from '../fixtures/model-facts.js';

const items = (...rows: unknown[]): FactsInput => ({ items: JSON.stringify(rows) });
const tea = { label: '茶叶产值', value: '24.86', scale: '亿', unit: '元' };

function idsOf(input: FactsInput, of = report): string[] {
  const found = resolveFacts(input, of, FIGURES);
  if (!found || isProblem(found)) throw new Error('Expected facts');
  return found.facts.map(({ id }) => id);
}

describe('the facts of a list', () => {
  it.each<[string, FactsInput['facts']]>([
    ['by ids', ' accidents\n\ttea-output '],
    ['by a list of ids', ['accidents', 'tea-output']],
    ['by ids and facts', [factOf('accidents'), 'tea-output']],
  ])('%s', (_, facts) => {
    expect(idsOf({ facts })).toEqual(['accidents', 'tea-output']);
  });

  it('need no report if they are passed as objects', () => {
    const found = resolveFacts({ facts: [amount({})], period: '2022', source: '云溪镇' }, undefined, FIGURES);
    expect(found).toMatchObject({
      facts: [{ id: 'made-up' }],
      context: { period: '2022', source: { publisher: { zh: '云溪镇' } } },
    });
  });

  it('are undefined until the report of their ids is loaded', () => {
    expect(resolveFacts({ facts: [amount({}), 'tea-output'] }, undefined, FIGURES)).toBeUndefined();
  });

  it('are the hand-written ones rather than those of the ids', () => {
    expect(resolveFacts({ ...items(tea), facts: 'accidents' }, report, FIGURES)).toMatchObject({
      facts: [{ label: { zh: '茶叶产值' } }],
      context: { period: '' },
    });
  });
});

describe('a notice', () => {
  it.each<[string, FactsInput, string, string]>([
    ['on an address', { ...items(tea), href: 'javascript:alert(1)' }, 'URL_REJECTED', 'href'],
    ['on what stands around', { ...items(tea), source: '云溪\0镇' }, 'INPUT_CONTROL_CHARS', 'source'],
    ['on an entry', items(tea, { ...tea, label: '茶\0' }), 'INPUT_CONTROL_CHARS', 'items[1].label'],
    ['on a fact', { facts: [amount({ unit: '元\0' })] }, 'INPUT_CONTROL_CHARS', 'made-up.unit'],
  ])('%s', (_, input, code, path) => {
    expect(resolveFacts(input, report, FIGURES)).toMatchObject({ notice: { code, path } });
  });
});

const listFrom = (
  input: FactsInput,
  of: Report | undefined,
  model: (facts: readonly object[], options: ListOptions) => object,
  taken = FIGURES,
) => modelFrom(resolveFacts(input, of, taken), (claim) => model(claim.facts, optionsOf(claim, 'zh-CN')));

describe('a model of facts', () => {
  const model = (facts: readonly object[], { title, path }: { title: string; path: string }) => ({
    said: `${path} ${facts.length} ${title}`,
  });

  it.each<[string, FactsInput, string]>([
    ['named', { facts: 'accidents tea-output', label: '要点' }, 'facts 2 要点'],
    ['written by hand', items(tea), 'items 1 '],
    ['named, when what was written is taken back', { facts: 'accidents', items: null }, 'facts 1 '],
  ])('is made of those %s', (_, input, said) => {
    expect(listFrom(input, report, model)).toMatchObject({ model: { said } });
  });

  it('parses hand-written items with the given function', () => {
    const rises = items({ label: '茶叶产值', change: '+5%' });
    expect(listFrom(rises, undefined, model, CHANGES)).toMatchObject({ model: { said: 'items 1 ' } });
    expect(listFrom(rises, undefined, model)).toMatchObject({
      problem: { code: 'REQUIRED', path: 'items[0].value' },
    });
  });

  it('has the notice of the facts, or else that of the model', () => {
    const odd = () => ({ notice: choiceProblem('order', 'random', ['given']) });
    expect(listFrom({ facts: 'accidents' }, report, odd)).toMatchObject({ notice: { path: 'order' } });
    const facts = [amount({ unit: '元\0' })];
    expect(listFrom({ facts }, report, odd)).toMatchObject({ notice: { path: 'made-up.unit' } });
  });
});
