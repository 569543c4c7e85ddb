import { html, nothing, type TemplateResult } from 'lit';
import { REASONS, type Reason } from '../../draft/session/draft.js';
import { alike, isOpen, listed, type Figure } from '../state/figures.js';
import { canMerge } from '../state/merge.js';
import type { StudioState } from '../state/studio-state.js';
import type { Store } from '../state/store.js';
import type { StudioWords } from '../words/en.js';
import { icon } from './icon.js';
import type { KeyAction } from './keys.js';
import type { Asking } from './review-acts.js';
import { readingForm } from './reading-form.js';

export interface ReadingRequest {
  readonly state: StudioState;
  readonly store: Store;
  readonly words: StudioWords;
  readonly current: Figure | undefined;
  readonly asking: Asking;
  readonly isWhole: boolean;
  readonly onAction: (action: KeyAction) => void;
  readonly onReason: (reason: Reason) => void;
  readonly onEndAsking: () => void;
  readonly onWhole: () => void;
}

/** The current figure's reading and the decision on it. */
export function readingPane(request: ReadingRequest): TemplateResult {
  const { words, current, isWhole, onAction } = request;
  const said = words.review;
  return html`<section class="pane reading-pane ${isWhole ? 'whole' : ''}" aria-label=${said.reading}>
    <div class="pane-head">
      <h2>${said.reading}</h2>
      <span>${position(request)}</span>
      <button type="button" class="btn bare s" aria-label=${said.before} @click=${() => onAction('before')}>
        ${icon('rise')}
      </button>
      <button type="button" class="btn bare s" aria-label=${said.after} @click=${() => onAction('next')}>
        ${icon('fall')}
      </button>
      ${current ? html`<span class="fig ${current.status} pane-end">${said.statuses[current.status]}</span>` : nothing}
    </div>
    ${content(request)}
  </section>`;
}

function position({ state, current, words }: ReadingRequest): string {
  const list = listed(state);
  const at = list.findIndex(({ id }) => id === current?.id);
  return at < 0 ? '' : words.review.position(at + 1, list.length);
}

function content(request: ReadingRequest): TemplateResult {
  const { state, store, words, current, asking, isWhole, onWhole } = request;
  const said = words.review;
  if (!current) return nothingChosen(request);
  if (asking === 'reason') return reasons(request);
  if (asking === 'alike') return alikeList(request, current);
  const [fact] = current.facts;
  if (!fact) return numeral(request, current);
  if (current.status === 'unused') return unused(request, current);
  return html`<div class="reading">
      ${readingForm({ state, store, words, figure: current, fact })}
      <button
        type="button"
        class="btn bare s narrow-only"
        aria-expanded=${isWhole ? 'true' : 'false'}
        @click=${onWhole}
      >
        ${isWhole ? said.lessFields : said.allFields}
      </button>
    </div>
    ${actions(request, current)}`;
}

function actions({ state, words, onAction }: ReadingRequest, current: Figure): TemplateResult {
  const said = words.review;
  const isAsked = current.status === 'asked';
  const main = isAsked ? said.keepAsked : isOpen(current) ? said.confirm : said.confirmed;
  return html`<div class="actions">
    ${
      canMerge(state, current.id) && offersMerge(current)
        ? html`<button type="button" class="btn merge" @click=${() => onAction('merge')}>
            ${said.merge} <kbd>M</kbd>
          </button>`
        : nothing
    }
    <button type="button" class="btn main" @click=${() => onAction('confirm')}>${main} <kbd>Enter</kbd></button>
    ${
      isAsked
        ? html`<button type="button" class="btn settle" @click=${() => onAction('settle')}>
            ${said.settle} <kbd>Y</kbd>
          </button>`
        : nothing
    }
    <button type="button" class="btn" @click=${() => onAction('reject')}>${said.reject} <kbd>X</kbd></button>
  </div>`;
}

/**
 * Two numbers of one unit are rarely a part and its whole: the key always works, but the button shows only if likely.
 */
const offersMerge = ({ facts: [fact] }: Figure): boolean =>
  fact?.kind === 'change' || fact?.kind === 'rank' || fact?.question === 'part-of-whole';

