import { html, nothing, type TemplateResult } from 'lit';
import { targetOf, type Token } from '../../scripts/lib/tokens/tokens.mjs';
import { contrastOn, textOf, tokenColor, type TokenColor } from './token-colors.js';
import { resolvedIn, valueIn, type TokenGroup } from './token-file.js';
import type { EditorWords } from './editor-words.js';

/* One row of the editor for each token: its name, what it is for, and what can be changed. */

/** What a row reads, and how it says that somebody changed something. */
export interface Editing {
  readonly file: TokenGroup;
  readonly theme: string;
  readonly words: EditorWords;
  readonly change: (path: readonly string[], scheme: Scheme, value: unknown) => void;
}

type Scheme = 'light' | 'dark';
const SCHEMES: readonly Scheme[] = ['light', 'dark'];

/** The least contrast of what is drawn on a ground, by name; the theme for poor eyes asks for more of text. */
const LEAST: Readonly<Record<string, number>> = {
  ink: 4.5,
  muted: 4.5,
  accent: 4.5,
  'on-accent': 4.5,
  red: 4.5,
  green: 4.5,
  warning: 4.5,
  focus: 3,
};

const nameOf = ({ path }: Token): string => path.slice(1).join('-') || path.join('-');

const inputOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

const colorIn = ({ file, theme }: Editing, name: string, scheme: Scheme): TokenColor =>
  resolvedIn(file, ['color', name], { theme, scheme }) as TokenColor;

function contrasts(editing: Editing, name: string, scheme: Scheme): TemplateResult | typeof nothing {
  const least = LEAST[name];
  if (least === undefined) return nothing;
  const color = colorIn(editing, name, scheme);
  const wanted = editing.theme === 'elder' && least > 3 ? 7 : least;
  const grounds = name === 'on-accent' ? ['accent'] : ['surface', 'page'];
  const numbers = grounds.map((ground) => [ground, contrastOn(color, colorIn(editing, ground, scheme))] as const);
  return html`<span class="contrasts"
    >${numbers.map(
      ([ground, contrast]) =>
        html`<span class="contrast ${contrast < wanted ? 'low' : ''}" title="on ${ground}"
          >${contrast.toFixed(1)}${contrast < wanted ? ` ${editing.words.under} ${wanted}` : ''}</span
        >`,
    )}</span
  >`;
}

function colorCell(editing: Editing, token: Token, scheme: Scheme): TemplateResult {
  const name = nameOf(token);
  const { file, theme } = editing;
  const target = targetOf({ ...token, value: valueIn(file, token.path, { theme, scheme }) });
  const color = colorIn(editing, name, scheme);
  const take = (event: Event): void => {
    const typed = tokenColor(inputOf(event));
    if (typed) editing.change(token.path, scheme, typed);
  };
  // The picker knows no transparency: it keeps that of the token.
  const pick = (event: Event): void => {
    const { alpha } = color;
    editing.change(token.path, scheme, { ...tokenColor(inputOf(event))!, ...(alpha !== undefined && { alpha }) });
  };
  const label = `${name}, ${scheme}`;
  return html`<td>
    <span class="color">
      <input type="color" aria-label=${label} .value=${color.hex} ?disabled=${target !== undefined} @input=${pick} />
      ${
        target
          ? html`<span class="alias">${editing.words.as} ${target[target.length - 1]}</span>`
          : html`<input type="text" aria-label="${label}, as text" size="9" .value=${textOf(color)} @change=${take} />`
      }
      ${contrasts(editing, name, scheme)}
    </span>
  </td>`;
}

const numberCell = ({ file, theme, change }: Editing, token: Token): TemplateResult => {
  const value = valueIn(file, token.path, { theme, scheme: 'light' });
  const isDimension = token.type === 'dimension';
  const number = isDimension ? (value as { value: number }).value : (value as number);
  const take = (event: Event): void => {
    const typed = Number(inputOf(event));
    if (inputOf(event) === '' || !(typed >= 0)) return;
    change(token.path, 'light', isDimension ? { value: typed, unit: 'px' } : typed);
  };
  const step = token.type === 'number' ? 0.05 : token.type === 'fontWeight' ? 100 : 1;
  return html`<td colspan="2">
    <input
      type="number"
      aria-label=${token.path.join(' ')}
      min="0"
      step=${step}
      .value=${String(number)}
      @input=${take}
    />
    ${isDimension ? 'px' : ''}
  </td>`;
};

const fontCell = ({ file, theme, words, change }: Editing, token: Token): TemplateResult => {
  const value = valueIn(file, token.path, { theme, scheme: 'light' });
  const target = targetOf({ ...token, value });
  if (target) return html`<td colspan="2"><span class="alias">${words.as} ${target[target.length - 1]}</span></td>`;
  const take = (event: Event): void => {
    const names = inputOf(event)
      .split(',')
      .flatMap((name) => name.trim() || []);
    if (names.length) change(token.path, 'light', names);
  };
  return html`<td colspan="2">
    <textarea
      aria-label=${token.path.join(' ')}
      rows="3"
      .value=${(value as string[]).join(', ')}
      @change=${take}
    ></textarea>
  </td>`;
};

function cells(editing: Editing, token: Token): unknown {
  if (token.type === 'color') return SCHEMES.map((scheme) => colorCell(editing, token, scheme));
  return token.type === 'fontFamily' ? fontCell(editing, token) : numberCell(editing, token);
}

/** A token with what it is for. */
export const tokenRow = (editing: Editing, token: Token, why: string): TemplateResult =>
  html`<tr>
    <th scope="row">${nameOf(token)}<span class="why">${why}</span></th>
    ${cells(editing, token)}
  </tr>`;
