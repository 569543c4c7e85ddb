import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { MAX_BYTES, tooLarge, type DocumentFile } from '../../draft/read/read-document.js';
import { Refused, type Refusal } from '../../draft/read/refused.js';
import { icon } from '../parts/icon.js';
import { StudioElement } from '../parts/studio-element.js';
import { readDraftFile } from '../save/draft-file.js';
import { fromDocument, type Opened } from '../state/from-document.js';
import { importedDocument } from '../parts/imported.js';
import { helloPictures } from '../parts/hello.js';

/** A document was read; the owner of the store opens it. */
export class OpenedEvent extends Event {
  constructor(readonly opened: Opened) {
    super('studio-opened', { bubbles: true });
  }
}

/** The first step: import of a document, and a summary of what was read and what was not. */
export class StudioImport extends StudioElement {
  static override properties: PropertyDeclarations = {
    ...StudioElement.properties,
    refusal: { state: true },
    isReading: { state: true },
    isOver: { state: true },
  };

  declare private refusal: Pick<Refusal, 'message'> | undefined;
  declare private isReading: boolean;
  declare private isOver: boolean;

  override render(): TemplateResult {
    const { state, words } = this;
    if (!this.hasDocument) return this.hello();
    return importedDocument({ state, store: this.store, words, drop: this.drop() });
  }

  private get hasDocument(): boolean {
    return (this.state as StudioElement['state'] | undefined) !== undefined;
  }

  private hello(): TemplateResult {
    const { import: said } = this.words;
    return html`<main class="hello">
      <h1>${said.title}</h1>
      <p class="lead">${said.lead}</p>
      ${this.error()} ${this.drop(true)}
      <details class="paste">
        <summary>${said.paste}</summary>
        <textarea rows="8" aria-label=${said.pasteLabel} placeholder=${said.pasteLabel}></textarea>
        <button type="button" class="btn" @click=${this.readPasted}>${said.read}</button>
      </details>
      ${helloPictures(this.words)}
    </main>`;
  }

  private error(): TemplateResult | typeof nothing {
    const { refusal, words } = this;
    if (!refusal) return nothing;
    return html`<div class="refused" role="alert">
      ${icon('cross')}<b>${words.import.refused}</b>
      <p>${refusal.message[words.key]}</p>
    </div>`;
  }

  private drop(isFirst = false): TemplateResult {
    const { import: said } = this.words;
    return html`${isFirst ? nothing : this.error()}
      <div
        class="drop ${this.isOver ? 'over' : ''}"
        @dragover=${this.over}
        @dragleave=${() => (this.isOver = false)}
        @drop=${this.dropped}
      >
        ${icon('up')}<b>${this.isReading ? said.reading : isFirst ? said.drop : said.another}</b>
        <span class="muted small">${isFirst ? said.wps : said.here}</span>
        <label class="btn ${isFirst ? 'main' : ''}"
          >${said.choose}<input
            class="vh"
            type="file"
            accept=".docx,.xlsx,.csv,.html,.htm,.md,.txt,.pdf,.json"
            @change=${this.chosen}
        /></label>
      </div>
      <p class="reads">${said.reads}</p>
      <p class="safe">${icon('lock')}<span>${said.safe}</span></p>`;
  }

  private readonly over = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = true;
  };

  private readonly dropped = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = false;
    void this.take(event.dataTransfer?.files[0]);
  };

  private readonly chosen = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    // Allows the same file to be chosen again after a change.
    void this.take(file).then(() => (input.value = ''));
  };

  private readonly readPasted = (): void => {
    const text = this.querySelector('textarea')?.value ?? '';
    void this.read({ name: `${this.words.import.pasted}.txt`, bytes: new TextEncoder().encode(text) });
  };

  private async take(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > MAX_BYTES) {
      this.refusal = tooLarge();
      return;
    }
    // It may have been moved since it was chosen, or Word may hold it.
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) this.refusal = new Refused('FILE_UNREADABLE').refusal();
    else if (/\.json$/i.test(file.name)) this.readDraft(new TextDecoder().decode(bytes));
    else await this.read({ name: file.name, bytes: new Uint8Array(bytes) });
  }

  /** Restores a draft that was saved as a file. */
  private readDraft(text: string): void {
    const read = readDraftFile(text);
    this.refusal = read.ok ? undefined : read;
    if (read.ok) this.dispatchEvent(new OpenedEvent(read.content));
  }

  /** Reads a document; importing the same one again keeps the decisions on it. */
  async read(file: DocumentFile): Promise<void> {
    this.isReading = true;
    this.refusal = undefined;
    // Lets the page show its status before the work blocks it.
    await new Promise((done) => setTimeout(done, 30));
    const isAgain = this.hasDocument && this.state.draft.document.name === file.name;
    const read = await fromDocument(file, isAgain ? this.state : undefined);
    this.isReading = false;
    if (read.ok) this.dispatchEvent(new OpenedEvent(read));
    else this.refusal = read.refusal;
  }
}
