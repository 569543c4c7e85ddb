import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/report/parse.js';
import { exportDraft } from '../../../src/draft/export/export-draft.js';
import { comparisonOf } from '../../../src/draft/previous/comparison.js';
import { continued } from '../../../src/draft/previous/continued.js';
import { chosen } from '../../../src/draft/previous/chosen.js';
import { previousOfDraft } from '../../../src/draft/previous/from-draft.js';
import { previousOfReport } from '../../../src/draft/previous/from-report.js';
import { questionsOf } from '../../../src/draft/questions/questions-of.js';
import { decided } from '../../../src/draft/session/decide.js';
import type { Draft } from '../../../src/draft/session/draft.js';
import { parseDraft } from '../../../src/draft/session/parse-draft.js';
import { reimported } from '../../../src/draft/session/reimport.js';
import { verdict } from '../../support/drafts.js';
import { drafted } from '../../support/questions.js';

const LAST =
  '云溪镇2023年报告\n\n一、经济\n规上工业产值3.2亿元，同比增长5%。税收收入8.52亿元。城镇居民人均可支配收入5万元。旧茶室12座。\n\n二、社会\n学校12所。\n';
const NOW =
  '云溪镇2024年报告\n\n一、农业\n种树5万株。\n\n二、经济\n全年规上工业产值3.6亿元，同比增长12.5%。税收收入9.01亿元。农村居民人均可支配收入3万元。\n\n三、社会\n学校13家。\n';

/** Last year's report by hand, with ids and English of its own. */
async function report() {
  const { draft, text } = await drafted(LAST);
  const made = exportDraft(draft, text, { asProposed: true });
  if (!made.ok) throw new Error(made.problems[0]?.message.en);
  const rename: Readonly<Record<string, object>> = {
    规上工业产值: { id: 'industrial-output', better: 'up', label: { zh: '规模以上工业产值', en: 'Industrial output' } },
    税收收入: { id: 'tax-revenue' },
  };
  const json = JSON.parse(JSON.stringify(made.report)) as { facts: { label: { zh: string; en?: string } }[] };
  const facts = json.facts.map((fact) => {
    const own = { ...fact, ...rename[fact.label.zh] };
    return { ...own, label: { en: 'x', ...own.label } };
  });
  const english = (text: unknown) =>
    JSON.parse(JSON.stringify(text), (_, value: unknown) =>
      value && typeof value === 'object' && 'zh' in value && !('en' in value) ? { ...value, en: 'x' } : value,
    ) as object;
  const parsed = parseReport({ ...english({ ...json, facts }), languages: ['zh', 'en'] });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message.en);
  return parsed.report;
}

async function thisYear(text = NOW): Promise<{ readonly draft: Draft; readonly text: string }> {
  const { draft } = await drafted(text);
  return { draft: continued(draft, text, previousOfReport(await report(), 'zh')), text };
}

const byLabel = ({ facts }: Draft, label: string) => facts.filter((fact) => fact.label === label);

