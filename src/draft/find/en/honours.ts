import type { Token } from '../token.js';

const TITLE =
  /(?<![\w’'&-])(?:[A-Z][\w’'&-]{0,30}|\d{4})(?:[ -](?:[A-Z][\w’'&-]{0,30}|of|for|in|and|the|on|to|\d{4}|&|a)){0,14}?[ -](?:Awards?|Prizes?|Medals?|Certificates?(?! of Deposit)|Certification|Accreditation|Recognition|Honou?rs?|Citation|Trophy|Distinction|Seal|Designation|Fellowship|Star)(?:(?: (?:of|for|in|on))?(?: the)? (?:[A-Z][\w’'&-]*)(?:[ -](?:[A-Z][\w’'&-]*|of|for|in|and|the|&))*(?<= [A-Z][\w’'&-]*))?/g;
const OF_SOMETHING =
  /\b(?:Medal|Order|Award|Prize|Certificate|Cross|Star) (?:of|for) [A-Z][\w’'-]*(?:(?: (?:in|of|and|for|the|&))* [A-Z][\w’'-]*)*/g;
const OF_THE_YEAR = /(?<![\w’'-])[A-Z][\w’'-]{0,30}(?: [A-Z][\w’'-]{0,30}){0,9} of the Year/g;
const RECEIVED =
  /\b(?:received|receive|receives|receiving|won|wins|winning|awarded|earned|earning|presented|named|recogni[sz]ed|honou?red|designated|achieved|achieving|granted|bestowed|recipient|winner|gave|given|obtained|secured|selected|accepted|collected|retained|conferred|accredited|maintained)\b/i;
const GIVER = /\b(?:by|from)\s(the\s[A-Z][\w’'&. -]{3,80})/;

/** Capitalised titles next to a verb of giving or receiving. */
export function honours(text: string, sentence: (at: number) => number, endOf: (at: number) => number): Token[] {
  const spans = [...text.matchAll(TITLE), ...text.matchAll(OF_THE_YEAR), ...text.matchAll(OF_SOMETHING)].map(
    ({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
    }),
  );
  const found: Token[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = found[found.length - 1];
    if (last && start < last.end) continue;
    const around = text.slice(Math.max(sentence(start), start - 160), endOf(end));
    if (!RECEIVED.test(around)) continue;
    const giver = GIVER.exec(text.slice(end, endOf(end)))?.[1]?.trim();
    found.push({
      start,
      end,
      coreStart: start,
      coreEnd: end,
      kind: 'honour',
      value: null,
      unit: '',
      labels: [text.slice(start, end).replace(/^The /, '')],
      ...(giver !== undefined && { giver }),
      rule: 'en-honour',
      sure: 0.7,
    });
  }
  return found;
}
