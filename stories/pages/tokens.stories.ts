import { html, type TemplateResult } from 'lit';
import { PALETTES } from '../../src/views/root.js';
import tokens from '../../src/theme/tokens.json' with { type: 'json' };
import { pageFrame, type PageContext } from './page.js';
import { TokenEditor } from './token-editor.js';

if (!customElements.get('token-editor')) customElements.define('token-editor', TokenEditor);

interface Colour {
  readonly $value: string;
  readonly $description: string;
}

/** What a colour of a palette is for, in the order of the columns. */
const USES = ['rise', 'fall', 'good', 'bad'] as const;

/** The reader's convention for the colours of rise and fall; whether a change is good is said in a word. */
const paletteRow = (name: (typeof PALETTES)[number]): TemplateResult => {
  const colours: Partial<Record<(typeof USES)[number], Colour>> = tokens.palette[name];
  return html`<tr>
    <th scope="row">${name}</th>
    ${USES.map((use) => html`<td>${colourTemplate(colours[use])}</td>`)}
  </tr>`;
};

const colourTemplate = (colour: Colour | undefined) =>
  colour ? html`<span class="swatch ${colour.$value.replace(/[{}]|color\./g, '')}"></span>${colour.$description}` : '—';

/** A theme with what it is for, and how much it changes. */
const themeRow = ([name, { $description }]: [string, { $description: string }]): TemplateResult =>
  html`<tr>
    <th scope="row">${name}</th>
    <td>${$description}</td>
  </tr>`;

type Described = Record<string, { $description: string }>;

const described = ({ $description: _, ...group }: { $description: string }): [string, { $description: string }][] =>
  Object.entries(group as unknown as Described);

const content = ({ lang = 'zh-CN' }: PageContext['globals']): TemplateResult =>
  html`<header>
      <p class="name">Report Widgets</p>
      <h1>Tokens</h1>
      <p class="lead">
        Every colour, size and typeface of the widgets comes from one file in the Design Tokens Format,
        src/theme/tokens.json. Change a value: the widgets below follow at once, and so do the contrasts. Then take it
        away as CSS for a page, as tokens for a design tool, or as the source itself.
      </p>
    </header>
    <section><token-editor .locale=${lang}></token-editor></section>
    <section>
      <h2>Themes and densities</h2>
      <table>
        <tbody>
          <tr>
            <th scope="row">neutral</th>
            <td>What is there where no theme is chosen: quiet, typographic, at home on any page.</td>
          </tr>
          ${described(tokens.theme).map(themeRow)} ${described(tokens.density).map(themeRow)}
        </tbody>
      </table>
    </section>
    <section>
      <h2>Rise and fall</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">palette</th>
            ${USES.map((use) => html`<th scope="col">${use}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${PALETTES.map(paletteRow)}
        </tbody>
      </table>
    </section>`;

export default { title: 'Tokens', tags: ['!autodocs'] };

export const Tokens = {
  render: (_: object, { globals }: PageContext): TemplateResult =>
    pageFrame('tokens', { ...globals, lang: 'en' }, content(globals)),
};
