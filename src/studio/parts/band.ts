import { html, nothing, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { progressOf, type Progress } from '../state/figures.js';
import { SCREENS, type Screen, type StudioState } from '../state/studio-state.js';
import type { StudioWords } from '../words/en.js';
import { icon } from './icon.js';

export interface BandRequest {
  readonly state: StudioState | undefined;
  readonly words: StudioWords;
  /** The save status, if any. */
  readonly saved: string | undefined;
  readonly onStep: (screen: Screen) => void;
  readonly onLanguage: () => void;
  readonly onHelp: () => void;
  /** Open items per step, besides the figures of the review. */
  readonly waiting: Partial<Readonly<Record<Screen, number>>>;
}

/** The header of every screen: report, progress and steps. */
export function band(request: BandRequest): TemplateResult {
  const { state, words, saved, onLanguage, onHelp } = request;
  const progress = state && progressOf(state);
  return html`<header class="band">
    <div class="doc">
      ${ring(progress)}
      <div>
        <span class="doc-title">${state?.draft.frame.title ?? words.name}</span>
        <span class="doc-saved">${icon('lock')}<span>${saved ?? words.private}</span></span>
      </div>
    </div>
    <nav class="steps" aria-label=${words.steps}>
      <ol>
        ${SCREENS.map((screen) => html`<li>${step(screen, request, progress)}</li>`)}
      </ol>
    </nav>
    <div class="tools">
      <button type="button" @click=${onLanguage} lang=${words.otherLang}>${words.other}</button>
      <button type="button" @click=${onHelp}>
        <span class="wide-only">${words.help}</span><kbd aria-hidden="true">?</kbd>
      </button>
    </div>
  </header>`;
}

/** The share of confirmed figures; the adjacent text has the same content. */
function ring(progress: Progress | undefined): TemplateResult {
  const share = progress && progress.all > 0 ? progress.done / progress.all : 0;
  const length = 2 * Math.PI * 44;
  return html`<svg class="ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <circle class="ring-track" cx="50" cy="50" r="44" />
    ${share > 0 ? svg`<circle class="ring-arc" cx="50" cy="50" r="44" stroke-dasharray="${share * length} ${length}" />` : nothing}
  </svg>`;
}

function step(screen: Screen, { state, words, onStep, waiting }: BandRequest, progress?: Progress): TemplateResult {
  const name = words.screens[screen];
  const isHere = (state?.screen ?? 'import') === screen;
  const isOff = !state && screen !== 'import';
  const count = waiting[screen] ?? 0;
  return html`<button
    type="button"
    aria-current=${ifDefined(isHere ? 'step' : undefined)}
    aria-disabled=${ifDefined(isOff ? 'true' : undefined)}
    @click=${() => !isOff && onStep(screen)}
  >
    ${name}${screen === 'import' && state ? html`${icon('tick')}<span class="vh">${words.done}</span>` : nothing}${
      screen === 'review' && progress ? html`<small>${progress.done}/${progress.all}</small>` : nothing
    }${count > 0 ? html`<span class="badge-count" aria-label=${words.waiting(count)}>${count}</span>` : nothing}
  </button>`;
}
