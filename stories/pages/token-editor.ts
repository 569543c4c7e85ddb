import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { pageCss, themeCss, widgetCss } from '../../scripts/lib/tokens/token-css.mjs';
import { tokensOf, type Token } from '../../scripts/lib/tokens/tokens.mjs';
import { DENSITIES, SCHEMES, THEMES } from '../../src/views/root.js';
import { LOCALES, type Locale } from '../../src/format/locale.js';
import shipped from '../../src/theme/tokens.json' with { type: 'json' };
import type { TokenColor } from './token-colors.js';
import { changed, fileOf, publicCss, resolvedIn, type TokenGroup } from './token-file.js';
import { tokenRow, type Editing } from './token-rows.js';
import { widgetsIn } from './token-widgets.js';

/** Groups of tokens in the order in which a designer asks for them; each a part of the form. */
const GROUPS = {
  Colours: ['color'],
  'Sizes of type': ['size', 'unit-ratio', 'weight', 'leading'],
  Typefaces: ['font'],
  'Space and rules': ['space', 'pad', 'radius', 'stroke'],
} as const;

interface Output {
  readonly name: string;
  /** What a file of it is called. */
  readonly file: string;
  readonly what: string;
  text(editor: TokenEditor): string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What can be taken away, from the least effort to the most. */
const OUTPUTS: readonly Output[] = [
  {
    name: 'CSS for a page',
    file: 'report-widgets.css',
    what: 'Put it on a page that shows widgets; nothing is built.',
    text: ({ file, theme }) => publicCss(file, shipped, theme),
  },
  {
    name: 'CSS, every token',
    file: 'tokens.css',
    what: 'All values as custom properties, for the page around the widgets.',
    text: ({ file }) => pageCss(file),
  },
  ...SCHEMES.map((scheme) => ({
    name: `DTCG, ${scheme}`,
    file: `report-widgets.${scheme}.tokens.json`,
    what: 'One mode of this theme in the Design Tokens Format, for a design tool.',
    text: ({ file, theme }: TokenEditor) => json(fileOf(file, { theme, scheme })),
  })),
  {
    name: 'tokens.json',
    file: 'tokens.json',
    what: 'The source itself, all themes: replace src/theme/tokens.json and build.',
    text: ({ file }) => json(file),
  },
];

const describe = (file: TokenGroup, { path }: Token): string => {
  const token = path.reduce<unknown>((group, name) => (group as TokenGroup)[name], file) as TokenGroup;
  return String(token['$description']);
};

/** Edits the tokens: real widgets follow at once, and what came of it can be taken away as CSS and as tokens. */
export class TokenEditor extends LitElement {
  static override properties = {
    locale: {},
    file: { state: true },
    theme: { state: true },
    density: { state: true },
    output: { state: true },
    said: { state: true },
  };

  locale: Locale = LOCALES[0];
  file: TokenGroup = shipped;
  theme: (typeof THEMES)[number] = 'neutral';
  density: (typeof DENSITIES)[number] = 'regular';
  output = OUTPUTS[0]!;
  /** What the last button has done. */
  said = '';

  /** One sheet for all widgets shown here: what the build would write of the edited file. */
  private readonly sheet = new CSSStyleSheet();

