import { zipSync } from 'fflate';
import { decided } from '../../../src/draft/session/decide.js';
import type { Draft } from '../../../src/draft/session/draft.js';
import { builtFiles } from '../../../src/build/built-files.js';
import { prepare, type PrepareRequest } from '../../../src/studio/publish/prepare.js';
import { publishedAs, type Reason } from '../../../src/studio/publish/changes-since.js';
import { zippedSite } from '../../../src/studio/publish/zip-site.js';
import { draftOf, proposal, verdict } from '../../support/drafts.js';

/* A small invented report, confirmed and published. */

export const BASE = 'https://example.gov.cn/tinghe/';

const textOf = (stops = '820'): string =>
  `汀禾街道2024年工作总结\n全年税收收入8.52亿元，同比增长9.4%。新增停车位${stops}余个。完成老旧小区改造17个。\n`;

/** What its author has filled in. */
export const KNOWN = {
  id: 'tinghe-2024',
  title: '汀禾街道2024年工作总结',
  period: '2024',
  publisher: '汀禾街道',
  entity: { name: '汀禾街道', level: 'township' },
} as const;

/** The draft of the text, of which all is confirmed but the last figure. */
export async function tinghe(stops = '820'): Promise<{ readonly draft: Draft; readonly text: string }> {
  const text = textOf(stops);
  const facts = [
    proposal(text, '8.52亿元', { label: '税收收入', unit: '元', scale: '亿' }),
    proposal(text, '增长9.4%', { kind: 'change', form: 'percent', direction: 'up', label: '税收收入', unit: '%' }),
    proposal(text, `${stops}余个`, { label: '新增停车位', unit: '个', qualifier: 'over', word: '余' }),
    proposal(text, '17个', { label: '老旧小区改造', unit: '个' }),
  ];
  let draft = await draftOf(text, facts, KNOWN);
  for (const { id } of draft.facts.slice(0, 3)) draft = decided(draft, id, verdict('confirmed'));
  return { draft, text };
}

export const STOPS = 'fact-3';

/** A request whose draft says why figures were put right, by their ids. */
export function reasoned(request: PrepareRequest, reasons: Readonly<Record<string, Reason>>): PrepareRequest {
  const { since = [] } = prepare(request);
  const all = since.flatMap((one) => {
    const text = reasons[one.id];
    return text ? [[one.id, { of: publishedAs(one), text }] as const] : [];
  });
  return { ...request, draft: { ...request.draft, reasons: Object.fromEntries(all) } };
}

/** Prepares what must have no obstacle, and publishes it without pictures. */
export async function published(request: PrepareRequest): Promise<Uint8Array> {
  const { report, obstacles } = prepare(request);
  if (!report || obstacles.length) throw new Error(obstacles.map(({ message }) => message.en).join('\n'));
  const { pieces } = await zippedSite({ report, base: BASE, built: builtFiles, before: request.last?.files });
  return new Uint8Array(await new Blob(pieces.map((piece) => Uint8Array.from(piece))).arrayBuffer());
}

/** Another archive of the same files. */
export const zipOf = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(files, { level: 0 });
