import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../src/format/locale.js';
import { PALETTES } from '../../src/views/root.js';
import tokens from '../../src/theme/tokens.json' with { type: 'json' };
import { pageFrame, type PageContext } from './page.js';
import { TokenEditor } from './token-editor.js';
import { TOKEN_WORDS, USES, type Use } from './token-words.js';

if (!customElements.get('token-editor')) customElements.define('token-editor', TokenEditor);

type Palette = Partial<Record<Use, { readonly $value: string }>>;

/** The reader's convention for the colours of rise and fall; whether a change is good is said in a word. */
const paletteRow = (name: (typeof PALETTES)[number], lang: Locale): TemplateResult => {
  const colours: Palette = tokens.palette[name];
  return html`<tr>
    <th scope="row">${name}</th>
    ${USES.map((use) => html`<td>${colourTemplate(colours[use]?.$value, TOKEN_WORDS[lang].colour[name]?.[use])}</td>`)}
  </tr>`;
};

const colourTemplate = (value: string | undefined, says: string | undefined) =>
  value ? html`<span class="swatch ${value.replace(/[{}]|color\./g, '')}"></span>${says}` : '—';

const content = (lang: Locale): TemplateResult => {
  const { title, lead, looks, changes, palette, uses, look } = TOKEN_WORDS[lang];
  return html`<header>
      <p class="name">Report Widgets</p>
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
    </header>
    <section lang="en"><token-editor .locale=${lang}></token-editor></section>
    <section>
      <h2>${looks}</h2>
      <table>
        <tbody>
          ${Object.entries(look).map(
            ([name, says]) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${says}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>
    <section>
      <h2>${changes}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${palette}</th>
            ${USES.map((use) => html`<th scope="col">${uses[use]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${PALETTES.map((name) => paletteRow(name, lang))}
        </tbody>
      </table>
    </section>`;
};

export default { title: 'Tokens', tags: ['!autodocs'] };

export const Tokens = {
  render: (_: object, { globals }: PageContext): TemplateResult =>
    pageFrame('tokens', globals, content(globals.lang ?? 'zh-CN')),
};
