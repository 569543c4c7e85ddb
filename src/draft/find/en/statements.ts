import type { Statement } from '../../proposal.js';

const RULES: readonly (readonly [kind: Statement['kind'], rule: string, pattern: RegExp])[] = [
  [
    'leading',
    'en-leading',
    /\bamong the (?:first|best|top|highest|largest)\b|\bone of the (?:first|best|largest|highest)\b|\b(?:largest|highest|busiest|most common|lowest)\b/gi,
  ],
  [
    'worded-change',
    'en-worded-change',
    /\b(?:roughly|largely|broadly|essentially|virtually|remained|was|were)?\s?(?:unchanged|flat|stable|steady)\b|\bdouble-digit (?:growth|increase)\b|\b(?:slightly|significantly|much) (?:higher|lower)\b/gi,
  ],
  [
    'event',
    'en-event',
    /\b[Ii]n (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\d\d)?(?=,)/g,
  ],
];

/** What a line states in words alone. */
export const statements = (text: string): Statement[] =>
  RULES.flatMap(([kind, rule, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: quote, index }) => ({
      kind,
      start: index,
      end: index + quote.length,
      quote,
      ...(kind === 'event' && { date: quote.replace(/^[Ii]n /, '') }),
      rule,
    })),
  ).sort((a, b) => a.start - b.start);
