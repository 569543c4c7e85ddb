import { directionWords } from '../../audit/contradictions/direction.js';
import { plainQuote } from '../../audit/rule-inputs/numerals.js';
import { partsOf, textIn, textOf, without, type Phrase } from '../../format/phrase.js';
import { LOCALES, type Locale } from '../../format/locale.js';
import { KEYS } from '../../format/words/languages.js';
import { printFact, type FactPhrases } from '../../format/fact-phrases.js';
import type { BilingualText } from '../../report/problems/problems.js';
import type { Fact, Report } from '../../report/types.js';
import type { DraftFact } from '../session/draft.js';
import { boundBefore as englishBefore } from '../words/en/qualifiers.js';
import { boundAfter, boundBefore } from '../words/zh/qualifiers.js';
import type { ExportTexts } from './texts/en.js';
import { said } from './texts/bilingual.js';
import { periodFields } from './to-period.js';

export type DifferingCode = keyof ExportTexts['differing'];

/** A figure of the report that is not printed as its quote has it. */
export interface Differing {
  /** Of the fact in the report. */
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly code: DifferingCode;
  readonly message: BilingualText;
}

/** What a rate is of, behind its quote: 3.9 per 1,000 live births. */
const PER = /^\s(?:per|for every|in every)\s[\d,]*\d(?: [a-z]+)*/;

/** Characters behind a quote in which its rate is looked for. */
const PER_LENGTH = 40;

interface Exported {
  readonly report: Report;
  /** The draft facts of each fact of the report. */
  readonly sources: readonly (readonly DraftFact[])[];
  readonly text: string;
}

/**
 * Compares what a page prints of each fact with its quote, in the language of the text: number with its grouping, unit
 * and qualifying words; and whether direction and period of the text are printed at all. Blanks, full-width forms,
 * and the two ways to write per cent make no difference. Returns what differs, in the order of the text.
 */
export function differingOf(exported: Exported, language: 'zh' | 'en'): readonly Differing[] {
  const locale = LOCALES.find((one) => KEYS[one] === language) ?? LOCALES[0];
  return exported.report.facts
    .flatMap((fact, i) => ofFact(fact, exported.sources[i] ?? [], exported, locale))
    .sort((a, b) => a.start - b.start);
}

function ofFact(
  fact: Fact,
  sources: readonly DraftFact[],
  { report, text }: Exported,
  locale: Locale,
): readonly Differing[] {
  const phrases = printFact(fact, report, locale);
  const language = KEYS[locale];
  return sources.flatMap((source, i): readonly Differing[] => {
    const differs = (code: DifferingCode, printed: string): readonly Differing[] => [
      differing(fact.id, source, code, printed),
    ];
    const printed = figureOf(source, phrases);
    const [per = ''] = PER.exec(text.slice(source.end, source.end + PER_LENGTH)) ?? [];
    if (printed.length && (!isPrinted(printed, source) || per))
      return [
        differing(fact.id, { ...source, quote: source.quote + per }, 'FIGURE', asShown(printed, source, phrases)),
      ];
    const { kind } = source;
    const isWithout = (kind === 'amount' || kind === 'share') && i === 0 && !('change' in fact && fact.change);
    const [word] = isWithout ? directionWords(ownWords(source)) : [];
    if (word !== undefined) return differs('DIRECTION', textOf(phrases.figure));
    const { period, periodWord } = periodFields(source, { text, period: report.period, language });
    const isOwn = kind !== 'event' && !/^(?:earlier|from|min)$/.test(source.role ?? '');
    const isOther = isOwn && period !== undefined && period !== fact.period;
    return isOther || (periodWord !== undefined && fact.periodWord === undefined && isOwn)
      ? differs('PERIOD', phrases.when.text)
      : [];
  });
}

function differing(id: string, { quote, start }: DraftFact, code: DifferingCode, printed: string): Differing {
  return { id, quote, start, code, message: said((texts) => texts.differing[code](quote, printed)) };
}

/** Its quote without label and qualifying word: “up to” is no rise. */
const ownWords = ({ quote, label, word }: DraftFact): string =>
  [label, word].reduce<string>((left, one) => (one ? left.replace(one, ' ') : left), quote);

/** The printed number of a draft fact with unit and qualifying words; empty if it has none. */
function figureOf({ kind, role, value }: DraftFact, phrases: FactPhrases): Phrase {
  // The ends of a range are printed as one figure, and a start within the change.
  if (value === null || /^(?:min|max|from)$/.test(role ?? '')) return [];
  if (role === 'earlier') return partsOf(phrases.comparative, 'figure');
  if (kind === 'change') return partsOf(phrases.change, 'size');
  return kind === 'amount' || kind === 'share' ? bare(phrases.figure) : [];
}

/** The compared part of the page, or its whole figure where that part is in the quote: 132/156 beside 132. */
function asShown(printed: Phrase, { quote }: DraftFact, { figure }: FactPhrases): string {
  const part = textOf(printed);
  return letters(quote).includes(letters(part)) ? textOf(figure) : part;
}

/** Without what a quote of the figure alone does not have: status, whole, count, remarks. */
const bare = (figure: Phrase): Phrase =>
  (['status', 'beside', 'each', 'of', 'count', 'remark'] as const).reduce<Phrase>(
    (left, role) => without(left, role),
    figure,
  );

/** Text without blanks, case, full-width forms, and with one sign for minus and per cent. */
const letters = (text: string): string =>
  plainQuote(text)
    .toLowerCase()
    .replace(/per\s?cent(?!age)/g, '%')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\s/g, '');

/** Where the quote ends with the number, its unit is elsewhere: 0.9 of 提高0.9、5.9个百分点. */
function isPrinted(printed: Phrase, source: DraftFact): boolean {
  const { quote, rule, whole } = source;
  const within = letters(quote);
  // The unit of a cell is in another one; of n of m, the numbers are printed in another order.
  if (/^(?:table|sheet)-/.test(rule)) return within.includes(numberIn(printed).replace(/^[-−]/, ''));
  if (whole !== undefined) return [textIn(printed, 'number'), whole].every((one) => within.includes(letters(one)));
  const size = letters(textOf(printed));
  const at = within.indexOf(size);
  if (at < 0) return isSpelt(size, within) || within.endsWith(numberIn(printed));
  return !hasBound(within, at, at + size.length, quote);
}

const numberIn = (printed: Phrase): string => letters(textIn(printed, 'number')).replace(/^[^\d-]+/, '');

/** A word between number and unit: 12 new schools. */
const isSpelt = (size: string, quote: string): boolean => {
  const [, number = '', unit = ''] = /^([^\d]*[\d.,]+)([a-z].*)$/.exec(size) ?? [];
  return number !== '' && quote.includes(number) && quote.endsWith(unit);
};

/** A qualifying word of the quote right beside the printed figure, which is not printed. */
function hasBound(quote: string, start: number, end: number, original: string): boolean {
  if (!/\p{Script=Han}/u.test(quote))
    return englishBefore(englishLeft(original, quote.slice(start, end))) !== undefined;
  return boundBefore(quote.slice(0, start)) !== undefined || boundAfter(quote, end) !== undefined;
}

/** The English words before a figure, with their blanks. */
function englishLeft(quote: string, figure: string): string {
  const [number = ''] = /[\d.,]*\d/.exec(figure) ?? [];
  const at = number ? quote.indexOf(number) : -1;
  const before = quote
    .slice(0, Math.max(0, at))
    .replace(/[$£€A-Z]*$/, '')
    .trimEnd()
    .toLowerCase();
  return /^[a-z]/.test(figure) ? '' : before;
}
