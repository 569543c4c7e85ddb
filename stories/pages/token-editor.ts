import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { pageCss, themeCss, widgetCss } from '../../scripts/lib/tokens/token-css.mjs';
import { tokensOf, type Token } from '../../scripts/lib/tokens/tokens.mjs';
import { DENSITIES, SCHEMES, THEMES } from '../../src/views/root.js';
import { LOCALES, type Locale } from '../../src/format/locale.js';
import shipped from '../../src/theme/tokens.json' with { type: 'json' };
import { EDITOR_WORDS, type EditorWords } from './editor-words.js';
import type { TokenColor } from './token-colors.js';
import { changed, fileOf, publicCss, resolvedIn, type TokenGroup } from './token-file.js';
import { tokenRow, type Editing } from './token-rows.js';
import { widgetsIn } from './token-widgets.js';

/** Groups of tokens in the order in which a designer asks for them; each a part of the form. */
const GROUPS = {
  colours: ['color'],
  sizes: ['size', 'unit-ratio', 'weight', 'leading'],
  typefaces: ['font'],
  space: ['space', 'pad', 'radius', 'stroke'],
} as const satisfies Partial<Record<keyof EditorWords, readonly string[]>>;

const NAMES = Object.keys(GROUPS) as (keyof typeof GROUPS)[];

interface Output {
  readonly name: string;
  /** What a file of it is called. */
  readonly file: string;
  readonly what: 'page' | 'every' | 'scheme' | 'source';
  text(editor: TokenEditor): string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What can be taken away, from the least effort to the most. */
const OUTPUTS: readonly Output[] = [
  {
    name: 'CSS for a page',
    file: 'report-widgets.css',
    what: 'page',
    text: ({ file, theme }) => publicCss(file, shipped, theme),
  },
  {
    name: 'CSS, every token',
    file: 'tokens.css',
    what: 'every',
    text: ({ file }) => pageCss(file),
  },
  ...SCHEMES.map((scheme) => ({
    name: `DTCG, ${scheme}`,
    file: `report-widgets.${scheme}.tokens.json`,
    what: 'scheme' as const,
    text: ({ file, theme }: TokenEditor) => json(fileOf(file, { theme, scheme })),
  })),
  {
    name: 'tokens.json',
    file: 'tokens.json',
    what: 'source',
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

  private get words(): EditorWords {
    return EDITOR_WORDS[this.locale];
  }

  private get editing(): Editing {
    const { file, theme, words } = this;
    const change: Editing['change'] = (path, scheme, value) => {
      this.file = changed(this.file, path, { theme: this.theme, scheme }, value);
      this.said = '';
    };
    return { file, theme, words, change };
  }

  protected override render(): TemplateResult {
    return html`<div class="editor">
      <div class="shown">${SCHEMES.map((scheme) => this.panel(scheme))}</div>
      <form @submit=${(event: Event) => event.preventDefault()}>
        ${this.choice('theme', THEMES)} ${this.choice('density', DENSITIES)}
        ${NAMES.map((name, i) => this.group(name, i === 0))} ${this.taking()}
      </form>
    </div>`;
  }

  private choice(name: 'theme' | 'density', options: readonly string[]): TemplateResult {
    const take = (event: Event): void => {
      Object.assign(this, { [name]: (event.currentTarget as HTMLInputElement).value });
    };
    return html`<fieldset class="choice">
      <legend>${this.words[name]}</legend>
      ${options.map(
        (option) =>
          html`<label
            ><input type="radio" name=${name} value=${option} .checked=${this[name] === option} @change=${take} />
            ${option}</label
          >`,
      )}
    </fieldset>`;
  }

  private group(name: keyof typeof GROUPS, isOpen: boolean): TemplateResult {
    const { words } = this;
    const groups: readonly string[] = GROUPS[name];
    const tokens = tokensOf(this.file).filter(({ path: [group = ''] }) => groups.includes(group));
    return html`<details ?open=${isOpen}>
      <summary>${words[name]}</summary>
      <table>
        ${
          name === 'colours'
            ? html`<thead>
                <tr>
                  <td></td>
                  <th scope="col">${words.light} <span class="why">${words.contrast}</span></th>
                  <th scope="col">${words.dark} <span class="why">${words.contrast}</span></th>
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
    const { output, said, words } = this;
    const text = output.text(this);
    const take = (event: Event): void => {
      this.output = OUTPUTS.find(({ name }) => name === (event.currentTarget as HTMLSelectElement).value)!;
      this.said = '';
    };
    const link = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
    return html`<fieldset class="taking">
      <legend>${words.take}</legend>
      <p class="buttons">
        <select aria-label=${words.what} @change=${take}>
          ${OUTPUTS.map(({ name }) => html`<option value=${name} ?selected=${name === output.name}>${name}</option>`)}
        </select>
        <button type="button" @click=${() => void this.copy(text)}>${words.copy}</button>
        <a href=${link} download=${output.file}>${words.save} ${output.file}</a>
        <button type="button" @click=${this.reset}>${words.reset}</button>
        <span role="status">${said}</span>
      </p>
      <p class="why">${words[output.what]}</p>
      <textarea class="result" aria-label=${output.name} rows="14" readonly .value=${text}></textarea>
    </fieldset>`;
  }

  private async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = this.words.copied;
    } catch {
      // Not every page may write there: the text is then selected, and the keyboard copies it.
      this.querySelector<HTMLTextAreaElement>('.result')?.select();
      this.said = this.words.selected;
    }
  }

  private readonly reset = (): void => {
    this.file = shipped;
    this.said = this.words.shipped;
  };

  private panel(scheme: string): TemplateResult {
    return html`<report-source class="panel" lang=${this.locale} data-scheme=${scheme} .report=${choujiang2023}>
      ${widgetsIn({ theme: this.theme, density: this.density, scheme })}
    </report-source>`;
  }
}
