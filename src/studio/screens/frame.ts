import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGES, LEVELS, type Level } from '../../report/lists/terms.js';
import type { Frame } from '../../draft/session/draft.js';
import { translatedInto } from '../../draft/session/translation.js';
import { choice, field } from '../parts/fields/field.js';
import { icon } from '../parts/icon.js';
import { siteAddress } from '../publish/site-address.js';
import { isPeriod } from '../state/checks.js';
import { sectionRows } from '../parts/fields/section-rows.js';
import { StudioElement } from '../parts/studio-element.js';
import { progressOf } from '../state/figures.js';
import { reportOf } from '../state/preview.js';

type Changes = Partial<Omit<Frame, 'guessed'>>;

/** The second step: title, entity and coverage of the report, prefilled from the text. */
export class StudioFrame extends StudioElement {
  override render(): TemplateResult {
    const { state, store, words } = this;
    const { frame: said } = words;
    const { all } = progressOf(state);
    return html`<main class="sheet frame">
        <h1>${said.title}</h1>
        <p class="lead">${said.lead}</p>
        <div class="frame-two">
          <div>${this.fields()} ${this.lastYear()} ${sectionRows({ state, store, words })}</div>
          <section aria-label=${said.preview}>
            <p class="muted small">${said.preview}</p>
            ${this.preview()}
          </section>
        </div>
        <studio-translation .state=${state} .store=${store} .words=${words}></studio-translation>
      </main>
      <footer class="foot">
        <div>
          <button type="button" class="btn bare note" @click=${() => store.look({ screen: 'import' })}>
            ${words.back(words.screens.import)}
          </button>
          <span class="end"
            ><button type="button" class="btn main" @click=${() => store.look({ screen: 'review' })}>
              ${words.next(`${words.screens.review} ${words.import.items(all)}`)}${icon('forward')}
            </button></span
          >
        </div>
      </footer>`;
  }

  /** Asked before the review, so that figures in both years have last year's names there. */
  private lastYear(): TemplateResult {
    const { state, store, words } = this;
    return html`<section class="last-year">
      <h2>${words.compare.none}</h2>
      <p class="muted small">${words.compare.before}</p>
      <studio-last-year .state=${state} .store=${store} .words=${words}></studio-last-year>
    </section>`;
  }

  private change(changes: Changes): void {
    this.store.run({ type: 'frame', changes });
  }

  /** The origin of a value, until it has been checked. */
  private tag(key: keyof Frame): TemplateResult {
    const { frame } = this.state.draft;
    const { frame: said } = this.words;
    if (!frame[key]) return html`<span class="tag">${icon('ask')}${said.fill}</span>`;
    return html`<span class="tag">${icon('tick')}${frame.guessed.includes(key) ? said.found : said.checked}</span>`;
  }

  private fields(): TemplateResult {
    const { words, state } = this;
    const { frame: said } = words;
    const { frame } = state.draft;
    const { entity } = frame;
    const address = siteAddress(frame.address);
    return html`<div class="frame-grid">
      ${field({
        label: html`${said.reportTitle}${this.tag('title')}`,
        name: 'title',
        className: 'full-width',
        value: frame.title,
        wrong: frame.title ? undefined : said.fill,
        onChange: (title) => this.change({ title }),
      })}
      ${field({
        label: html`${said.entity}${this.tag('entity')}`,
        name: 'entity',
        value: entity.name,
        wrong: entity.name ? undefined : said.fill,
        onChange: (name) => this.change({ entity: { ...entity, name }, publisher: name }),
      })}
      ${choice({
        label: html`${said.level}${this.tag('entity')}`,
        name: 'level',
        value: entity.level,
        options: Object.fromEntries(LEVELS.map((level) => [level, said.levels[level] ?? level])),
        onChange: (level) => this.change({ entity: { ...entity, level: level as Level } }),
      })}
      ${field({
        label: html`${said.period}${this.tag('period')}`,
        name: 'period',
        value: frame.period,
        wrong: isPeriod(frame.period)
          ? undefined
          : frame.period
            ? said.periodHint
            : said.periodMissing + said.periodHint,
        onChange: (period) => this.change({ period }),
      })}
      ${this.languages()}
      ${field({
        label: said.address,
        name: 'address',
        className: 'full-width',
        placeholder: 'https://example.gov.cn/report/',
        value: frame.address ?? '',
        wrong: address.is === 'wrong' ? address.message[words.key] : undefined,
        hint: said.addressHint,
        onChange: (address) => this.change({ address }),
      })}
    </div>`;
  }

  private languages(): TemplateResult {
    const { words, state } = this;
    const { frame: said } = words;
    const { language } = state.draft.frame;
    const isBoth = translatedInto(state.draft.frame) !== undefined;
    return choice({
      label: said.languages,
      name: 'languages',
      className: 'full-width',
      value: isBoth ? 'both' : 'own',
      options: { own: said.languageChoices.own(said.languageNames[language]), both: said.languageChoices.both },
      onChange: (chosen) => this.change({ languages: chosen === 'both' ? LANGUAGES : [language] }),
    });
  }

  private preview(): TemplateResult | typeof nothing {
    const report = reportOf(this.state);
    if (!report) return nothing;
    // A preview of the page; `inert`, since its links would lead away.
    return html`<div class="page-preview" inert><report-page .report=${report}></report-page></div>`;
  }
}
