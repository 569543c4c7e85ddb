import { FORM_UNITS } from '../../format/change.js';
import { printReportPeriod } from '../../format/when.js';
import { cleanText } from '../../format/text/text.js';
import { around } from '../../format/phrase.js';
import { words } from '../../format/words.js';
import { bars, type Bar, type BarValue } from '../../geometry/bars.js';
import { CHANGES, resolveFacts, type FactsInput } from '../../inputs/resolve-facts.js';
import type { Locale } from '../../format/locale.js';
import { inBaseUnit } from '../../report/values/derive.js';
import { problem } from '../../report/problems/problems.js';
import { SCALES } from '../../report/lists/terms.js';
import type { Change, Fact, Report } from '../../report/types.js';
import { isProblem, type Checked } from '../../report/result.js';
import type { ChangeView } from '../parts/change-view.js';
import type { PageOptions } from '../context.js';
import { modelFrom, type ModelOutcome } from '../outcome.js';
import { optionsOf, type ListOptions } from '../parts/list-options.js';
import { factContent } from '../parts/fact-content.js';
import { figureParts, type FigureView } from '../parts/figure-view.js';
import { originFor, type Originated } from '../parts/origin.js';
import { labelSpaceFor, type LabelSpace } from '../parts/bar-label-space.js';
import { sourceLine, type SourceLine } from '../parts/source-line.js';
import { isCardFact, type CardFact } from './stat-card.js';
import { mixedUnitAt, type Counted } from '../parts/mixed-units.js';
import { textOfChangeList } from '../accepted-texts/bilingual.js';

export interface ChangeListRow extends Originated {
  readonly label: string;
  /** Direction, words and judgement. */
  readonly change: ChangeView;
  /**
   * The size without a sign, since the arrow shows the direction. Undefined if the report states only the direction.
   */
  readonly figure?: Omit<FigureView, 'said'> | undefined;
  /** The words of the change before and after its size (同比下降, year on year); absent in files of version 0.1.0. */
  readonly lead?: string;
  readonly tail?: string;
  /** The size, or the direction in words. */
  readonly short: string;
  /** The figure that changed, if stated; else empty. */
  readonly amount: string;
  /** The period, if it is not that of the whole list, then remarks; empty without these. */
  readonly when: string;
  readonly drawing: Bar;
  readonly sentence: string;
}

/** Changes as bars from zero, all on one scale regardless of direction, ready for rendering. */
export interface ChangeListModel {
  readonly title: string;
  readonly rows: readonly ChangeListRow[];
  /** Position of zero, in percent of the width; on the left. */
  readonly zero: number;
  readonly room: LabelSpace;
  readonly period: string;
  readonly source?: SourceLine;
}

/** Both ends; equal unless it is a range. */
type Size = readonly [low: string, high: string];

interface Changed extends Counted {
  readonly fact: CardFact;
  readonly change: Change;
  /** The exact size in the common unit; undefined if none is stated. */
  readonly size?: Size;
}

/** Returns the model of what a page gives the widget; undefined while its report is loading. */
export const changeListFrom = (
  input: FactsInput,
  report: Report | undefined,
  locale: Locale,
  page: PageOptions = {},
): ModelOutcome<ChangeListModel> =>
  modelFrom(resolveFacts(input, report, CHANGES), (claim) => changeList(claim.facts, optionsOf(claim, locale, page)));

/** Returns bars of changes of one form: per cent, percentage points and amounts can't be mixed. */
export function changeList(facts: readonly Fact[], options: ListOptions): Checked<ChangeListModel> {
  const { locale, context, path } = options;
  const measured = facts.map((fact, index) => measure(fact, `${path}[${index}]`));
  const wrong = measured.find(isProblem) ?? mixedUnitAt(measured as readonly Changed[], path);
  if (wrong && isProblem(wrong)) return wrong;
  const changes = measured as readonly Changed[];
  const { zero, bars: drawings } = bars(changes.map(({ size }) => size && valueOf(size)));
  const rows = changes.map((changed, index) => rowOf(changed, drawings[index]!, options));
  return {
    title: cleanText(options.title),
    rows,
    zero,
    room: labelSpaceFor(rows.map(({ short, drawing }) => ({ text: short, side: drawing.side }))),
    period: printReportPeriod(context, locale),
    source: sourceLine(options, facts),
  };
}

/** A float is precise enough for a length. */
const valueOf = ([low, high]: Size): BarValue => (low === high ? Number(low) : [Number(low), Number(high)]);

const FIT = textOfChangeList((texts) => texts.fit);

function measure(fact: Fact, path: string): Checked<Changed> {
  const change = 'change' in fact ? fact.change : undefined;
  // A contribution to the growth of a whole is not growth of the figure itself.
  if (!isCardFact(fact) || !change || change.form === 'contribution')
    return problem('KIND_UNFIT', path, `${fact.id}: ${fact.kind}`, FIT);
  const { form, value, scale, unit = '' } = change;
  // A direction alone has no length, so it fits with changes of any form.
  if (value === null) return { fact, change, unit };
  const ends = typeof value === 'string' ? [value] : [value.from, value.to];
  if (form !== 'absolute') {
    const { [form]: counted } = FORM_UNITS;
    return { fact, change, key: form + (change.multiple ?? ''), unit: counted, size: ordered(ends) };
  }
  const exact = ends.map((end) => inBaseUnit(end, unit, scale ? SCALES[scale] : 0));
  return { fact, change, key: `absolute ${exact[0]!.unit}`, unit, size: ordered(exact.map((one) => one.value)) };
}

const ordered = (ends: readonly string[]): Size => [ends[0]!, ends[ends.length - 1]!];

function rowOf({ fact }: Changed, drawing: Bar, options: ListOptions): ChangeListRow {
  const content = factContent(fact, options);
  const view = content.change!;
  const { lead, found, tail } = around(content.phrases.change, 'size') ?? { lead: view.word, found: [], tail: '' };
  const figure = found.length ? figureParts(found) : undefined;
  return {
    label: content.label,
    change: view,
    figure,
    lead: lead.trim(),
    tail: tail.trim(),
    short: figure ? `${figure.before}${figure.number}${figure.unit}${figure.after}` : view.word,
    amount: content.figure?.text ?? '',
    when: [content.ownPeriod, content.remark].filter(Boolean).join(words(options.locale).semicolon),
    drawing,
    sentence: content.sentence,
    ...originFor([fact], options),
  };
}
