import { pick } from '../../format/pick.js';
import { capitalised } from '../../format/text/capitals.js';
import type { DatedEvent } from '../../inputs/resolve-events.js';
import type { Locale } from '../../format/locale.js';
import { printReportPeriod } from '../../format/when.js';
import { eventLineParts } from '../../models/widgets/event-line.js';
import { honourRoll } from '../../models/widgets/honour-roll.js';
import { isProblem, type Checked } from '../../report/result.js';
import type { ModelOptions } from '../../models/context.js';
import { factContent } from '../../models/parts/fact-content.js';
import { progressRing } from '../../models/widgets/progress-ring.js';
import { rankingBadge } from '../../models/widgets/ranking-badge.js';
import { scoreBoard, type ScoreBoardModel } from '../../models/widgets/score-board.js';
import { tilesOf } from '../../models/widgets/tiles.js';
import { sourceLine, type SourceLine } from '../../models/parts/source-line.js';
import { statCard } from '../../models/widgets/stat-card.js';
import type { Fact, HonourFact, Report } from '../../report/types.js';
import { boardOf } from '../widgets/board-model.js';
import { pastModel, sourcesOf, type PastModel } from '../widgets/past-model.js';
import { eventParts, isListWidget, listModel } from '../widgets/list-model.js';
import type { ListWidget, Subject } from '../subject.js';
import type { ListModels } from '../widgets/all.js';
import { barBlocks, changeBlocks } from './bars.js';
import { alone, type Block } from './blocks.js';
import { padded } from './box.js';
import { tileBlocks } from './board/board.js';
import { eventBlocks } from './events.js';
import { rollBlocks } from './roll.js';
import { compareBlocks, trendBlocks } from './past.js';
import type { Pen } from './pieces.js';
import { tableBlocks } from './table.js';
import { progressRing as drawRing, rankingBadge as drawBadge, statCard as drawCard, titleBox } from './single.js';

/** The content of a subject's picture, before layout. */
export interface Content {
  readonly title: string;
  /** Whether the title is above the content; a fact's label is part of its content. */
  readonly isList: boolean;
  readonly period: string;
  /** Of each report shown. */
  readonly sources: readonly SourceLine[];
  /** Whether it is painted on the band: the board of a report, and a single figure. */
  readonly isInBand: boolean;
  blocks(pen: Pen, width: number): readonly Block[];
  /** The tiles, for a picture with fixed height; absent for other content. */
  readonly board?: ScoreBoardModel;
}

export function contentOf(subject: Subject, report: Report, locale: Locale): Content {
  const options: ModelOptions = { locale, context: report };
  const past = pastModel(subject, report, locale);
  if (past) return pastContent(past, pick(subject.title, locale));
  const isList = subject.kind !== 'fact';
  const [first] = subject.facts;
  const period = isList || !first ? printReportPeriod(report, locale) : factContent(first, options).period;
  // An event without a standing has its date above it.
  const isDated = subject.kind === 'fact' && first?.kind === 'event' && !first.standings;
  const board = tiledBoard(subject, report, locale);
  return {
    title: pick(subject.title, locale),
    isList,
    isInBand: subject.kind === 'fact' || subject.kind === 'board',
    period: isDated ? '' : period,
    sources: [sourceLine(options, subject.facts)].filter((line) => line !== undefined),
    blocks: blocksOf(subject, report, options),
    ...(board && { board }),
  };
}

/** The entries of a board in tiles; in a section, each fact is an entry. */
function tiledBoard(subject: Subject, report: Report, locale: Locale): ScoreBoardModel | undefined {
  if (subject.kind === 'fact' || subject.widget !== 'score-board') return undefined;
  const model = boardOf(subject, report, locale);
  return subject.kind === 'board' ? { ...model, isNumbered: true, tiles: tilesOf(model.entries) } : model;
}

/** A line has its figure's name above it, as a fact has. */
function pastContent(past: PastModel, title: string): Content {
  const { kind, model } = past;
  const around = { title, isInBand: false, period: '', sources: sourcesOf(past) };
  if (kind === 'trend') return { ...around, isList: false, blocks: (pen, width) => trendBlocks(model, pen, width) };
  return {
    ...around,
    isList: true,
    blocks: (pen, width) => compareBlocks(model, pen, width),
  };
}