describe('a draft that goes on from last year’s report', () => {
  test('keeps id, label, English, section and what is good of the same figure, and says so', async () => {
    const { draft, text } = await thisYear();
    const [tea, change] = byLabel(draft, '规模以上工业产值');
    expect(tea).toMatchObject({
      id: 'industrial-output',
      en: 'Industrial output',
      better: 'up',
      state: 'proposed',
      previous: { id: 'industrial-output', how: 'same' },
      proposal: { label: '规上工业产值' },
    });
    expect(change).toMatchObject({ kind: 'change' });
    const made = exportDraft(draft, text, { asProposed: true });
    expect(made.ok && made.report.facts.find(({ id }) => id === 'industrial-output')).toMatchObject({
      change: { value: '12.5' },
    });
  });

  test('sections of the same title keep their ids, and no other gets one of them', async () => {
    const { draft } = await thisYear();
    expect(draft.sections.map(({ id, title }) => [id, title])).toEqual([
      ['section-3', '一、农业'],
      ['section-1', '二、经济'],
      ['section-2', '三、社会'],
    ]);
    expect(byLabel(draft, '税收收入')[0]).toMatchObject({ section: 'section-1' });
  });

  test('same, to choose, new and gone; a changed unit and another word are to be chosen', async () => {
    const compared = comparisonOf((await thisYear()).draft);
    expect(compared?.same.map(({ fact }) => fact.id)).toEqual(['industrial-output', 'tax-revenue']);
    expect(compared?.choose.map(({ fact, candidates }) => [fact.label, candidates.map(({ label }) => label)])).toEqual([
      ['农村居民人均可支配收入', ['城镇居民人均可支配收入']],
      ['学校', ['学校']],
    ]);
    expect(compared?.fresh.map(({ label }) => label)).toEqual(['种树']);
    expect(compared?.gone.map(({ label }) => label)).toEqual(['城镇居民人均可支配收入', '旧茶室', '学校']);
  });

  test('the id of a figure that is gone is never used again', async () => {
    const { draft } = await thisYear();
    const last = (await report()).facts.map(({ id }) => id);
    const kept = draft.facts.filter(({ previous }) => previous).map(({ id }) => id);
    for (const { id, previous } of draft.facts) if (!previous) expect(last).not.toContain(id);
    expect([...draft.retired, ...kept].sort()).toEqual(expect.arrayContaining([...last].sort()));
    const next = continued((await drafted(LAST)).draft, LAST, previousOfDraft(draft));
    for (const { id, previous } of next.facts) if (!previous) expect([...last, ...draft.retired]).not.toContain(id);
  });

  test('a person chooses, and can take it back', async () => {
    const { draft } = await thisYear();
    const [school] = byLabel(draft, '学校');
    const [candidate] = school?.candidates ?? [];
    const who = { by: 'Li', at: '2024-01-02T03:04:05.000Z' };
    const taken = chosen(draft, school!.id, candidate, who);
    expect(byLabel(taken, '学校')[0]).toMatchObject({ id: candidate, previous: { how: 'chosen' }, decisions: [who] });
    expect(taken.retired).not.toContain(candidate);
    const back = chosen(taken, candidate!, undefined, who);
    expect(byLabel(back, '学校')[0]).toMatchObject({ candidates: [] });
    expect(byLabel(back, '学校')[0]?.id).not.toBe(candidate);
    expect(back.retired).toContain(candidate);
    const undone = chosen(draft, 'industrial-output', undefined, who);
    expect(byLabel(undone, '规上工业产值')[0]).not.toHaveProperty('en');
    expect(chosen(draft, 'industrial-output', 'nothing', who)).toBe(draft);
  });

  test('is a draft when it is read again, and keeps what it took over when the document is', async () => {
    const { draft, text } = await thisYear();
    expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual({ ok: true, draft });
    const before = decided(draft, 'industrial-output', verdict('confirmed'));
    const again = reimported({ before, beforeText: text, after: draft, afterText: text });
    expect(again.facts.map(({ id }) => id)).toEqual(draft.facts.map(({ id }) => id));
  });
});

