import { show, type BilingualText } from '../report/problems.js';
import type { Report } from '../report/types.js';
import { mentionsOf, type LocatedMention } from './claims.js';
import type { Finding } from './finding.js';
import { linesOf } from './lines.js';

/** A text without a byte order mark and with the line ends that a report's offsets are counted with. */
export const plainText = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');

/** SHA-256 in lower-case hexadecimal: of the text's own UTF-8 bytes, and of those of its `plainText` if that differs. */
export interface TextHashes {
  readonly own: string;
  readonly plain?: string;
}

/**
 * Compares a report with the text that it was made from: length, SHA-256, and every quote at its span. Pure, so the
 * hashes are arguments. A text that differs in nothing but a byte order mark or CRLF gives one finding that says so.
 * @returns nothing where report and text agree
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
      findings.push(quoteFinding(mention, { text, lineOf, isSearched: findings.length < MOST_SEARCHED }));
  return findings;
}

function formFinding({ source }: Report, text: string): Finding {
  const hasMark = text.startsWith('\uFEFF');
  const hasCrlf = text.includes('\r\n');
  const zh = [hasMark && '开头的字节顺序标记（BOM）', hasCrlf && 'CRLF换行'].filter(Boolean).join('和');
  const en = [hasMark && 'a byte order mark at its start', hasCrlf && 'CRLF line ends'].filter(Boolean).join(' and ');
  return {
    code: 'TEXT_FORM',
    path: '$.source',
    expected: String(source.length),
    found: String(text.length),
    line: hasMark ? 1 : linesOf(text)(text.indexOf('\r\n')),
    message: {
      zh: `$.source：文本内容一致，仅多出${zh}；请另存为不带BOM、以LF换行的UTF-8文本`,
      en: `$.source: the text is the same but for ${en}; save it as UTF-8 without BOM, with LF line ends`,
    },
  };
}

function lengthFinding(expected: number, found: number): Finding {
  return {
    code: 'TEXT_LENGTH',
    path: '$.source.length',
    expected: String(expected),
    found: String(found),
    message: {
      zh: `$.source.length：报告记为${expected}个UTF-16码元，文本为${found}个`,
      en: `$.source.length: the report says ${expected} UTF-16 code units, the text has ${found}`,
    },
  };
}

function hashFinding(expected: string, found: string): Finding {
  return {
    code: 'TEXT_HASH',
    path: '$.source.sha256',
    expected,
    found,
    message: {
      zh: `$.source.sha256：报告记为${expected}，文本为${found}`,
      en: `$.source.sha256: the report says ${expected}, the text has ${found}`,
    },
  };
}

/** To look for a quote in all of the text is slow; whoever has so many that differ has the wrong text. */
const MOST_SEARCHED = 200;

interface Searched {
  readonly text: string;
  readonly lineOf: (offset: number) => number;
  readonly isSearched: boolean;
}

function quoteFinding({ path, mention }: LocatedMention, { text, lineOf, isSearched }: Searched): Finding {
  const { quote, start, end } = mention;
  const found = text.slice(start, end);
  const line = lineOf(start);
  const at = isSearched ? elsewhereIn(text, quote, start, lineOf) : { zh: '', en: '' };
  const [expected, there] = [show(quote), show(found)];
  const message = {
    zh: `${path}：第${line}行[${start}, ${end})应为${expected.zh}，实为${there.zh}${at.zh}`,
    en: `${path}: line ${line} [${start}, ${end}) should be ${expected.en}, is ${there.en}${at.en}`,
  };
  return { code: 'QUOTE_DIFFERS', path, expected: quote, found, line, message };
}

function elsewhereIn(text: string, quote: string, start: number, lineOf: Searched['lineOf']): BilingualText {
  const index = nearestIndex(text, quote, start);
  if (index < 0) return { zh: '；全文无此引文', en: '; the text has no such quote' };
  const line = lineOf(index);
  return { zh: `；该引文在第${line}行，偏移${index}`, en: `; the quote stands in line ${line}, at ${index}` };
}

/** Where the quote stands closest to its place: an edit further up has only moved it. -1 if nowhere. */
function nearestIndex(text: string, quote: string, start: number): number {
  const before = text.lastIndexOf(quote, start);
  const after = text.indexOf(quote, start);
  if (before < 0 || after < 0) return Math.max(before, after);
  return start - before <= after - start ? before : after;
}
