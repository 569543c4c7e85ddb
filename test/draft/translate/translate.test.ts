import { describe, expect, test } from 'vitest';
import { exportDraft } from '../../../src/draft/export/export-draft.js';
import { previousOfDraft } from '../../../src/draft/previous/from-draft.js';
import { previousOfReport } from '../../../src/draft/previous/from-report.js';
import { parseDraft } from '../../../src/draft/session/parse-draft.js';
import { countsOfRows, textRows, translated, withProposals } from '../../../src/draft/translate/translate.js';
import { bothLanguages, TEXT, WHO } from './drafts.js';

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

async function whole() {
  const draft = await bothLanguages();
  const all = textRows(draft, TEXT).map(({ id, source }) => ({ id, source, text: `E ${id}` }));
  return translated(draft, all, WHO);
}

describe('list, export or import the translations of a draft', () => {
  test('ENGLISH-1: are every text of its report once, whatever it is', async () => {
    expect(idsOf(textRows(await bothLanguages(), TEXT))).toEqual([
      'title.',
      'entity.',
      'place.全市',
      'section.section-1',
      'label.fact-1',
      'label.fact-3',
      'label.fact-4',
      'noun.fact-4',
      'label.fact-5',
      'honour.fact-5',
      'unit-one.爿',
      'unit-other.爿',
    ]);
  });

  test('are none where one language is asked for', async () => {
    const draft = await bothLanguages();
    const { languages: _, ...frame } = draft.frame;
    expect(textRows({ ...draft, frame }, TEXT)).toEqual([]);
  });

  test('leave out a figure that was turned down', async () => {
    const draft = await bothLanguages();
    const facts = draft.facts.map((fact) => (fact.id === 'fact-3' ? { ...fact, state: 'rejected' as const } : fact));
    expect(idsOf(textRows({ ...draft, facts }, TEXT))).not.toContain('label.fact-3');
  });

  test('ENGLISH-2: last year’s come first, then the author’s own, then those of the glossary; each says so', async () => {
    const draft = await bothLanguages();
    const proposalOf = (now: typeof draft) => textRows(now, TEXT).find(({ id }) => id === 'label.fact-1')?.proposal;
    expect(proposalOf(draft)).toEqual({ text: 'General public budget revenue', from: 'glossary' });
    const own = { ...draft, glossary: { name: 'a.csv', terms: [['一般公共预算收入', 'Own']] as const } };
    expect(proposalOf(own)).toEqual({ text: 'Own', from: 'own' });
    const last = exportDraft(await whole(), TEXT, { asProposed: true });
    if (!last.ok) throw new Error('There is no report');
    const ofReport = { ...own, previous: previousOfReport(last.report, 'zh') };
    const ofDraft = { ...own, previous: previousOfDraft(await whole()) };
    for (const next of [ofReport, ofDraft])
      expect(proposalOf(next)).toEqual({ text: 'E label.fact-1', from: 'previous' });
    const title = textRows(ofReport, TEXT).find(({ id }) => id === 'title.')?.proposal;
    expect(title).toEqual({ text: 'E title.', from: 'previous' });
  });

  test('a proposal is none before somebody has taken it', async () => {
    const draft = await bothLanguages();
    const before = textRows(draft, TEXT);
    const after = textRows(withProposals(draft, before, WHO), TEXT);
    expect(countsOfRows(before).missing - countsOfRows(after).missing).toBe(3);
    expect(after.find(({ id }) => id === 'place.全市')?.translation).toBe('the city');
  });

  test('a translation holds for the same text elsewhere, and no more where the text is another', async () => {
    const draft = await bothLanguages();
    const done = translated(draft, [{ id: 'label.fact-3', source: '茶室', text: 'Tea rooms' }], WHO);
    const labelled = (label: string) => ({
      ...done,
      facts: done.facts.map((fact) => (fact.id === 'fact-3' ? { ...fact, id: 'tea', label } : fact)),
    });
    const of = (label: string) => textRows(labelled(label), TEXT).find(({ id }) => id === 'label.tea')?.translation;
    expect([of('茶室'), of('茶馆')]).toEqual(['Tea rooms', undefined]);
    const cleared = translated(done, [{ id: 'label.fact-3', source: '茶室', text: ' ' }], WHO);
    expect(cleared.translations).toEqual({});
  });

  test('are kept in the file of the draft', async () => {
    const draft = { ...(await whole()), glossary: { name: 'a.csv', terms: [['甲', 'A']] as const } };
    expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toMatchObject({
      ok: true,
      draft: { translations: draft.translations, glossary: draft.glossary },
    });
  });
});

describe('the report of a draft that is asked for in both languages', () => {
  test('ENGLISH-3: is none while a text is missing, and says which', async () => {
    const result = exportDraft(await bothLanguages(), TEXT, { asProposed: true });
    expect(result).toMatchObject({ ok: false, problems: [] });
    const missing = result.ok ? [] : idsOf(result.untranslated);
    expect(missing).toContain('label.fact-1');
    // What is counted may stay unsaid.
    expect(missing).not.toContain('noun.fact-4');
  });

  test('has every text in both', async () => {
    const result = exportDraft(await whole(), TEXT, { asProposed: true });
    if (!result.ok) throw new Error(idsOf(result.untranslated).join());
    const { report } = result;
    expect(report.languages).toEqual(['zh', 'en']);
    expect(report.title).toEqual({ zh: '云溪镇2023年报告', en: 'E title.' });
    expect(report.units).toEqual([{ id: '爿', en: { one: 'E unit-one.爿', other: 'E unit-other.爿' } }]);
    expect(report.places[0]?.name).toEqual({ zh: '全市', en: 'E place.全市' });
    expect(report.facts.map(({ label }) => label.en)).toEqual(['1', '3', '4', '5'].map((n) => `E label.fact-${n}`));
    expect(report.facts[2]).toMatchObject({ noun: 'E noun.fact-4' });
    expect(report.facts[3]).toMatchObject({ title: { en: 'E honour.fact-5' }, recipient: { en: 'E entity.' } });
  });

  test('can be written in the language of its text alone', async () => {
    const result = exportDraft(await bothLanguages(), TEXT, { asProposed: true, languages: ['zh'] });
    expect(result.ok && result.report.languages).toEqual(['zh']);
  });
});
