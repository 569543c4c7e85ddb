import { html, nothing, type TemplateResult } from 'lit';
import { arrowMark } from '../marks/arrow.js';
import type { ChangeView } from '../models/parts/change-view.js';
import type { DatedSource } from '../models/parts/dated-sources.js';
import type { FigureView } from '../models/parts/figure-view.js';
import type { SourceLine } from '../models/parts/source-line.js';
import type { StandingMarks, StandingView } from '../models/parts/standing-view.js';

/* Template fragments shared by several widgets. They render their models and contain no logic. */

type Piece = TemplateResult | typeof nothing;

/**
 * Renders the printed figure; number and unit stay together, and a converted figure has its Chinese original next to
 * it.
 */
export const figureTemplate = (figure: FigureView): TemplateResult =>
  html`<span class="figure ${fitOf(figure.number, figure.before + figure.unit.split(' ')[0]!)}"
      >${partsTemplate(figure)}</span
    >${
      figure.beside && !figure.said ? html`<span class="beside" lang="zh-CN">${figure.beside}</span>` : nothing
    }${saidTemplate(figure.said)}`;

/**
 * Class by the length of the number with its words, so that styles can fit them in a card: a digit counts twice as much
 * as a letter, a Chinese character as much as a digit, and an arrow about as much as its word. Units do not get as small
 * as digits, so characters count double before the last two.
 */
export const fitOf = (number: string, words: string): string => {
  const room = (number + number + words).replace(/[\u3000-\uffff](?=(..)?)/g, '$&$&$1').length;
  return room > 21 ? 'fit-3' : room > 17 ? 'fit-2' : room > 12 ? 'fit-1' : '';
};

type Parts = Pick<FigureView, 'before' | 'number' | 'unit' | 'after' | 'text'>;

/** Renders the parts of a figure, each with its own size. */
export const partsTemplate = ({ before, number, unit, after, text }: Parts): TemplateResult =>
  html`${before ? html`<span class="qualifier">${before}</span>` : nothing}${
    number ? numberTemplate(number) : html`<span class="in-words absent">${text}</span>`
  }${unit ? unitTemplate(unit) : nothing}${after ? html`<span class="qualifier">${after}</span>` : nothing}`;

/** Digits have equal width, so their number determines the font size. */
const numberTemplate = (number: string): TemplateResult =>
  html`<span class="number ${number.length > 18 ? 'longest' : number.length > 9 ? 'long' : ''}">${number}</span>`;

/** A sign such as % is set close to the number; a word has a space. */
export const unitTemplate = (unit: string): TemplateResult =>
  html`<span class=${isSign(unit) ? 'unit sign' : 'unit'}>${unit}</span>`;

export const isSign = (unit: string): boolean => /^[%\u2030\u00B0]/.test(unit);

/** Renders the full figure in words, if its parts omit something. */
export const saidTemplate = (said: string): Piece => (said ? html`<span class="beside">${said}</span>` : nothing);

/** Renders direction as arrow and word, judgement as a separate word. */
export const changeTemplate = (change: ChangeView | undefined): Piece =>
  change ? changeLine(change, html`${arrowTemplate(change)}${change.text}`) : nothing;

const changeLine = (change: ChangeView, words: Piece | string): TemplateResult =>
  html`<div class="change">
    <span class=${colourOf(change)}>${words}</span>
    ${change.judgement ? html`<span class="judgement">${change.judgement}</span>` : nothing}
  </div>`;

/** A change without a stated amount is itself the figure. */
const changeFigureTemplate = (change: ChangeView): TemplateResult => {
  const { direction, figure, word } = change;
  return html`<span class="figure ${colourOf(change)} ${fitOf(figure, direction)}"
      >${arrowTemplate(change)}${figure ? numberTemplate(figure) : html`<span class="in-words">${word}</span>`}</span
    >
    ${changeLine(change, figure ? word : nothing)}`;
};

const COLOURS = { up: 'rise', down: 'fall', flat: 'flat' } as const;

const arrowTemplate = ({ isContribution, direction }: ChangeView) => (isContribution ? nothing : arrowMark(direction));

/**
 * Returns the colour classes of a change. Some palettes colour the direction, others the judgement; the text has both.
 */
export const colourOf = ({ direction, tone, isContribution }: Coloured): string =>
  isContribution ? '' : `${COLOURS[direction]} ${tone}`;

type Coloured = Pick<ChangeView, 'direction' | 'tone' | 'isContribution'>;

/** Renders the main figure of a fact: its amount, or the change if no amount is stated. */
export const valueTemplate = (figure: FigureView | undefined, change: ChangeView | undefined): Piece =>
  figure ? figureTemplate(figure) : change ? changeFigureTemplate(change) : nothing;

/** Renders standings as marks, in sequence. */
export const standingTemplate = ({ standings, kinds = [] }: StandingMarks): Piece =>
  standings.length
    ? html`<div class="standings" part="standing">
        ${standings.map((text, index) => html`<span class=${markOf(kinds[index])}>${text}</span> `)}
      </div>`
    : nothing;

/** Renders a single standing. */
export const standingMarkTemplate = ({ kind, text }: Pick<StandingView, 'kind' | 'text'>): TemplateResult =>
  html`<span class=${markOf(kind)} part="mark standing">${text}</span> `;

/** The class of a mark, which has the whole phrase: filled for a rank, outlined for other kinds. */
const markOf = (kind: string | undefined): string => (kind === 'rank' ? 'mark rank' : 'mark');

/**
 * Renders period and source, on every widget, so that the figure can be verified. Below is the slot for a
 * `<source-note>`, which expands the source.
 */
export const metaTemplate = (period: string, source: SourceLine | undefined): TemplateResult =>
  html`${lineTemplate(period, source)}<slot name="source"></slot>`;

const lineTemplate = (period: string, source: SourceLine | undefined): Piece =>
  period || source
    ? html`<p class="meta" part="source">
        ${period ? html`<span class="period">${period}</span>` : nothing}
        ${source?.text ? html`<span class="source">${sourceLink(source)}</span>` : nothing} ${remarksTemplate(source)}
      </p>`
    : nothing;

/** Warnings that must not be missed: corrected or invented figures. */
const remarksTemplate = (source: SourceLine | undefined): Piece =>
  source?.corrected || source?.mark
    ? html`${source.corrected ? html`<span class="corrected">${source.corrected}</span>` : nothing}${
        source.mark ? html`<span class="invented">${source.mark}</span>` : nothing
      }`
    : nothing;

/** Like `metaTemplate`, for several reports: each with the periods that it applies to. */
export const sourcesTemplate = (sources: readonly DatedSource[]): Piece =>
  sources.length
    ? html`<div class="meta" part="source">
        ${sources.map(
          (source) =>
            html`<p class="source-line">
              ${source.periods ? html`<span class="period-of">${source.periods}</span>` : nothing}
              ${source.text ? html`<span class="source">${sourceLink(source)}</span>` : nothing}
              ${remarksTemplate(source)}
            </p>`,
        )}
      </div>`
    : nothing;

const sourceLink = ({ text, href }: SourceLine) =>
  href ? html`<a href=${href} rel="noopener noreferrer" target="_blank">${text}</a>` : text;
