import { decided } from '../../../src/draft/session/decide.js';
import type { Content } from '../../../src/studio/save/draft-storage.js';
import { draftOf, proposal, verdict } from '../../support/drafts.js';

const TEXT = '年度报告\n税收收入8.52亿元。停车位820个。\n';

/** What is saved of a small draft, of which the first figures are confirmed by somebody. */
export async function content(confirmed = 0, by = 'Li'): Promise<Content> {
  const facts = [proposal(TEXT, '8.52亿元', { label: '税收收入' }), proposal(TEXT, '820个', { label: '停车位' })];
  let draft = await draftOf(TEXT, facts, { title: '年度报告' });
  for (const { id } of draft.facts.slice(0, confirmed)) draft = decided(draft, id, verdict('confirmed', { by }));
  return { draft, text: TEXT, map: { blocks: [] } };
}