function blocksOf(subject: Subject, report: Report, options: ModelOptions): Content['blocks'] {
  if (subject.kind === 'fact') return factBlocks(subject.facts[0]!, options);
  const { kind, widget } = subject;
  if (isListWidget(widget) && widget !== 'score-board') return LISTS[widget](subject, report, options.locale);
  if (kind !== 'board') return sectionBlocks(subject, options);
  const model = tiledBoard(subject, report, options.locale)!;
  return (pen, width) => tileBlocks(model, pen, width, 2);
}

type FromSubject = (subject: Subject, report: Report, locale: Locale) => Content['blocks'];

/** Same as in the widget: the page has chosen one that fits the facts. */
const drawnList =
  <M>(
    modelOf: (subject: Subject, report: Report, locale: Locale) => M | undefined,
    draw: (model: M, pen: Pen, width: number) => readonly Block[],
  ): FromSubject =>
  (subject, report, locale) => {
    const model = modelOf(subject, report, locale)!;
    return (pen, width) => draw(model, pen, width);
  };

const modelFor =
  <T extends ListWidget>(tag: T) =>
  (subject: Subject, report: Report, locale: Locale): ListModels[T] | undefined =>
    listModel(tag, subject, report, locale);

const LISTS: Readonly<Record<Exclude<ListWidget, 'score-board'>, FromSubject>> = {
  'change-list': drawnList(modelFor('change-list'), changeBlocks),
  'bar-list': drawnList(modelFor('bar-list'), barBlocks),
  'fact-table': drawnList(modelFor('fact-table'), tableBlocks),
  'event-line': drawnList(eventParts, eventBlocks),
  'honour-roll': drawnList(modelFor('honour-roll'), rollBlocks),
};

/** A fact in its widget; a title or an event without a standing is set separately. */
function factBlocks(fact: Fact, options: ModelOptions): Content['blocks'] {
  if (fact.kind === 'share') return drawn(progressRing(fact, options), drawRing) ?? drawnCard(fact, options);
  if (fact.kind === 'standing' || (fact.standings && (fact.kind === 'honour' || fact.kind === 'event')))
    return drawn(rankingBadge(fact, options), drawBadge)!;
  return fact.kind === 'honour' || fact.kind === 'event' ? titleBlocks(fact, options) : drawnCard(fact, options);
}

const drawnCard = (fact: Fact, options: ModelOptions): Content['blocks'] => drawn(statCard(fact, options), drawCard)!;

const drawn = <M extends object>(
  model: Checked<M>,
  draw: (model: M, pen: Pen, width: number) => Block['box'],
): Content['blocks'] | undefined => (isProblem(model) ? undefined : (pen, width) => alone(draw(model, pen, width)));

function titleBlocks(fact: Fact, options: ModelOptions): Content['blocks'] {
  const [entry] = scoreBoard('', [{ facts: [fact] }], options).entries;
  const model = entry!.facts[0]!;
  return (pen, width) => alone(titleBox({ ...model, label: capitalised(model.label) }, pen, width));
}

const hasDate = (fact: Fact): fact is DatedEvent['fact'] & Fact => fact.kind === 'event';

/** Figures first, then titles by level, then events in chronological order. */
function sectionBlocks({ facts, title }: Subject, options: ModelOptions): Content['blocks'] {
  const name = pick(title, options.locale);
  const honours = facts.filter((fact): fact is HonourFact => fact.kind === 'honour');
  const events = facts.filter(hasDate).map((fact) => ({ fact, own: [] }));
  const figures = facts.filter(({ kind }) => kind !== 'honour' && kind !== 'event');
  const board = scoreBoard(
    name,
    figures.map((fact) => ({ facts: [fact] })),
    options,
  );
  const roll = honourRoll(name, honours, options);
  const line = eventLineParts(name, events, options);
  return (pen, width) => [
    ...tileBlocks(board, pen, width, columnsIn(width)),
    ...apart(rollBlocks(roll, pen, width), pen),
    ...apart(eventBlocks(line, pen, width), pen),
  ];
}

/** Rows of tiles have inner padding; the following blocks have it above. */
const apart = (blocks: readonly Block[], { sizes: { unit } }: Pen): readonly Block[] =>
  blocks.map(({ box, count }) => ({ count, box: padded(box, unit * 4, unit * 3) }));

/** Number of columns of a section's figures. */
const columnsIn = (width: number): number => (width < 250 ? 1 : width < 640 ? 2 : 3);
