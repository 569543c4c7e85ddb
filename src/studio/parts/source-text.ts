import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Block } from '../../draft/read/block.js';
import type { TextRange } from '../state/command.js';
import { figuresOf, isIn, type Figure } from '../state/figures.js';
import { piecesOf, type Piece } from '../state/marks.js';
import type { Filter, StudioState } from '../state/studio-state.js';
import type { StudioWords } from '../words/en.js';
import { icon, type IconName } from './icon.js';

interface TextRequest {
  readonly state: StudioState;
  readonly words: StudioWords;
  readonly current: Figure | undefined;
}

/** Icons next to figures, so that no status relies on colour alone. */
export const SIGNS: Partial<Readonly<Record<Figure['status'], IconName>>> = {
  done: 'tick',
  asked: 'ask',
  unused: 'cross',
};

/** The whole source text with a button for every figure; a click only selects. */
export function sourceText(request: TextRequest): TemplateResult {
  const { state } = request;
  const pieces = piecesOf(state.map.blocks, figuresOf(state), request.current);
  const draw = (block: Block): TemplateResult => html`${tied(pieces.get(block) ?? [], request)}`;
  const [first] = state.map.blocks;
  return html`<div class="text" lang=${state.draft.frame.language}>
    ${grouped(state.map.blocks).map((group) => {
      const [block] = group;
      if (block.kind === 'row') return table(group, pieces, request);
      if (block.kind !== 'heading') return html`<p class=${block.kind}>${draw(block)}</p>`;
      return block === first
        ? html`<h2 class="text-title">${draw(block)}</h2>`
        : html`<h3 id="at-${block.start}">${draw(block)}</h3>`;
    })}
  </div>`;
}

/** Single blocks, and the rows of a table grouped. */
function grouped(blocks: readonly Block[]): readonly (readonly [Block, ...Block[]])[] {
  const groups: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const last = groups[groups.length - 1];
    if (last && block.kind === 'row' && last[0].kind === 'row' && last[0].group === block.group) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function table(
  rows: readonly Block[],
  pieces: ReadonlyMap<Block, readonly Piece[]>,
  request: TextRequest,
): TemplateResult {
  return html`<div class="text-table">
    <table>
      ${rows.map(
        (row) =>
          html`<tr>
            ${(row.cells ?? [row]).map(
              (cell) =>
                html`<td>
                  ${(pieces.get(row) ?? [])
                    .filter(({ start, end }) => start < cell.end && cell.start < end)
                    .map((piece) => drawn(within(piece, cell), request))}
                </td>`,
            )}
          </tr>`,
      )}
    </table>
  </div>`;
}

const within = (piece: Piece, { start, end }: TextRange): Piece => ({
  ...piece,
  start: Math.max(piece.start, start),
  end: Math.min(piece.end, end),
});

/** Section and list numbers are hidden unless filtered for. */
const isShown = (figure: Figure, filter: Filter): boolean =>
  isIn(figure.status, filter) || (filter === 'all' && isCounted(figure));

const isCounted = ({ unread }: Figure): boolean => unread?.why !== 'section' && unread?.why !== 'ordinal';

const CLOSING = /^[，。；、：！？”’）》」】,.;:!?)%\]]+/;

/** Keeps closing punctuation with the preceding mark: after a button, a browser might wrap before it. */
function tied(pieces: readonly Piece[], request: TextRequest): readonly (TemplateResult | string)[] {
  const { text } = request.state;
  const lines: (TemplateResult | string)[] = [];
  let taken = 0;
  pieces.forEach((piece, i) => {
    const next = pieces[i + 1];
    const own = { ...piece, start: Math.max(piece.start, taken) };
    const closing =
      piece.figure && next && !next.figure ? CLOSING.exec(text.slice(next.start, next.end))?.[0] : undefined;
    if (own.start >= own.end) return;
    if (!next || closing === undefined) return void lines.push(drawn(own, request));
    taken = next.start + closing.length;
    lines.push(html`<span class="tied">${drawn(own, request)}${drawn({ ...next, end: taken }, request)}</span>`);
  });
  return lines;
}

function drawn({ start, end, figure, isPart = false, isQuoted }: Piece, request: TextRequest): TemplateResult | string {
  const { state, current, words } = request;
  const said = state.text.slice(start, end);
  if (!figure)
    return isQuoted
      ? html`<span class="q" data-at=${start}>${said}</span>`
      : html`<span data-at=${start}>${said}</span>`;
  const isNow = figure.id === current?.id;
  const off = isShown(figure, state.filter) ? '' : 'off';
  if (isPart)
    return html`<span
      class="fig ${figure.status} part ${isNow ? 'with' : off}"
      data-figure=${figure.id}
      data-at=${start}
      >${said}</span
    >`;
  const sign = isCounted(figure) ? SIGNS[figure.status] : undefined;
  const name = figure.facts[0]?.label || words.review.nameless;
  return html`<button
    type="button"
    class="fig ${figure.status} ${isCounted(figure) ? '' : 'minor'} ${isNow ? 'now' : off}"
    data-figure=${figure.id}
    data-at=${start}
    tabindex=${isNow ? 0 : -1}
    aria-current=${ifDefined(isNow ? 'true' : undefined)}
    aria-label=${words.review.figure(said, name, words.review.statuses[figure.status])}
  >
    ${said}${sign ? icon(sign) : nothing}
  </button>`;
}

/** Maps a DOM position to an offset in the source text; undefined outside of it. */
export function placeOf(node: Node | null, offset: number): number | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  const piece = element?.closest<HTMLElement>('[data-at]');
  if (!piece || !node) return undefined;
  const range = document.createRange();
  range.setStart(piece, 0);
  range.setEnd(node, offset);
  return Number(piece.dataset['at']) + range.toString().length;
}
