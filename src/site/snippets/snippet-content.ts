import { pick } from '../../format/pick.js';
import { printReportPeriod } from '../../format/when.js';
import { type Locale } from '../../format/locale.js';
import { words } from '../../format/words.js';
import { part, phrase, type Phrase } from '../../format/phrase.js';
import { factContent, type FactContent } from '../../models/parts/fact-content.js';
import type { BoardFactModel } from '../../models/widgets/score-board.js';
import { sourceLine } from '../../models/parts/source-line.js';
import type { Fact, Report } from '../../report/types.js';
import { sourceView, type SourceView } from '../data/fact-view.js';
import { pastModel } from '../widgets/past-model.js';
import { pastSnippet } from './past-snippet.js';
import { boardOf } from '../widgets/board-model.js';
import { cachedForSubject } from '../subject-cache.js';
import type { Subject } from '../subject.js';
import { tableText, type TableText } from './table-text.js';
import type { SnippetEntry, SnippetFact } from './snippet-fact.js';

/*
 * A subject as text for output without a style sheet: HTML for other people's pages, and WeChat. All strings are
 * cleaned and unescaped.
 */

export interface SnippetContent {
  /** Title of a list; a fact has its label. */
  readonly title: string;
  readonly isNumbered: boolean;
  readonly entries: readonly SnippetEntry[];
  /** The entries as a table, if they are shown as one. */
  readonly table?: TableText | undefined;
  /** Period of the whole; empty if each entry has its own. */
  readonly period: string;
  /** Of each report shown. */
  readonly sources: readonly SourceView[];
  /** Corrections since publication, with dates; empty if there are none. */
  readonly corrected: string;
}

export const snippetContent = (subject: Subject, report: Report, locale: Locale): SnippetContent =>
  cachedForSubject(subject, report, `snippet ${locale}`, () => contentOf(subject, report, locale));

function contentOf(subject: Subject, report: Report, locale: Locale): SnippetContent {
  const { kind, facts, title } = subject;
  const past = pastModel(subject, report, locale);
  if (past) return { title: pick(title, locale), isNumbered: false, period: '', ...pastSnippet(past, locale) };
  const [first] = facts;
  const isAlone = kind === 'fact';
  // The board has the facts in the order of the subject.
  const left = [...facts];
  return {
    title: isAlone ? '' : pick(title, locale),
    isNumbered: kind === 'board',
    entries: boardOf(subject, report, locale).entries.map(({ number, facts: models, standings, remark }) => ({
      number,
      facts: models.map((model) => snippetFact(left.shift()!, model, report, locale, isAlone)),
      standings,
      remark,
    })),
    table: tableText(subject, report, locale),
    period:
      isAlone && first ? factContent(first, { locale, context: report }).period : printReportPeriod(report, locale),
    sources: [sourceView(report, locale)],
    corrected: sourceLine({ locale, context: report }, facts)?.corrected ?? '',
  };
}

function snippetFact(
  fact: Fact,
  { standings }: BoardFactModel,
  context: Report,
  locale: Locale,
  isAlone: boolean,
): SnippetFact {
  const { label, change, changeBeside, derived, remark, period, ownPeriod, ...content } = factContent(fact, {
    locale,
    context,
  });
  const isEvent = fact.kind === 'event';
  return {
    fact,
    label: isEvent || fact.kind === 'honour' ? '' : label,
    value: valueOf(fact, content),
    direction: change?.isContribution ? undefined : change?.direction,
    tone: change?.tone,
    change: changeBeside,
    judgement: change?.judgement ?? '',
    // In an entry ranked as a whole, facts have no standings of their own.
    standings,
    derived: [derived, remark].filter(Boolean).join(words(locale).semicolon),
    when: isAlone ? '' : isEvent ? period : ownPeriod,
  };
}

/** A title includes its recipient, and an event its description; neither has a number to enlarge. */
function valueOf({ kind }: Fact, { value, statement }: Pick<FactContent, 'value' | 'statement'>): Phrase {
  return kind === 'honour' || kind === 'event' ? phrase(part('statement', statement)) : value;
}
