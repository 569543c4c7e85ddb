import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { PALETTES } from '../../src/views/root.js';
import dark from '../../src/theme/dark.json' with { type: 'json' };
import tokens from '../../src/theme/tokens.json' with { type: 'json' };
import { colorOf, contrastOn, hexOn, type TokenColor } from './contrast.js';
import { pageFrame, type PageContext } from './page.js';

interface Token<V> {
  readonly $value: V;
  readonly $description?: string;
}

type Group<V> = Readonly<Record<string, Token<V> | string>>;

/** The tokens of a group by name, without what is said of the group itself. */
const entriesOf = <V>(group: Group<V>): (readonly [name: string, token: Token<V>])[] =>
  Object.entries(group).flatMap(([name, token]) => (typeof token === 'string' ? [] : [[name, token] as const]));

const light = entriesOf<TokenColor | string>(tokens.color);
const darkValues = new Map(entriesOf<TokenColor>(dark.color));

/** Names of the colours that letters and marks are drawn in; the others are grounds and hairlines. */
const ON_GROUND = new Set(['ink', 'muted', 'accent', 'red', 'green', 'focus', 'warning']);

type Scheme = 'light' | 'dark';

function valueIn(scheme: Scheme, name: string): TokenColor {
  const own = scheme === 'dark' ? darkValues.get(name)?.$value : undefined;
  const value = own ?? light.find(([key]) => key === name)![1].$value;
  const alias = typeof value === 'string' ? /^\{color\.(.+)\}$/.exec(value)?.[1] : undefined;
  return alias === undefined ? (value as TokenColor) : valueIn(scheme, alias);
}

function colorRow(scheme: Scheme, name: string): TemplateResult {
  const color = colorOf(valueIn(scheme, name));
  const [surface, page] = [colorOf(valueIn(scheme, 'surface')), colorOf(valueIn(scheme, 'page'))];
  const hex = hexOn(color, surface);
  const contrast = (ground: typeof surface) => (ON_GROUND.has(name) ? contrastOn(color, ground) : '');
  const onAccent = name === 'on-accent' ? `${contrastOn(color, colorOf(valueIn(scheme, 'accent')))} on accent` : '';
  return html`<tr>
    <td><span class="swatch" style=${styleMap({ background: hex })}></span></td>
    <td>${name}</td>
    <td><code>${hex}</code></td>
    ${
      onAccent
        ? html`<td class="number" colspan="2">${onAccent}</td>`
        : html`<td class="number">${contrast(surface)}</td>
            <td class="number">${contrast(page)}</td>`
    }
  </tr>`;
}

const colorTable = (scheme: Scheme, title: string): TemplateResult =>
  html`<div class="scheme" style=${styleMap({ 'color-scheme': scheme })}>
    <h3>${title}</h3>
    <table>
      <thead>
        <tr>
          <td></td>
          <th scope="col">Name</th>
          <th scope="col">Value</th>
          <th scope="col" class="number">On surface</th>
          <th scope="col" class="number">On page</th>
        </tr>
      </thead>
      <tbody>
        ${light.map(([name]) => colorRow(scheme, name))}
      </tbody>
    </table>
  </div>`;

interface Dimension {
  readonly value: number;
  readonly unit: string;
}

const sizeOf = ({ value, unit }: Dimension): string => `${value}${unit}`;

const dimensionTable = (
  group: Group<Dimension>,
  show: (size: string, name: string) => TemplateResult,
): TemplateResult =>
  html`<table class="measured">
    <tbody>
      ${entriesOf(group).map(
        ([name, { $value, $description = '' }]) =>
          html`<tr>
            <td>${name}<span class="why">${$description}</span></td>
            <td class="number"><code>${sizeOf($value)}</code></td>
            <td>${show(sizeOf($value), name)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

/** Only figures are set in semibold. */
const sample = (size: string, name: string): TemplateResult => {
  const weight = name.startsWith('figure') ? tokens.weight.figure.$value : tokens.weight.text.$value;
  return html`<span class="sample" lang="zh-CN" style=${styleMap({ 'font-size': size, 'font-weight': weight })}
    >税收入库24.86亿元</span
  >`;
};

const bar = (size: string): TemplateResult => html`<span class="bar" style=${styleMap({ width: size })}></span>`;

const why = ([name, { $description = '' }]: readonly [string, Token<unknown>]): TemplateResult =>
  html`<tr>
    <td>${name}</td>
    <td>${$description}</td>
  </tr>`;

/** The reader's convention for the colours of rise and fall; whether a change is good is said in a word. */
const paletteRow = (name: (typeof PALETTES)[number]): TemplateResult => {
  const { rise, fall } = tokens.palette[name];
  const colored = (alias: string, text: string) =>
    html`<span style=${styleMap({ color: `var(--stage-${alias.replace(/^\{color\.|\}$/g, '')})` })}>${text}</span>`;
  return html`<tr>
    <td>${name}<span class="why">${rise.$description}</span></td>
    <td></td>
    <td><span class="pairs">${colored(rise.$value, '▲ up 18.58%')} ${colored(fall.$value, '▼ down 29.69%')}</span></td>
  </tr>`;
};

const content = html`<header>
    <p class="name">Report Widgets</p>
    <h1>Tokens</h1>
    <p class="lead">
      Every colour, size and typeface of the widgets comes from one file in the Design Tokens Format,
      src/theme/tokens.json, and what differs in the dark from dark.json. The contrasts below are computed from them;
      text asks for 4.5, marks for 3.
    </p>
  </header>
  <section>
    <h2>Colours</h2>
    <div class="schemes">${colorTable('light', 'Light')} ${colorTable('dark', 'Dark')}</div>
  </section>
  <section>
    <h2>What they are for</h2>
    <table>
      <tbody>
        ${light.map(why)}
      </tbody>
    </table>
  </section>
  <section>
    <h2>Rise and fall</h2>
    <table class="measured">
      <tbody>
        ${PALETTES.map(paletteRow)}
      </tbody>
    </table>
  </section>
  <section>
    <h2>Sizes of type</h2>
    ${dimensionTable(tokens.size, sample)}
  </section>
  <section>
    <h2>Space</h2>
    ${dimensionTable(tokens.space, bar)}
  </section>`;

export default { title: 'Tokens', tags: ['!autodocs'] };

export const Tokens = {
  render: (_: object, { globals }: PageContext): TemplateResult =>
    pageFrame('tokens', { ...globals, lang: 'en' }, content),
};
