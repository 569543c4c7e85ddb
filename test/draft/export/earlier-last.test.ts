import { expect, test } from 'vitest';
import { exportDraft } from '../../../src/draft/export/export-draft.js';
import { makeDraft } from '../../../src/draft/session/make-draft.js';
import { readDocument } from '../../../src/draft/read/read-document.js';
import { findFigures } from '../../../src/draft/find-figures.js';
import { sentence } from '../../../src/format/sentence.js';

/** The sentences of a table that is read and exported as proposed. */
async function printed(table: string) {
  const bytes = new TextEncoder().encode(table);
  const read = await readDocument({ name: 'a.csv', bytes });
  if (!read.ok) throw new Error(read.refusal.message.en);
  const { source, format } = read;
  const known = { title: '云溪镇2024年指标', period: '2024', language: 'zh' } as const;
  const draft = makeDraft({ name: 'a.csv', bytes, format, source, known }, findFigures(source.text));
  const exported = exportDraft(draft, source.text, { asProposed: true });
  if (!exported.ok) throw new Error(exported.problems[0]?.message.en);
  return exported.report.facts.map((fact) => sentence(fact, exported.report, 'zh-CN'));
}

test.each([
  ['behind', '指标,单位,2024年,2023年,增长（%）\n茶叶产量,吨,"1,204.5","1,150.0",4.7\n'],
  ['in front', '指标,单位,2023年,2024年,增长（%）\n茶叶产量,吨,"1,150.0","1,204.5",4.7\n'],
])('the column of last year %s', async (_, table) => {
  expect(await printed(table)).toEqual(['茶叶产量1,204.5吨，同比增长4.7%，2023年为1,150.0吨（2024年）']);
});
