import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../report/types.js';
import type { LeftOut } from '../../draft/export/left-out.js';
import { differingList, toCheckList } from '../parts/differing.js';
import { addressLine } from '../parts/address-line.js';
import { icon } from '../parts/icon.js';
import { publishAgain } from '../parts/publish-again.js';
import { languagesAsked } from '../../draft/session/translation.js';
import { publishGallery } from '../parts/publish-gallery.js';
import { figuresOf, progressOf } from '../state/figures.js';
import { StudioElement } from '../parts/studio-element.js';
import { prepare, type Prepared } from '../publish/prepare.js';
import { Publishing } from '../publish/publishing.js';
import { siteAddress, type SiteAddress } from '../publish/site-address.js';
import type { SiteMaker } from '../publish/site-maker.js';
import { draftFileName, draftFileText } from '../save/draft-file.js';
import { download, toFile, type FilePicker, type WritableFile } from '../save/to-file.js';
import type { Store } from '../state/store.js';
import { ofFigures } from '../state/left-figures.js';

/** The publishing state of each document, for as long as it is open. */
const publishings = new WeakMap<Store, Publishing>();

/** The file that a draft was last written to. */
const draftFiles = new WeakMap<Store, WritableFile>();

const MEGABYTE = 1_000_000;

/** The last step: what is published and what is not, and the zip of the site. */
export class StudioPublish extends StudioElement {
  private get publishing(): Publishing {
    let found = publishings.get(this.store);
    if (!found) publishings.set(this.store, (found = new Publishing()));
    found.onChange = () => this.requestUpdate();
    found.onLast = ({ report }) => {
      // The site of another report, such as last year's, does not affect these addresses.
      if (this.prepared().since) this.locked(report);
    };
    return found;
  }

  private prepared(): Prepared {
    const { draft, text } = this.state;
    return prepare({ draft, text, last: this.publishing.last, date: today() });
  }

  private get entered(): SiteAddress {
    return siteAddress(this.state.draft.frame.address);
  }

  override render(): TemplateResult {
    const { words, publishing } = this;
    const { publish: said } = words;
    const { left: all, ...prepared } = this.prepared();
    const { report, since, obstacles } = prepared;
    const left = ofFigures(all, figuresOf(this.state));
    const base = publishing.baseOf(this.state.draft.frame.address);
    const isReady = report !== undefined && !obstacles.length && this.entered.is !== 'wrong';
    return html`<main class="sheet publish">
      <h1>${isReady ? said.title : said.notYet}</h1>
      <div class="publish-two">
        <div>
          ${
            report
              ? html`<h2>${said.makes}</h2>
                  ${publishGallery(report, base, words)}`
              : nothing
          }
          ${publishAgain({
            ...{ publishing, report, since, obstacles, words },
            reasons: this.state.draft.reasons ?? {},
            languages: languagesAsked(this.state.draft.frame),
            onReason: (fact, of, language, text) => this.store.run({ type: 'reason', ...{ fact, of, language, text } }),
          })}
        </div>
        <div>${this.panel({ ...prepared, left }, base)} ${this.leftOut(left)} ${this.exports(report)}</div>
      </div>
    </main>`;
  }

  private panel({ report, left, differing, toCheck, since, obstacles }: Prepared, base: string): TemplateResult {
    const { publish: said, key } = this.words;
    const count = report?.facts.length ?? 0;
    const quoted = count - new Set(differing.map(({ id }) => id)).size;
    const gone = since?.filter(({ state }) => state === 'gone').length ?? 0;
    const kept = since ? since.length - gone - since.filter(({ state }) => state === 'new').length : 0;
    return html`<section class="panel" aria-label=${said.download}>
      <p><b class="count">${count}</b> ${said.figures(count, left.length)}</p>
      ${this.button(report, base, obstacles.length > 0 || this.entered.is === 'wrong')}
      ${obstacles.map(
        ({ message, code }) =>
          html`<p class="error-text" role="alert">${message[key]}</p>
            ${code === 'UNTRANSLATED' ? this.translation() : nothing}`,
      )}
      <ul class="checks">
        ${
          count
            ? html`${quoted ? html`<li>${icon('tick')}<span>${said.quoted(quoted)}</span></li>` : nothing}
                ${differingList(differing, this)} ${toCheckList(toCheck, this)}
                <li>${icon('tick')}<span>${said.sourced}</span></li>`
            : nothing
        }
        ${kept ? html`<li>${icon('tick')}<span>${said.kept(kept)}</span></li>` : nothing}
        ${gone ? html`<li class="warn">${icon('ask')}<span>${said.gone(gone)}</span></li>` : nothing}
        ${addressLine(this, this.entered, base)}
      </ul>
    </section>`;
  }

