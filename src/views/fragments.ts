import { html, nothing, type TemplateResult } from 'lit';
import { arrowMark } from '../marks/arrow.js';
import type { ChangeView } from '../models/parts/change-view.js';
import type { DatedSource } from '../models/parts/dated-sources.js';
import type { FigureView } from '../models/parts/figure-view.js';
import type { SourceLine } from '../models/parts/source-line.js';
import type { StandingMarks, StandingView } from '../models/parts/standing-view.js';

/* Pieces of template that several widgets show alike. Each prints what its model says and decides nothing. */

type Piece = TemplateResult | typeof nothing;

/** The printed figure; number and unit never part, and the Chinese figure stands beside a translated one. */
export const figureTemplate = (figure: FigureView): TemplateResult =>
  html`<span class="figure ${fitOf(figure.number, figure.before + figure.unit.split(' ')[0]!)}"
      >${partsTemplate(figure)}</span
    >${
      figure.beside && !figure.said ? html`<span class="beside" lang="zh-CN">${figure.beside}</span>` : nothing
    }${saidTemplate(figure.said)}`;

/**
 * How much there is on the line that number and words share, so that a style sheet can keep it within a card: a digit is twice
 * as broad as a letter of the words, a Chinese character of theirs as broad as a digit, and an arrow about as its word.
 */
const fitOf = (number: string, words: string): string => {
  const room = (number + number + words).replace(/[\u3000-\uffff]/g, '$&$&').length;
  return room > 21 ? 'fit-3' : room > 17 ? 'fit-2' : room > 12 ? 'fit-1' : '';
};

type Parts = Pick<FigureView, 'before' | 'number' | 'unit' | 'after' | 'text'>;

/** The parts of a figure, each to be set in its own size. */
export const partsTemplate = ({ before, number, unit, after, text }: Parts): TemplateResult =>
  html`${before ? html`<span class="qualifier">${before}</span>` : nothing}${
    number ? numberTemplate(number) : html`<span class="in-words absent">${text}</span>`
  }${unit ? unitTemplate(unit) : nothing}${after ? html`<span class="qualifier">${after}</span>` : nothing}`;

/** Digits are equally wide, so that their count tells how large they can be. */
const numberTemplate = (number: string): TemplateResult =>
  html`<span class="number ${number.length > 18 ? 'longest' : number.length > 9 ? 'long' : ''}">${number}</span>`;

/** A sign such as % belongs to the number; a word stands apart from it. */
export const unitTemplate = (unit: string): TemplateResult =>
  html`<span class=${isSign(unit) ? 'unit sign' : 'unit'}>${unit}</span>`;

export const isSign = (unit: string): boolean => /^[%\u2030\u00B0]/.test(unit);

/** The figure in words, where its parts alone leave something out. */
export const saidTemplate = (said: string): Piece => (said ? html`<span class="beside">${said}</span>` : nothing);

/** Direction as an arrow and a word, judgement as a word of its own. */
export const changeTemplate = (change: ChangeView | undefined): Piece =>
  change ? changeLine(change, html`${arrowTemplate(change)}${change.text}`) : nothing;

const changeLine = (change: ChangeView, words: Piece | string): TemplateResult =>
  html`<div class="change">
    <span class=${colourOf(change)}>${words}</span>
    ${change.judgement ? html`<span class="judgement">${change.judgement}</span>` : nothing}
  </div>`;

/** A change whose own amount is not stated is itself the figure. */
export const changeFigureTemplate = (change: ChangeView): TemplateResult => {
  const { direction, figure, word } = change;
  return html`<span class="figure ${colourOf(change)} ${fitOf(figure, direction)}"
      >${arrowTemplate(change)}${figure ? numberTemplate(figure) : html`<span class="in-words">${word}</span>`}</span
    >
    ${changeLine(change, figure ? word : nothing)}`;
};

const COLOURS = { up: 'rise', down: 'fall', flat: 'flat' } as const;

const arrowTemplate = ({ isContribution, direction }: ChangeView) => (isContribution ? nothing : arrowMark(direction));

/** The classes that colour a change. Some palettes colour its direction, some whether it is good; the words say both. */
export const colourOf = ({ direction, tone, isContribution }: Coloured): string =>
  isContribution ? '' : `${COLOURS[direction]} ${tone}`;

type Coloured = Pick<ChangeView, 'direction' | 'tone' | 'isContribution'>;

/** The figure of a fact: its amount, or the change where no amount is stated. */
export const valueTemplate = (figure: FigureView | undefined, change: ChangeView | undefined): Piece =>
  figure ? figureTemplate(figure) : change ? changeFigureTemplate(change) : nothing;

/** Standings as marks, one after another. */
export const standingTemplate = ({ standings, kinds = [] }: StandingMarks): Piece =>
  standings.length
    ? html`<div class="standings" part="standing">
        ${standings.map((text, index) => html`<span class=${markOf(kinds[index])}>${text}</span> `)}
      </div>`
    : nothing;

/** The same of one standing. */
export const standingMarkTemplate = ({ kind, text }: Pick<StandingView, 'kind' | 'text'>): TemplateResult =>
  html`<span class=${markOf(kind)} part="mark standing">${text}</span> `;

/** A mark is the whole phrase, with a space behind it for who copies it: filled for a rank, with a line around it for every other kind. */
const markOf = (kind: string | undefined): string => (kind === 'rank' ? 'mark rank' : 'mark');

/**
 * Period and source: on every widget, since a figure without them can't be checked. Under them is the place for a
 * `<source-note>`, which unfolds the source.
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

/** What nobody may miss who reads the figure: that it was put right, or that it is none. */
const remarksTemplate = (source: SourceLine | undefined): Piece =>
  source?.corrected || source?.mark
    ? html`${source.corrected ? html`<span class="corrected">${source.corrected}</span>` : nothing}${
        source.mark ? html`<span class="invented">${source.mark}</span>` : nothing
      }`
    : nothing;

/** As `metaTemplate`, for what comes from several reports: each with the periods that it answers for. */
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