  /** The page's styles are those of the other pages. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changedProperties: PropertyValues<this>): void {
    if (changedProperties.has('file')) this.sheet.replaceSync(`${widgetCss(this.file)}\n${themeCss(this.file)}`);
    for (const panel of this.querySelectorAll<HTMLElement>('.panel')) this.dress(panel);
  }

  private dress(panel: HTMLElement): void {
    const scheme = panel.dataset['scheme'] as (typeof SCHEMES)[number];
    const page = resolvedIn(this.file, ['color', 'page'], { theme: this.theme, scheme }) as TokenColor;
    panel.style.background = page.hex;
    for (const widget of panel.querySelectorAll<LitElement>('[theme]'))
      void widget.updateComplete.then(() => {
        this.adopt(widget.shadowRoot!);
      });
  }

  private adopt(root: ShadowRoot): void {
    if (!root.adoptedStyleSheets.includes(this.sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
  }

  private get editing(): Editing {
    const { file, theme } = this;
    const change: Editing['change'] = (path, scheme, value) => {
      this.file = changed(this.file, path, { theme: this.theme, scheme }, value);
      this.said = '';
    };
    return { file, theme, change };
  }

  protected override render(): TemplateResult {
    return html`<div class="editor">
      <div class="shown">${SCHEMES.map((scheme) => this.panel(scheme))}</div>
      <form @submit=${(event: Event) => event.preventDefault()}>
        ${this.choice('Theme', 'theme', THEMES)} ${this.choice('Density', 'density', DENSITIES)}
        ${Object.entries(GROUPS).map(([name, groups], i) => this.group(name, groups, i === 0))} ${this.taking()}
      </form>
    </div>`;
  }

  private choice(label: string, name: 'theme' | 'density', options: readonly string[]): TemplateResult {
    const take = (event: Event): void => {
      Object.assign(this, { [name]: (event.currentTarget as HTMLInputElement).value });
    };
    return html`<fieldset class="choice">
      <legend>${label}</legend>
      ${options.map(
        (option) =>
          html`<label
            ><input type="radio" name=${name} value=${option} .checked=${this[name] === option} @change=${take} />
            ${option}</label
          >`,
      )}
    </fieldset>`;
  }

  private group(name: string, groups: readonly string[], isOpen: boolean): TemplateResult {
    const tokens = tokensOf(this.file).filter(({ path: [group = ''] }) => groups.includes(group));
    return html`<details ?open=${isOpen}>
      <summary>${name}</summary>
      <table>
        ${
          name === 'Colours'
            ? html`<thead>
                <tr>
                  <td></td>
                  <th scope="col">Light <span class="why">contrast on surface, on page</span></th>
                  <th scope="col">Dark <span class="why">contrast on surface, on page</span></th>
                </tr>
              </thead>`
            : ''
        }
        <tbody>
          ${tokens.map((token) => tokenRow(this.editing, token, describe(this.file, token)))}
        </tbody>
      </table>
    </details>`;
  }

  private taking(): TemplateResult {
    const { output, said } = this;
    const text = output.text(this);
    const take = (event: Event): void => {
      this.output = OUTPUTS.find(({ name }) => name === (event.currentTarget as HTMLSelectElement).value)!;
      this.said = '';
    };
    const link = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
    return html`<fieldset class="taking">
      <legend>Take it away</legend>
      <p class="buttons">
        <select aria-label="What to take" @change=${take}>
          ${OUTPUTS.map(({ name }) => html`<option value=${name} ?selected=${name === output.name}>${name}</option>`)}
        </select>
        <button type="button" @click=${() => void this.copy(text)}>Copy</button>
        <a href=${link} download=${output.file}>Save ${output.file}</a>
        <button type="button" @click=${this.reset}>Start again</button>
        <span role="status">${said}</span>
      </p>
      <p class="why">${output.what}</p>
      <textarea class="result" aria-label=${output.name} rows="14" readonly .value=${text}></textarea>
    </fieldset>`;
  }

  private async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = 'Copied.';
    } catch {
      // Not every page may write there: the text is then selected, and the keyboard copies it.
      this.querySelector<HTMLTextAreaElement>('.result')?.select();
      this.said = 'Selected; copy it with the keyboard.';
    }
  }

  private readonly reset = (): void => {
    this.file = shipped;
    this.said = 'As shipped.';
  };

  private panel(scheme: string): TemplateResult {
    return html`<report-source class="panel" lang=${this.locale} data-scheme=${scheme} .report=${choujiang2023}>
      ${widgetsIn({ theme: this.theme, density: this.density, scheme })}
    </report-source>`;
  }
}
