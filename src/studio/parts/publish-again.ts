import { html, nothing, type TemplateResult } from 'lit';
import { printCorrected } from '../../format/correction.js';
import type { Locale } from '../../format/locale.js';
import { inLanguage } from '../../report/fields/report-text.js';
import type { Draft } from '../../draft/session/draft.js';
import type { Language } from '../../report/lists/terms.js';
import type { CorrectedFigure, Report } from '../../report/types.js';
import type { Obstacle } from '../publish/prepare.js';
import type { Publishing } from '../publish/publishing.js';
import { publishedAs, type Corrected, type FactSince } from '../publish/changes-since.js';
import type { StudioWords } from '../words/en.js';
import { field } from './fields/field.js';
import { icon } from './icon.js';

export interface AgainRequest {
  readonly publishing: Publishing;
  readonly report: Report | undefined;
  readonly since: readonly FactSince[] | undefined;
  readonly obstacles: readonly Obstacle[];
  readonly words: StudioWords;
  readonly reasons: NonNullable<Draft['reasons']>;
  /** The languages in which a reason is required. */
  readonly languages: readonly Language[];
  readonly onReason: (fact: string, of: string, language: Language, text: string) => void;
}

/** The last published site: its file input, the changes since, and their reasons. */
export function publishAgain(request: AgainRequest): TemplateResult {
  const { publishing, words } = request;
  const { publish: said } = words;
  const { last, lastMessage } = publishing;
  return html`<section class="again rule-3">
    <h2>${said.again}</h2>
    <p class="muted small">${said.againLead}</p>
    ${lastMessage ? html`<p class="error-text" role="alert">${lastMessage[words.key]}</p>` : nothing}
    ${last ? taken(request, last.report) : dropZone(publishing, words)}
  </section>`;
}

function dropZone(publishing: Publishing, { publish: said }: StudioWords): TemplateResult {
  const take = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    void publishing.take([...(input.files ?? [])]).then(() => (input.value = ''));
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    void publishing.take([...(event.dataTransfer?.files ?? [])]);
  };
  return html`<div class="drop last-site" @dragover=${(event: Event) => event.preventDefault()} @drop=${dropped}>
    <b>${publishing.isReading ? said.reading : said.drop}</b>
    <span class="choices">
      <label class="btn s"
        >${said.chooseZip}<input class="vh last-zip" type="file" accept=".zip" @change=${take}
      /></label>
      <label class="btn s"
        >${said.chooseFolder}<input class="vh last-folder" type="file" webkitdirectory @change=${take}
      /></label>
    </span>
  </div>`;
}

const NAMED = 3;

function taken(request: AgainRequest, last: Report): TemplateResult {
  const { publishing, since, words } = request;
  const { publish: said } = words;
  const { counts, foreign } = publishing.last!;
  const of = (state: FactSince['state']): number => since?.filter((one) => one.state === state).length ?? 0;
  return html`<p>
      ${icon('tick')} ${said.lastSite(publishing.lastName, counts.pinned)}
      <button type="button" class="btn bare s" @click=${() => publishing.forget()}>${said.remove}</button>
    </p>
    ${
      foreign.length
        ? html`<p class="muted small">${said.foreign(foreign.length, foreign.slice(0, NAMED).join(words.between))}</p>`
        : nothing
    }
    ${
      since
        ? html`<p class="muted small">${said.summary(of('corrected') + of('unlike'), of('new'), of('same'))}</p>
            ${changes(request, since)}`
        : html`<p class="muted small">${said.otherReport(inLanguage(last.title, words.key))}</p>`
    }`;
}

function changes(request: AgainRequest, since: readonly FactSince[]): TemplateResult | typeof nothing {
  const rows = since.filter(({ state }) => state !== 'same');
  if (!rows.length) return nothing;
  const { columns } = request.words.publish;
  return html`<table class="changes">
    <thead>
      <tr>
        <th scope="col">${columns.name}</th>
        <th scope="col">${columns.was}</th>
        <th scope="col">${columns.now}</th>
        <th scope="col">${columns.reason}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => changeRow(request, row))}
    </tbody>
  </table>`;
}

function changeRow(request: AgainRequest, one: FactSince): TemplateResult {
  const { label, state, corrected } = one;
  const { words, report } = request;
  const { publish: said } = words;
  const printed = (which: (one: Corrected) => CorrectedFigure): string =>
    corrected.map((one) => print(which(one), words.lang as Locale, report)).join(words.between);
  const was = state === 'new' ? said.absent : printed((one) => one.was);
  const now = state === 'gone' ? said.absent : printed((one) => one.now);
  return html`<tr>
    <th scope="row">${inLanguage(label, words.key)}</th>
    <td>${was}</td>
    <td><b>${now}</b></td>
    <td>
      ${state === 'corrected' ? reasonFields(request, one) : html`<span class="muted">${noteOf(state, words)}</span>`}
    </td>
  </tr>`;
}

const noteOf = (state: FactSince['state'], { publish: said }: StudioWords): string =>
  state === 'new' ? said.isNew : state === 'gone' ? said.isGone : said.unlike;

/** The reason in each language of the report; stored in the draft. */
function reasonFields(
  { reasons, languages, obstacles, words, onReason }: AgainRequest,
  one: FactSince,
): TemplateResult {
  const { publish: said, frame, key } = words;
  const missing = obstacles.find(({ fact, code }) => fact === one.id && code === 'REASON_MISSING');
  const of = publishedAs(one);
  const before = new Map(Object.entries(reasons)).get(one.id);
  const textIn = (language: Language): string => (before?.of === of ? (before.text[language] ?? '') : '');
  return html`${languages.map((language) =>
    field({
      label: languages.length > 1 ? said.reasonIn(frame.languageNames[language]) : said.reason,
      hidesLabel: languages.length === 1,
      name: `reason-${one.id}`,
      lang: language,
      value: textIn(language),
      wrong: textIn(language).trim() ? undefined : missing?.message[key],
      onChange: (text) => onReason(one.id, of, language, text),
    }),
  )}`;
}

const print = (figure: CorrectedFigure, locale: Locale, report: Report | undefined): string =>
  printCorrected(figure, locale, report);
