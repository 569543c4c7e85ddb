import { pick } from '../../format/pick.js';
import { capitalised } from '../../format/capitals.js';
import type { DatedEvent } from '../../claims/resolve-events.js';
import { type Locale } from '../../format/locale.js';
import { printReportPeriod } from '../../format/when.js';
import { eventLineParts } from '../../models/event-line.js';
import { honourRoll } from '../../models/honour-roll.js';
import { isProblem, type Checked } from '../../report/result.js';
import type { ModelOptions } from '../../models/context.js';
import { factContent } from '../../models/parts/fact-content.js';
import { progressRing } from '../../models/progress-ring.js';
import { rankingBadge } from '../../models/ranking-badge.js';
import { scoreBoard } from '../../models/score-board.js';
import { sourceLine, type SourceLine } from '../../models/source-line.js';
import { statCard } from '../../models/stat-card.js';
import type { Fact, HonourFact, Report } from '../../report/types.js';
import { boardOf } from '../snippets/sentences.js';
import { pastModel, sourcesOf, type PastModel } from '../past-model.js';
import { eventParts, isListWidget, listModel, type ListModels } from '../list-model.js';
import type { ListWidget, Subject } from '../subject.js';
import { barBlocks, changeBlocks } from './bars.js';
import type { Block } from './blocks.js';
import type { Box } from './box.js';
import { boardBlocks, eventBlocks, factBox, entryCell, rollBlocks } from './lists.js';
import { compareBlocks, compareCell, trendBlocks } from './past.js';
import type { Pen } from './pieces.js';
import { tableBlocks, tableCells } from './table.js';
import { progressRing as drawRing, rankingBadge as drawBadge, statCard as drawCard } from './single.js';

/** What a picture of a subject shows, before it has a size. */
export interface Content {
  readonly title: string;
  /** Whether the title stands above the content; a fact's label is part of it. */
  readonly isList: boolean;
  readonly period: string;
  /** Of each report that is shown. */
  readonly sources: readonly SourceLine[];
  blocks(pen: Pen, width: number): readonly Block[];
  /** The entries of a list in short, for a picture that has room for a few; none for a fact. */
  cells(pen: Pen, width: number): readonly Box[];
}

export function contentOf(subject: Subject, report: Report, locale: Locale): Content {
  const options: ModelOptions = { locale, context: report };
  const past = pastModel(subject, report, locale);
  if (past) return pastContent(past, pick(subject.title, locale));
  const isList = subject.kind !== 'fact';
  const [first] = subject.facts;
  const period = isList || !first ? printReportPeriod(report, locale) : factContent(first, options).period;
  // An event without a standing is set with its date above it.
  const isDated = subject.kind === 'fact' && first?.kind === 'event' && !first.standings;
  return {
    title: pick(subject.title, locale),
    isList,
    period: isDated ? '' : period,
    sources: [sourceLine(options, subject.facts)].filter((line) => line !== undefined),
    blocks: blocksOf(subject, report, options),
    cells: isList ? cellsOf(subject, report, locale) : () => [],
  };
}

/** A line has its figure's name over it, as a fact has. */
function pastContent(past: PastModel, title: string): Content {
  const { kind, model } = past;
  const around = { title, period: '', sources: sourcesOf(past) };
  if (kind === 'trend')
    return { ...around, isList: false, blocks: (pen, width) => trendBlocks(model, pen, width), cells: () => [] };
  return {
    ...around,
    isList: true,
    blocks: (pen, width) => compareBlocks(model, pen, width),
    cells: (pen, width) => model.rows.map((row) => compareCell(row, pen, width)),
  };
}

function blocksOf(subject: Subject, report: Report, options: ModelOptions): Content['blocks'] {
  if (subject.kind === 'fact') return factBlocks(subject.facts[0]!, options);
  const { kind, widget } = subject;
  if (isListWidget(widget) && widget !== 'score-board') return LISTS[widget](subject, report, options.locale);
  if (kind !== 'board') return sectionBlocks(subject, options);
  const model = boardOf(subject, report, options.locale);
  return (pen, width) => boardBlocks(model, pen, width, true);
}

type FromSubject = (subject: Subject, report: Report, locale: Locale) => Content['blocks'];

/** As the widget shows it: the page has chosen one that fits the facts. */
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

/** An entry of a list is one cell, however many facts it has: what is left out is counted in entries, as on the page. */
function cellsOf(subject: Subject, report: Report, locale: Locale): Content['cells'] {
  if (subject.widget === 'fact-table') {
    const table = listModel('fact-table', subject, report, locale)!;
    return (pen, width) => tableCells(table, pen, width);
  }
  const { entries } = boardOf(subject, report, locale);
  return (pen, width) => entries.map((entry) => entryCell(entry, pen, width));
}

const alone = (box: Block['box']): readonly Block[] => [{ box, count: 1 }];

/** A fact in the widget that shows it; without a standing, a title or an event is set by itself. */
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
  return (pen, width) => {
    const { label, title } = pen.sizes;
    const large = { ...pen, sizes: { ...pen.sizes, label: Math.max(title * 1.3, label) } };
    return alone(factBox({ ...model, label: capitalised(model.label) }, large, width));
  };
}

const hasDate = (fact: Fact): fact is DatedEvent['fact'] & Fact => fact.kind === 'event';

/** Figures first, then the titles by their level, then what happened in the order of time. */
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
    ...boardBlocks(board, pen, width),
    ...rollBlocks(roll, pen, width),
    ...eventBlocks(line, pen, width),
  ];
}
