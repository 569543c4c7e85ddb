import { findFigures } from '../../../src/draft/find-figures.js';
import { readDocument } from '../../../src/draft/read/read-document.js';
import { makeDraft } from '../../../src/draft/session/make-draft.js';
import { Store } from '../../../src/studio/state/store.js';
import { opened } from '../../../src/studio/state/studio-state.js';

/* An invented text in the studio, read as any document is. */

export const TEXT = `青禾县2024年工作总结

一、产业发展

全年规上工业总产值64.2亿元，同比增长7.8%；税收收入8.52亿元，同比增长9.4%，位居全市第一。“1+4”产业平台签约项目23个，总投资约46亿元。

二、城市更新

30个老旧小区中，改造完成27个。新增停车位860余个，新增绿地12公顷。
`;

/** @param text of a file */
export async function storeOf(text = TEXT): Promise<Store> {
  const bytes = new TextEncoder().encode(text);
  const read = await readDocument({ name: 'report.txt', bytes });
  if (!read.ok) throw new Error(read.refusal.message.en);
  const { format, source } = read;
  const draft = makeDraft({ name: 'report.txt', bytes, format, source }, findFigures(source.text));
  const document = { draft, text: source.text, map: { blocks: source.blocks } };
  return new Store(opened(document, 'zh'), { now: () => new Date('2025-01-02T03:04:05Z'), by: 'Li' });
}
