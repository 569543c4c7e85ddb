import { signOf } from '../format/change.js';
import { printPeriod } from '../format/date.js';
import { cleanText } from '../format/text.js';
import { partsOf, type Phrase } from '../format/phrase.js';
import { bars, type Bar } from '../geometry/bars.js';
import { inBaseUnit } from '../report/derive.js';
import { problem } from '../report/problems.js';
import { SCALES } from '../report/terms.js';
import type { Change, Fact } from '../report/types.js';
import { isProblem, type Checked } from '../report/result.js';
import type { ChangeView } from './change-view.js';
import type { ListOptions } from './list-options.js';
import { factContent } from './parts/fact-content.js';
import { figureParts, type FigureView } from './parts/figure-view.js';
import { roomFor, type Room } from './room.js';
import { sourceLine, type SourceLine } from './source-line.js';
import { isCardFact, type CardFact } from './stat-card.js';
import { unlikeAt, type Counted } from './unlike.js';
import { saidOfChangeList } from './texts/said.js';

export interface ChangeListRow {
  readonly label: string;
  /** Direction, words and judgement. */
  readonly change: ChangeView;
  /** The size with its sign; undefined where the report states the direction alone. */
  readonly figure?: Omit<FigureView, 'said'> | undefined;
  /** What stands at the bar's end: the size, or the direction in words. */
  readonly short: string;
  /** The figure that has changed, where it is stated; else empty. */
  readonly amount: string;
  /** The period, where it is not that of the whole list; else empty. */
  readonly when: string;
  readonly drawing: Bar;
  readonly sentence: string;
}

/** A few changes as bars to either side of zero, ready to print. */
export interface ChangeListModel {
  readonly title: string;
  readonly rows: readonly ChangeListRow[];
  /** Where zero is, in percent of the width. */
  readonly zero: number;
  readonly room: Room;
  readonly period: string;
  readonly source?: SourceLine;
}

interface Changed extends Counted {
  readonly fact: CardFact;
  readonly change: Change;
  /** The exact size with its sign, in the unit that all are compared in; undefined where none is stated. */
  readonly size?: string;
}

/** Bars of changes of one form: a percentage point is no percent, and neither is an amount. */
export function changeList(facts: readonly Fact[], options: ListOptions): Checked<ChangeListModel> {
  const { locale, context, path } = options;
  const measured = facts.map((fact, index) => measure(fact, `${path}[${index}]`));
  const wrong = measured.find(isProblem) ?? unlikeAt(measured as readonly Changed[], path);
  if (wrong && isProblem(wrong)) return wrong;
  const changes = measured as readonly Changed[];
  const { zero, bars: drawings } = bars(changes.map(({ size }) => (size === undefined ? undefined : Number(size))));
  const rows = changes.map((changed, index) => rowOf(changed, drawings[index]!, options));
  return {
    title: cleanText(options.title),
    rows,
    zero,
    room: roomFor(rows.map(({ short, drawing }) => ({ text: short, side: drawing.side }))),
    period: printPeriod(context.period, locale),
    source: sourceLine(options, facts),
  };
}

const FIT = saidOfChangeList((texts) => texts.fit);

function measure(fact: Fact, path: string): Checked<Changed> {
  if (!isCardFact(fact) || !fact.change) return problem('KIND_UNFIT', path, `${fact.id}: ${fact.kind}`, FIT);
  const { change } = fact;
  const { direction, form, value, scale, unit = '' } = change;
  // A direction alone has no length, so it stands beside changes of any form.
  if (value === null) return { fact, change, unit };
  const signed = direction === 'down' ? `-${value}` : value;
  if (form !== 'absolute') return { fact, change, key: form, unit: FORM_UNITS[form], size: signed };
  const exact = inBaseUnit(signed, unit, scale ? SCALES[scale] : 0);
  return { fact, change, key: `absolute ${exact.unit}`, unit, size: exact.value };
}

const FORM_UNITS = { percent: '%', points: '个百分点' } as const;

function signedSize(change: Change, size: Phrase): ChangeListRow['figure'] {
  const figure = figureParts(size);
  return size.length ? { ...figure, number: signOf(change) + figure.number } : undefined;
}

function rowOf({ fact, change, size }: Changed, bar: Bar, options: ListOptions): ChangeListRow {
  const content = factContent(fact, options);
  const view = content.change!;
  const figure = signedSize(change, partsOf(content.phrases.change, 'size'));
  const isFallAlone = size === undefined && change.direction === 'down';
  return {
    label: content.label,
    change: view,
    figure,
    short: figure ? `${figure.before}${figure.number}${figure.unit}${figure.after}` : view.word,
    amount: content.figure?.text ?? '',
    when: content.ownPeriod,
    drawing: isFallAlone ? { ...bar, side: 'left' } : bar,
    sentence: content.sentence,
  };
}
