import type { Locale } from '../../src/format/locale.js';
import { sentence } from '../../src/format/sentence.js';
import { findBoard, findFact } from '../../src/report/lookup.js';
import type { Fact, Report } from '../../src/report/types.js';
import type { Piece } from './piece.js';

type Values = Readonly<Record<string, unknown>>;

const isFact = (value: unknown): value is Fact => typeof value === 'object' && value !== null && 'mentions' in value;

/** The light DOM that a publisher would write for a widget: the same words, and no script needed for them. */
export function fallbackOf(values: Values, report: Report, locale: Locale): readonly (Piece | string)[] {
  const say = (fact: Fact): string => sentence(fact, report, locale);
  const { fact, board, facts, label } = values;
  if (isFact(fact)) return [say(fact)];
  const one = typeof fact === 'string' ? findFact(report, fact) : undefined;
  if (one) return [say(one)];
  const found = typeof board === 'string' ? findBoard(report, board) : undefined;
  if (found) return [list(found.items.map(entry))];
  if (Array.isArray(facts)) return [list(factsNamed(facts).map(say))];
  return typeof label === 'string' ? [written(values, locale)] : [];

  function entry(item: { readonly facts: readonly string[] }): string {
    return factsNamed(item.facts)
      .map(say)
      .join(locale === 'en' ? '; ' : '；');
  }
  function factsNamed(facts: readonly (string | Fact)[]): Fact[] {
    return facts.flatMap((each) => (isFact(each) ? each : (findFact(report, each) ?? [])));
  }
}

const list = (lines: readonly string[]): Piece => ({
  tag: 'ol',
  children: lines.map((line) => ({ tag: 'li', children: [line] })),
});

/** What an editor wrote by hand, on one line. */
function written(values: Values, locale: Locale): string {
  const { label, qualifier = '', value = '', percent, scale = '', unit = '', of } = values;
  const figure = of === undefined ? [qualifier, value, scale, unit] : [value, '/', of];
  const said = percent === undefined ? figure : [percent, '%'];
  return `${String(label)}${locale === 'en' ? ' ' : ''}${said.join('')}`;
}