  /** Options for texts that lack a translation. */
  private translation(): TemplateResult {
    const { words, store, state } = this;
    const { publish: said, frame } = words;
    const { language } = state.draft.frame;
    return html`<p class="translation-choices">
      <button type="button" class="btn s fill-in" @click=${() => store.look({ screen: 'frame' })}>
        ${said.translate}
      </button>
      <button
        type="button"
        class="btn s own-only"
        @click=${() => store.run({ type: 'frame', changes: { languages: [language] } })}
      >
        ${said.ownOnly(frame.languageNames[language])}
      </button>
    </p>`;
  }

  private button(report: Report | undefined, base: string, isHeld: boolean): TemplateResult {
    const { publish: said, key } = this.words;
    const { publishing } = this;
    const { making } = publishing;
    if (making.step === 'making')
      return html`<progress max=${making.total} .value=${making.done}></progress>
        <p class="small" role="status">${said.making(making.done, making.total)}</p>
        <button type="button" class="btn s" @click=${() => publishing.stop()}>${said.stop}</button>`;
    const save = (): void => void (report && this.save(report, base));
    return html`<button type="button" class="btn main zip" ?disabled=${!report || isHeld} @click=${save}>
        ${said.download} ${said.zip}
      </button>
      ${making.step === 'done' ? html`<p class="small" role="status">${said.done(making.name, sizeOf(making.bytes))}</p>` : nothing}
      ${making.step === 'failed' ? html`<p class="error-text" role="alert">${making.message[key]}</p>` : nothing}
      <p class="muted small">${said.unpack}</p>`;
  }

  private async save(report: Report, base: string): Promise<void> {
    const blob = await this.publishing.make(maker(), report, base);
    if (!blob) return;
    download(`${report.id}.zip`, blob);
    this.locked(report);
  }

  /** Locks the ids of a published site, since other pages may reference them. */
  private locked({ facts }: Report): void {
    this.store.run({ type: 'published', ids: facts.map(({ id }) => id) });
  }

  private leftOut(left: readonly LeftOut[]): TemplateResult {
    const { words, state, store } = this;
    const { publish: said, key } = words;
    // Dates and names are numerals as well, but not missing figures.
    const { unread } = progressOf(state);
    const show = (selection: string) => (): void => store.look({ screen: 'review', filter: 'all', selection });
    return html`<section class="left-out">
      <h2>${said.left}</h2>
      ${left.length || unread ? nothing : html`<p class="muted">${said.nothingLeft}</p>`}
      <ul class="list">
        ${left.map(
          ({ id, quote, code, message }) =>
            html`<li>
              <span lang=${state.draft.frame.language}>${quote}</span>
              <button type="button" class="btn bare s" @click=${show(id)}>
                ${code === 'REJECTED' ? words.review.statuses.unused : message[key]}<span class="vh">
                  ${said.show}</span
                >
              </button>
            </li>`,
        )}
        ${
          unread
            ? html`<li>
                <span>${said.unread(unread)}</span>
                <button
                  type="button"
                  class="btn bare s"
                  @click=${() => store.look({ screen: 'review', filter: 'unread' })}
                >
                  ${said.show}
                </button>
              </li>`
            : nothing
        }
      </ul>
    </section>`;
  }

  private async saveDraft(): Promise<void> {
    const { store, state } = this;
    const body = new Blob([draftFileText(state)], { type: 'application/json' });
    const known = draftFiles.get(store);
    const { file } = await toFile(draftFileName(state), body, {
      picker: window as FilePicker,
      ...(known && { known }),
    });
    if (file) draftFiles.set(store, file);
  }

  private exports(report: Report | undefined): TemplateResult {
    const { publish: said } = this.words;
    return html`<p class="exports">
      ${report ? this.reports(report) : nothing}
      <button type="button" class="btn bare draft-file" @click=${() => void this.saveDraft()}>${said.draft}</button>
    </p>`;
  }

  private reports(report: Report): TemplateResult {
    const { publish: said } = this.words;
    const json = (): void => download('report.json', new Blob([`${JSON.stringify(report, null, 2)}\n`]));
    const xlsx = (): void =>
      void maker()
        .workbook(report)
        .then((bytes) => download(`${report.id}.xlsx`, new Blob([Uint8Array.from(bytes)])));
    return html`<button type="button" class="btn bare" @click=${xlsx}>${said.xlsx}</button>
      <button type="button" class="btn bare" @click=${json}>${said.json}</button>`;
  }
}

/** The second script of the page; see `src/studio/publish/site-script.ts`. */
const maker = (): SiteMaker => (globalThis as unknown as { readonly siteMaker: SiteMaker }).siteMaker;

const sizeOf = (bytes: number): string => (bytes / MEGABYTE).toFixed(1);

/** The local date. */
function today(now = new Date()): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((one) => String(one).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