function nothingChosen({ state, store, words }: ReadingRequest): TemplateResult {
  const said = words.review;
  const { filter } = state;
  const isDone = !listed({ ...state, filter: 'all' }).some(isOpen);
  if (isDone)
    return html`<div class="reading quiet">
        <h3>${said.allDone}</h3>
        <p class="muted">${said.allDoneHint}</p>
      </div>
      <div class="actions">
        <button type="button" class="btn main" @click=${() => store.look({ screen: 'questions' })}>
          ${words.next(words.screens.questions)}
        </button>
      </div>`;
  if (filter !== 'all' && !listed(state).length)
    return html`<div class="reading quiet">
      <p>${said.empty(said.statuses[filter])}</p>
      <button type="button" class="btn" @click=${() => store.look({ filter: 'all' })}>${said.showAll}</button>
    </div>`;
  return html`<div class="reading quiet"><p class="muted">${said.choose}</p></div>`;
}

/** A numeral that no rule has read, or that a rule has dismissed. */
function numeral({ words, onAction, state }: ReadingRequest, { unread, start, end }: Figure): TemplateResult {
  const said = words.review;
  const why = unread?.why ?? 'unread';
  const isUnread = why === 'unread';
  return html`<div class="reading quiet">
      <p class="big-quote" lang=${state.draft.frame.language}>${state.text.slice(start, end)}</p>
      <p>${isUnread ? said.notFigure : html`${said.byRule}<b>${said.whys[why]}</b>`}</p>
    </div>
    <div class="actions">
      <button type="button" class="btn main" @click=${() => onAction('use')}>${said.use} <kbd>G</kbd></button>
      ${
        isUnread
          ? html`<button type="button" class="btn" @click=${() => onAction('reject')}>
              ${said.reject} <kbd>X</kbd>
            </button>`
          : nothing
      }
    </div>`;
}

function unused({ words, store, state }: ReadingRequest, current: Figure): TemplateResult {
  const said = words.review;
  const { decisions = [] } = current.facts[0] ?? {};
  const { reason = 'other' } = [...decisions].reverse().find((one) => one.reason) ?? {};
  return html`<div class="reading quiet">
      <p class="big-quote" lang=${state.draft.frame.language}>${state.text.slice(current.start, current.end)}</p>
      <p>${said.rejected(said.reasons[reason] ?? reason)}</p>
    </div>
    <div class="actions">
      <button type="button" class="btn" @click=${() => store.run({ type: 'reopen', id: current.id })}>
        ${said.reopen}
      </button>
    </div>`;
}

function reasons({ words, onReason, onEndAsking }: ReadingRequest): TemplateResult {
  const said = words.review;
  return html`<div class="reading quiet">
    <h3>${said.why}</h3>
    <ol class="reasons">
      ${REASONS.map(
        (reason, i) =>
          html`<li>
            <button type="button" @click=${() => onReason(reason)}>
              <kbd aria-hidden="true">${i + 1}</kbd><span>${said.reasons[reason]}</span>
            </button>
          </li>`,
      )}
    </ol>
    <button type="button" class="btn bare" @click=${onEndAsking}>${words.cancel} <kbd>Esc</kbd></button>
  </div>`;
}

function alikeList({ state, words, onAction, onEndAsking }: ReadingRequest, current: Figure): TemplateResult {
  const said = words.review;
  const list = alike(state, current.id);
  // It may be long and has no focusable content, so it is focusable itself for scrolling.
  return html`<div class="reading quiet" tabindex="0" role="group" aria-labelledby="alike">
      <h3 id="alike">${said.alikeTitle(list.length)}</h3>
      <ul class="list alike" lang=${state.draft.frame.language}>
        ${list.map(
          ({ facts, start, end }) =>
            html`<li><span>${facts[0]?.label}</span><b>${state.text.slice(start, end)}</b></li>`,
        )}
      </ul>
    </div>
    <div class="actions">
      <button type="button" class="btn main" @click=${() => onAction('alike')}>
        ${said.alikeDo(list.length)} <kbd>Enter</kbd>
      </button>
      <button type="button" class="btn" @click=${onEndAsking}>${words.cancel} <kbd>Esc</kbd></button>
    </div>`;
}
