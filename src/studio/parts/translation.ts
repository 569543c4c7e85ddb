import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { isMissing } from '../../draft/export/export-draft.js';
import { translatedInto } from '../../draft/session/translation.js';
import type { DocumentFile } from '../../draft/read/read-document.js';
import { readBack, readGlossary } from '../../draft/translate/read-back.js';
import { kindName, stateOf, translationWorkbook } from '../../draft/translate/translation-workbook.js';
import { countsOfRows, type TextRow } from '../../draft/translate/translate.js';
import { xliffText } from '../../draft/translate/xliff.js';
import type { BilingualText } from '../../report/problems/problems.js';
import type { Language } from '../../report/lists/terms.js';
import { download } from '../save/to-file.js';
import { textsIn } from '../state/translation.js';
import { field } from './fields/field.js';
import { icon } from './icon.js';
import { StudioElement } from './studio-element.js';

/** The texts of a report in its other language: one list, filled in here or by a translator. */
export class StudioTranslation extends StudioElement {
  static override properties: PropertyDeclarations = {
    ...StudioElement.properties,
    isWhole: { state: true },
    taken: { state: true },
    messages: { state: true },
  };

  /** Whether completed texts are shown too. */
  declare private isWhole: boolean | undefined;
  /** Number of texts accepted from the last file. */
  declare private taken: number | undefined;
  /** Problems of the last file. */
  declare private messages: readonly BilingualText[] | undefined;

  override render(): TemplateResult | typeof nothing {
    const { words, state } = this;
    const { translation: said, frame } = words;
    const into = translatedInto(state.draft.frame);
    if (!into) return nothing;
    const rows = textsIn(state);
    const { missing } = countsOfRows(rows);
    const shown = this.isWhole ? rows : rows.filter((row) => row.translation === undefined);
    return html`<section class="translation rule-3" id="translation" aria-labelledby="translation-title">
      <h2 id="translation-title">${said.title(frame.languageNames[into], missing)}</h2>
      <p class="muted small">${said.lead}</p>
      ${this.tools(rows, into)} ${this.answer()}
      <label class="only"
        ><input
          type="checkbox"
          .checked=${!this.isWhole}
          @change=${() => (this.isWhole = !this.isWhole)}
        />${said.onlyMissing}</label
      >
      ${
        shown.length
          ? html`<ul class="texts">
              ${shown.map((row) => this.row(row, into))}
            </ul>`
          : html`<p>${icon('tick')} ${said.nothing}</p>`
      }
    </section>`;
  }

  private tools(rows: readonly TextRow[], into: Language): TemplateResult {
    const { store, state, words } = this;
    const { translation: said } = words;
    const { glossary } = state.draft;
    const { proposed } = countsOfRows(rows);
    return html`<div class="translation-tools">
      ${
        proposed
          ? html`<button type="button" class="btn accept-all" @click=${() => store.run({ type: 'accept' })}>
              ${said.acceptAll(proposed)}
            </button>`
          : nothing
      }
      ${
        glossary
          ? html`<span class="own-list"
              >${icon('tick')} ${said.glossaryOf(glossary.name, glossary.terms.length)}
              <button
                type="button"
                class="btn bare s"
                @click=${() => store.run({ type: 'glossary', glossary: undefined })}
              >
                ${said.forget}
              </button></span
            >`
          : this.upload('own-glossary', said.glossary, '.xlsx,.csv,.txt', (file) => this.takeGlossary(file, into))
      }
      <button type="button" class="btn for-xlsx" @click=${() => void this.saveWorkbook(rows, into)}>
        ${said.xlsx}
      </button>
      <button type="button" class="btn for-xliff" @click=${() => this.saveXliff(rows, into)}>${said.xliff}</button>
      ${this.upload('read-back', said.readBack, '.xlsx,.csv,.xlf,.xliff', (file) => this.takeBack(file, rows, into))}
    </div>`;
  }

