import { show, type BilingualText } from '../report/problems/problems.js';
import type { Report } from '../report/types.js';
import { mentionsOf, type LocatedMention } from './rule-inputs/mentions.js';
import type { Finding } from './finding.js';
import { said } from './texts/bilingual.js';
import { linesOf } from './rule-inputs/lines.js';

/** Returns the text that a report's offsets refer to: no byte order mark, LF line endings. */
export const plainText = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');

/** SHA-256 in lower-case hexadecimal: of the text in UTF-8, and of its `plainText` if different. */
export interface TextHashes {
  readonly own: string;
  readonly plain?: string;
}

/**
 * Compares a report with its source text: length, SHA-256, and each quote at its span. Pure, so hashes are passed in. A
 * text that only differs in a byte order mark or CRLF gives a single finding.
 * @returns empty if report and text match
 */
export function compareWithSource(report: Report, text: string, hashes: TextHashes): Finding[] {
  const findings = differences(report, text, hashes.own);
  const plain = plainText(text);
  if (!findings.length || plain === text || hashes.plain === undefined) return findings;
  return differences(report, plain, hashes.plain).length ? findings : [formFinding(report, text)];
}

function differences(report: Report, text: string, sha256: string): Finding[] {
  const { source } = report;
  const findings: Finding[] = [];
  if (text.length !== source.length) findings.push(lengthFinding(source.length, text.length));
  if (sha256 !== source.sha256) findings.push(hashFinding(source.sha256, sha256));
  const lineOf = linesOf(text);
  for (const mention of mentionsOf(report))
    if (text.slice(mention.mention.start, mention.mention.end) !== mention.mention.quote)
      findings.push(quoteFinding(mention, { text, lineOf, isSearched: findings.length < MAX_SEARCHED }));
  return findings;
}

function formFinding({ source }: Report, text: string): Finding {
  const hasMark = text.startsWith('\uFEFF');
  const hasCrlf = text.includes('\r\n');
  return {
    code: 'TEXT_FORM',
    path: '$.source',
    expected: String(source.length),
    found: String(text.length),
    line: hasMark ? 1 : linesOf(text)(text.indexOf('\r\n')),
    message: said((texts) => texts.TEXT_FORM(hasMark, hasCrlf)),
  };
}

function lengthFinding(expected: number, found: number): Finding {
  return {
    code: 'TEXT_LENGTH',
    path: '$.source.length',
    expected: String(expected),
    found: String(found),
    message: said((texts) => texts.TEXT_LENGTH(expected, found)),
  };
}

function hashFinding(expected: string, found: string): Finding {
  return {
    code: 'TEXT_HASH',
    path: '$.source.sha256',
    expected,
    found,
    message: said((texts) => texts.TEXT_HASH(expected, found)),
  };
}

/** Limit for searching the whole text, which is slow; more differing quotes mean the wrong text. */
const MAX_SEARCHED = 200;

interface Searched {
  readonly text: string;
  readonly lineOf: (offset: number) => number;
  readonly isSearched: boolean;
}

function quoteFinding({ path, mention }: LocatedMention, { text, lineOf, isSearched }: Searched): Finding {
  const { quote, start, end } = mention;
  const found = text.slice(start, end);
  const line = lineOf(start);
  const at = isSearched ? elsewhereIn(text, quote, start, lineOf) : undefined;
  const [expected, there] = [show(quote), show(found)];
  const message = said(({ QUOTE_DIFFERS }, language) => {
    const place = { path, line, start, end, expected: expected[language], found: there[language] };
    return QUOTE_DIFFERS.here(place) + (at?.[language] ?? '');
  });
  return { code: 'QUOTE_DIFFERS', path, expected: quote, found, line, message };
}

function elsewhereIn(text: string, quote: string, start: number, lineOf: Searched['lineOf']): BilingualText {
  const index = nearestIndex(text, quote, start);
  return said(({ QUOTE_DIFFERS: { elsewhere, nowhere } }) => (index < 0 ? nowhere : elsewhere(lineOf(index), index)));
}

/** The occurrence of a quote nearest to its position, since edits further up shift it; -1 if none. */
function nearestIndex(text: string, quote: string, start: number): number {
  const before = text.lastIndexOf(quote, start);
  const after = text.indexOf(quote, start);
  if (before < 0 || after < 0) return Math.max(before, after);
  return start - before <= after - start ? before : after;
}
