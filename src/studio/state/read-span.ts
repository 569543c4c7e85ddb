import { findFigures } from '../../draft/find-figures.js';
import type { Proposal } from '../../draft/proposal.js';
import { isUnit } from '../../draft/session/unit-text.js';
import type { TextRange } from './command.js';

/** Rule name of figures added by hand. */
const BY_HAND = 'hand';

const NUMERAL = /[-−+]?\d[\d,]*(?:\.\d+)?/;
const SCALE = /^(?:万亿|百万|千万|亿|万)/;
const LONGEST_UNIT = 8;
/** Boundaries before a figure's label. */
const CLAUSE = /[，。；、：！？,;:!?\t\n“”()（）]/;
const LONGEST_LABEL = 24;
const RANKED = /第[一二三四五六七八九十]|首位|榜首|首批|唯一|\b(?:first|only|top)\b/i;

/**
 * Proposes a reading of a range marked as a figure: the rules' reading, or else the numeral with the following unit and
 * the preceding words.
 */
export function readSpan(text: string, span: TextRange): Proposal {
  const quote = text.slice(span.start, span.end);
  const read = readByRule(text, span);
  const label = labelLeft(text, span.start);
  if (read) return { ...read, ...span, quote, rule: BY_HAND, sure: 1 };
  const base = { ...span, quote, label, labels: label ? [label] : [], rule: BY_HAND, sure: 1 };
  const numeral = NUMERAL.exec(quote)?.[0];
  if (numeral === undefined) {
    const isRank = RANKED.test(quote);
    return { ...base, kind: isRank ? 'rank' : 'honour', value: null, unit: '', ...(!isRank && { label: bare(quote) }) };
  }
  const after = quote.slice(quote.indexOf(numeral) + numeral.length).trim();
  const scale = SCALE.exec(after)?.[0];
  const unit = scale === undefined ? after : after.slice(scale.length);
  const isShare = /^[%％]$/.test(unit);
  return {
    ...base,
    kind: isShare ? 'share' : 'amount',
    ...(isShare && { form: 'percent' }),
    value: numeral.replace(/^\+/, '').replace('−', '-'),
    ...(scale !== undefined && { scale }),
    unit: unit.length <= LONGEST_UNIT ? unit : '',
  };
}

/** A numeral with the scale and unit that follow it. */
export function withUnit(text: string, { start, end }: TextRange): TextRange {
  const scale = SCALE.exec(text.slice(end, end + 2))?.[0] ?? '';
  const from = end + scale.length;
  for (let length = LONGEST_UNIT; length > 0; length--) {
    const unit = text.slice(from, from + length);
    if (!/[\s\d]/.test(unit) && isUnit(unit)) return { start, end: from + length };
  }
  return { start, end: from };
}

function readByRule(text: string, span: TextRange): Proposal | undefined {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const next = text.indexOf('\n', span.end);
  const line = text.slice(from, next < 0 ? undefined : next);
  const { facts } = findFigures(line);
  const inside = facts.filter(({ start, end }) => from + start >= span.start && from + end <= span.end);
  const around = facts.filter(({ start, end }) => from + start <= span.start && from + end >= span.end);
  return inside[0] ?? around[0];
}

function labelLeft(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST_LABEL && !CLAUSE.test(text[start - 1] ?? '')) start--;
  return text.slice(start, at).trim();
}

const bare = (quote: string): string => quote.replace(/^[“"'‘]+|[”"'’]+$/g, '');
