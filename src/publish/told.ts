import { printPeriod } from '../format/date.js';
import { pick, type Locale } from '../format/locale.js';
import { shareInPercent } from '../models/derived.js';
import { printedOf } from '../models/printed.js';
import type { BoardFactModel } from '../models/score-board.js';
import { sourceLine } from '../models/source-line.js';
import type { Direction } from '../report/terms.js';
import type { Fact, Report } from '../report/types.js';
import { sourceView, type SourceView } from './fact-view.js';
import { boardOf } from './sentences.js';
import type { Subject } from './subject.js';

/*
 * A subject in the words and in the order in which it is told where no style sheet goes with it: in other people's HTML
 * and in WeChat. Every string is clean text and escaped nowhere.
 */

export interface ToldFact {
  readonly fact: Fact;
  /** What the value is of; empty where the value says it by itself. */
  readonly label: string;
  /** The figure word for word, the statement of a title, or what happened. */
  readonly value: string;
  /** The number within the value; empty where it has none. */
  readonly number: string;
  /** Which way it went, where it or the value says so. */
  readonly direction?: Direction | undefined;
  /** How it went, where that is not the value itself; else empty. */
  readonly change: string;
  /** Whether that is good; empty where the fact has no polarity. */
  readonly judgement: string;
  readonly standings: readonly string[];
  /** What follows from the figure, marked as calculated; else empty. */
  readonly derived: string;
  /** When, where it is not the time of all; else empty. */
  readonly when: string;
}

/** What is said after the value, in order. */
export const toldAfter = ({ derived, change, judgement, standings, when }: ToldFact): readonly string[] =>
  [derived, change, judgement, ...standings, when].filter(Boolean);

/** The value with its number apart, to be set large; a value without one stands before it. */
export function toldParts({ value, number }: ToldFact): readonly [before: string, number: string, after: string] {
  const start = number ? value.indexOf(number) : value.length;
  return [value.slice(0, start), number, value.slice(start + number.length)];
}

export interface ToldEntry {
  readonly number: string;
  readonly facts: readonly ToldFact[];
  /** Of all facts of the entry together. */
  readonly standings: readonly string[];
  /** Says that the report leaves open which of the facts the standings mean, where it does. */
  readonly remark: string;
}

export interface Told {
  /** Of a list; a fact has its label. */
  readonly title: string;
  readonly isNumbered: boolean;
  readonly entries: readonly ToldEntry[];
  readonly period: string;
  readonly source: SourceView;
  /** What was put right after publication, and when; empty where nothing was. */
  readonly corrected: string;
}

export function told(subject: Subject, report: Report, locale: Locale): Told {
  const { kind, facts, title } = subject;
  const [first] = facts;
  const isAlone = kind === 'fact';
  const when = isAlone ? (first?.date ?? first?.period ?? report.period) : report.period;
  // The board has the facts in the very order of the subject.
  const left = [...facts];
  return {
    title: isAlone ? '' : pick(title, locale),
    isNumbered: kind === 'board',
    entries: boardOf(subject, report, locale).entries.map(({ number, facts: models, standings, remark }) => ({
      number,
      facts: models.map((model) => toldFact(left.shift()!, model, report, locale, isAlone)),
      standings,
      remark,
    })),
    period: printPeriod(when, locale),
    source: sourceView(report, locale),
    corrected: sourceLine({ locale, context: report }, facts)?.corrected ?? '',
  };
}

function toldFact(
  fact: Fact,
  { change, standings, period }: BoardFactModel,
  report: Report,
  locale: Locale,
  isAlone: boolean,
): ToldFact {
  const { text, number } = printedOf(fact, { locale, context: report });
  const own = pick(fact.label, locale);
  const isEvent = fact.kind === 'event';
  const isSaid = isEvent || fact.kind === 'honour';
  return {
    fact,
    label: isSaid ? '' : own,
    value: isEvent ? own : text,
    number: text.includes(number) ? number : '',
    direction: change?.direction,
    change: (fact.kind !== 'change' && change?.text) || '',
    judgement: change?.judgement ?? '',
    standings,
    derived: (fact.kind === 'share' && shareInPercent(fact, locale)) || '',
    when: isAlone ? '' : isEvent ? text : period,
  };
}
