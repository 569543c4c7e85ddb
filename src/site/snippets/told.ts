import { printPeriod } from '../../format/date.js';
import { pick, type Locale } from '../../format/locale.js';
import { shareInPercent } from '../../models/derived.js';
import { printedOf } from '../../models/parts/printed.js';
import type { BoardFactModel } from '../../models/score-board.js';
import { sourceLine } from '../../models/source-line.js';
import type { Fact, Report } from '../../report/types.js';
import { sourceView, type SourceView } from '../data/fact-view.js';
import { pastModel } from '../past-model.js';
import { toldPast } from './past-told.js';
import { boardOf } from './sentences.js';
import type { Subject } from '../subject.js';
import type { ToldEntry, ToldFact } from './told-entry.js';

/*
 * A subject in the words and in the order in which it is told where no style sheet goes with it: in other people's HTML
 * and in WeChat. Every string is clean text and escaped nowhere.
 */

export interface Told {
  /** Of a list; a fact has its label. */
  readonly title: string;
  readonly isNumbered: boolean;
  readonly entries: readonly ToldEntry[];
  /** Of the whole; empty where each entry has its own. */
  readonly period: string;
  /** Of each report that is shown. */
  readonly sources: readonly SourceView[];
  /** What was put right after publication, and when; empty where nothing was. */
  readonly corrected: string;
}

export function told(subject: Subject, report: Report, locale: Locale): Told {
  const { kind, facts, title } = subject;
  const past = pastModel(subject, report, locale);
  if (past) return { title: pick(title, locale), isNumbered: false, period: '', ...toldPast(past, locale) };
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
    sources: [sourceView(report, locale)],
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