describe('COMPARE-1: a draft on which somebody has decided already', () => {
  /** This year's draft: one figure confirmed under another name, one turned down, one answered, one translated. */
  async function worked() {
    const { draft } = await drafted(NOW);
    const [output, change] = byLabel(draft, '规上工业产值');
    const [school] = byLabel(draft, '学校');
    const [tax] = byLabel(draft, '税收收入');
    const changed = decided(draft, output!.id, verdict('changed', { changes: { label: '工业产值' } }));
    const now = decided(changed, school!.id, verdict('rejected', { reason: 'name' }));
    const answer = {
      ...{ question: `SUM_OFF:${tax!.id}`, code: 'SUM_OFF' as const, facts: [tax!.id], answer: 'as-printed' },
      ...{ by: 'Li', at: '2024-01-02T03:04:05.000Z', quotes: [] },
    };
    return {
      ids: { output: output!.id, school: school!.id, tax: tax!.id },
      draft: {
        ...now,
        facts: now.facts.map((fact) => (fact.id === change!.id ? { ...fact, of: output!.id } : fact)),
        answers: [answer],
        translations: { [`label.${tax!.id}`]: { of: '税收收入', text: 'Tax', by: 'Li', at: '' } },
      },
    };
  }

  test('keeps all of it under last year’s ids', async () => {
    const { draft, ids } = await worked();
    const next = continued(draft, NOW, previousOfReport(await report(), 'zh'));
    const [output] = byLabel(next, '工业产值');
    expect(output).toMatchObject({ state: 'changed', label: '工业产值', labels: expect.any(Array) as string[] });
    expect(next.facts.filter(({ of }) => of !== undefined).map(({ of }) => of)).toEqual([output?.id]);
    const [school] = byLabel(next, '学校');
    expect(school).toMatchObject({ state: 'rejected' });
    expect(school?.previous).toBeUndefined();
    expect(byLabel(next, '税收收入')[0]).toMatchObject({ id: 'tax-revenue' });
    expect(next.answers).toMatchObject([{ question: 'SUM_OFF:tax-revenue', facts: ['tax-revenue'] }]);
    expect(Object.keys(next.translations ?? {})).toEqual(['label.tax-revenue']);
    expect(new Set(next.facts.map(({ id }) => id)).size).toBe(next.facts.length);
    expect(ids.tax).not.toBe('tax-revenue');
    const states = (of: Draft) => of.facts.map(({ quote, state, decisions }) => [quote, state, decisions.length]);
    expect(states(next)).toEqual(states(draft));
  });

  test('a figure that is published keeps its id, and is compared all the same', async () => {
    const { draft, ids } = await worked();
    const next = continued({ ...draft, published: [ids.tax] }, NOW, previousOfReport(await report(), 'zh'));
    expect(byLabel(next, '税收收入')[0]).toMatchObject({ id: ids.tax, previous: { id: 'tax-revenue', how: 'same' } });
    expect(comparisonOf(next)?.same.map(({ fact }) => fact.id)).toContain(ids.tax);
  });

  test('a choice leaves a confirmed figure confirmed, with the name that was confirmed', async () => {
    const { draft } = await thisYear();
    const [people] = byLabel(draft, '农村居民人均可支配收入');
    const before = decided(draft, people!.id, verdict('confirmed'));
    const [candidate] = people!.candidates ?? [];
    const who = { by: 'Li', at: '2024-01-02T03:04:05.000Z' };
    const taken = chosen(before, people!.id, candidate, who);
    const of = (now: Draft, id: string) => now.facts.find((fact) => fact.id === id);
    expect(of(taken, candidate!)).toMatchObject({ state: 'confirmed', label: '农村居民人均可支配收入' });
    const back = chosen(taken, candidate!, undefined, who);
    expect(byLabel(back, '农村居民人均可支配收入')[0]).toMatchObject({ state: 'confirmed', candidates: [] });
  });
});

describe('a draft that goes on from last year’s draft', () => {
  test('what was turned down starts as turned down, with who, when and why', async () => {
    const last = await drafted(LAST);
    const trap = byLabel(last.draft, '学校')[0]!;
    const before = decided(last.draft, trap.id, verdict('rejected', { reason: 'name' }));
    const { draft } = await drafted(LAST);
    const next = continued(draft, LAST, previousOfDraft(before));
    expect(byLabel(next, '学校')[0]).toMatchObject({
      state: 'rejected',
      decisions: [{ state: 'rejected', reason: 'name', by: 'Li', at: '2024-01-02T03:04:05.000Z' }],
    });
    expect(comparisonOf(next)).toMatchObject({ rejected: [{}], choose: [], fresh: [], gone: [] });
  });

  test('a growth that is not from last year’s figure is asked about', async () => {
    const { draft } = await drafted(LAST.replace('规上工业产值', '茶叶销售额'));
    const now = '云溪镇2024年报告\n\n一、经济\n茶叶销售额3.6亿元，同比增长22.5%。\n';
    const next = continued((await drafted(now)).draft, now, previousOfDraft(draft));
    expect(questionsOf(next, now).map(({ message }) => message.zh)).toEqual([
      '上年报告为3.2亿元，到“3.6亿元”推算为12.5%，与“增长22.5%”不符',
    ]);
  });
});