  private upload(
    name: string,
    label: string,
    accept: string,
    take: (file: DocumentFile) => Promise<void>,
  ): TemplateResult {
    const chosen = ({ target }: Event): void => {
      const input = target as HTMLInputElement;
      const file = input.files?.[0];
      if (!file) return;
      // Allows the same file to be chosen again after corrections.
      void file.arrayBuffer().then(async (bytes) => {
        await take({ name: file.name, bytes: new Uint8Array(bytes) });
        input.value = '';
      });
    };
    return html`<label class="btn"
      >${label}<input class="vh ${name}" type="file" accept=${accept} @change=${chosen}
    /></label>`;
  }

  /** The result of reading a file. */
  private answer(): TemplateResult {
    const { taken, messages = [], words } = this;
    return html`<div role="status">
      ${taken === undefined ? nothing : html`<p>${icon('tick')} ${words.translation.taken(taken)}</p>`}
      ${
        messages.length
          ? html`<ul class="error-list">
              ${messages.map((message) => html`<li class="error-text">${message[words.key]}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  }

  private row(row: TextRow, into: Language): TemplateResult {
    const { words, store, state } = this;
    const { id, kind, source, quote, translation, proposal } = row;
    const write = (text: string): void => store.run({ type: 'translate', texts: [{ id, source, text }] });
    return html`<li class=${isMissing(row) ? 'missing' : ''}>
      <span class="of"
        ><small class="muted">${kindName(kind, words.key)}</small><b lang=${state.draft.frame.language}>${source}</b>${
          quote === undefined ? nothing : html`<small class="muted" lang=${state.draft.frame.language}>${quote}</small>`
        }</span
      >
      <div>
        ${field({
          label: `${words.frame.languageNames[into]} ${source}`,
          hidesLabel: true,
          name: 'translation',
          lang: into,
          value: translation ?? '',
          onChange: (text) => (text || translation !== undefined) && write(text),
        })}
        ${
          proposal
            ? html`<p class="proposal">
                <span class="tag">${stateOf(row, words.key)}</span> <i lang=${into}>${proposal.text}</i>
                <button type="button" class="btn bare s" @click=${() => write(proposal.text)}>
                  ${words.translation.accept}<span class="vh"> ${source}</span>
                </button>
              </p>`
            : nothing
        }
      </div>
    </li>`;
  }

  private async saveWorkbook(rows: readonly TextRow[], into: Language): Promise<void> {
    const { frame } = this.state.draft;
    const bytes = await translationWorkbook({ rows, from: frame.language, into, words: this.words.key });
    download(`${frame.id}-${into}.xlsx`, new Blob([Uint8Array.from(bytes)]));
  }

  private saveXliff(rows: readonly TextRow[], into: Language): void {
    const { frame, document } = this.state.draft;
    const { key } = this.words;
    const noteOf = (row: TextRow): string =>
      [kindName(row.kind, key), row.translation === undefined && stateOf(row, key), row.quote]
        .filter(Boolean)
        .join(' · ');
    const text = xliffText({ rows, from: frame.language, into, name: document.name, noteOf });
    download(`${frame.id}-${into}.xlf`, new Blob([text], { type: 'application/xliff+xml' }));
  }

  private async takeGlossary(file: DocumentFile, into: Language): Promise<void> {
    const read = await readGlossary(file, this.state.draft.frame.language, into);
    this.taken = undefined;
    this.messages = read.ok ? [] : [read.message];
    if (read.ok) this.store.run({ type: 'glossary', glossary: read.glossary });
  }

  private async takeBack(file: DocumentFile, rows: readonly TextRow[], into: Language): Promise<void> {
    const back = await readBack(file, rows, into);
    this.taken = back.ok ? back.taken.length : undefined;
    this.messages = back.ok ? back.problems.map(({ message }) => message) : [back.message];
    if (back.ok && back.taken.length) this.store.run({ type: 'translate', texts: back.taken });
  }
}
