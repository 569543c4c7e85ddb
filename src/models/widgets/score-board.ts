import { pick } from '../../format/pick.js';
import { textOf } from '../../format/phrase.js';
import { resolveBoard, type BoardEntry, type BoardInput } from '../../inputs/resolve-board.js';
import { printReportPeriod } from '../../format/when.js';
import { type Locale } from '../../format/locale.js';
import { ring, type Ring } from '../../geometry/ring.js';
import { cleanText } from '../../format/text/text.js';
import { words } from '../../format/words.js';
import type { Fact, Report } from '../../report/types.js';
import type { ChangeView } from '../parts/change-view.js';
import type { ModelOptions, PageOptions } from '../context.js';
import { isAhead } from '../parts/ahead.js';
import { originFor, type Originated } from '../parts/origin.js';
import { modelFrom, type ModelOutcome } from '../outcome.js';
import { factContent, sentenceWithout } from '../parts/fact-content.js';
import type { FigureView } from '../parts/figure-view.js';
import { ratioOf } from '../parts/share-ratio.js';
import { sourceLine, type SourceLine } from '../parts/source-line.js';
import { standingMarks, standingViews, type StandingMarks } from '../parts/standing-view.js';

/** A fact within an entry: a figure with its label, or a title with its recipient. */
export interface BoardFactModel extends StandingMarks {
  readonly label: string;
  readonly figure?: FigureView;
  /** The ring of a share; absent for other figures. */
  readonly ring?: Ring;
  /** The main text if there is no figure: a title, or an event. */
  readonly headline: string;
  readonly change?: ChangeView;
  /** The period of the fact, if it is not the board's, then remarks; empty without these. */
  readonly period: string;
}

/** Its standings apply to the entry as a whole, not to one of its facts. */
export interface BoardEntryModel extends StandingMarks, Originated {
  readonly number: string;
  readonly facts: readonly BoardFactModel[];
  /** Shown if the report does not specify which fact the standing refers to; else empty. */
  readonly remark: string;
  readonly sentence: string;
}

/** Width of a tile in a grid of two, four and six columns. */
export interface TileSpans {
  readonly two: number;
  readonly four: number;
  readonly six: number;
}

/** Facts in order, ready for rendering. */
export interface ScoreBoardModel {
  readonly title: string;
  readonly entries: readonly BoardEntryModel[];
  /** Whether entries show their numbers: set by the widget, since it is not in the report. */
  readonly isNumbered?: boolean | undefined;
  /** Width of each entry in the tiles layout; see `tilesOf`. Absent for other layouts. */
  readonly tiles?: readonly TileSpans[] | undefined;
  readonly period: string;
  readonly source?: SourceLine;
}

/** Returns the model for any input of a board. */
export const scoreBoardFrom = (
  input: BoardInput,
  report: Report | undefined,
  locale: Locale,
  page: PageOptions = {},
): ModelOutcome<ScoreBoardModel> =>
  modelFrom(resolveBoard(input, report), ({ title, entries, context }) =>
    scoreBoard(pick(title, locale), entries, { ...page, locale, context }),
  );

export function scoreBoard(title: string, entries: readonly BoardEntry[], options: ModelOptions): ScoreBoardModel {
  return {
    title: cleanText(title),
    entries: entries.map((entry, index) => entryModel(entry, String(index + 1), options)),
    period: isDatedAlone(entries) ? '' : options.context.period && printReportPeriod(options.context, options.locale),
    source: sourceLine(
      options,
      entries.flatMap(({ facts }) => facts),
    ),
  };
}

/** A single event shows its date, so the report's period would repeat the year. */
const isDatedAlone = ([entry, ...others]: readonly BoardEntry[]): boolean =>
  others.length === 0 && entry?.facts.length === 1 && entry.facts[0]?.kind === 'event';

function entryModel({ facts, standings }: BoardEntry, number: string, options: ModelOptions): BoardEntryModel {
  const { locale } = options;
  const together = standingMarks(standingViews(standings, options));
  // If the report ranks the entry and not one of its facts, a fact's own rank from elsewhere would settle what the
  // report leaves open.
  const leftOut = standings ? { standings: [], kinds: [] } : {};
  const spoken = facts.map((fact) => sentenceWithout(fact, options, leftOut));
  const join = words(locale).semicolon;
  const isOpen = facts.length > 1 && standings?.some(({ measure }) => !measure);
  const remark = isOpen ? words(locale).whichIsOpen : '';
  return {
    number,
    facts: facts.map((fact) => ({ ...factModel(fact, options), ...ringOf(fact), ...leftOut })),
    ...together,
    remark,
    sentence: [...spoken, ...together.standings.map((text) => text + (remark && words(locale).bracketed(remark)))].join(
      join,
    ),
    ...originFor(facts, options),
  };
}

function ringOf(fact: Fact): Pick<BoardFactModel, 'ring'> {
  const ratio = fact.kind === 'share' ? ratioOf(fact) : undefined;
  return ratio === undefined ? {} : { ring: ring(ratio, { isPlan: isAhead(fact) }) };
}

/** Returns a fact in the parts that a list shows. */
export function factModel(fact: Fact, options: ModelOptions): BoardFactModel {
  const content = factContent(fact, options);
  const { label, name, figure, change, period } = content;
  const marks = standingMarks(content.standings);
  const { remark, ownPeriod } = content;
  if (fact.kind === 'event')
    return { label: period, headline: textOf(content.phrases.statement), ...marks, period: remark };
  const said = { ...marks, period: [ownPeriod, remark].filter(Boolean).join(words(options.locale).semicolon) };
  if (fact.kind === 'standing') return { label, headline: textOf(content.value), ...said, ...standingMarks([]) };
  if (fact.kind === 'honour') return { label: textOf(content.phrases.holder), headline: name, ...said };
  return { label, figure, headline: '', change, ...said };
}
