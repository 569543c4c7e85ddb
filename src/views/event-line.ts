import { html, nothing, type TemplateResult } from 'lit';
import { axisMark, checked, gapMark, spanMark } from '../marks/timeline.js';
import type { EventLineModel, EventView } from '../models/event-line.js';
import { baseStyles } from '../theme/base.js';
import { eventLineStyles } from './event-line-styles.js';
import { metaPiece, standingPiece } from './fragments.js';
import type { View } from './view.js';

type PlacedView = EventLineModel['events'][number];

/** How a `event-line` is drawn. */
export const eventLineView: View<EventLineModel> = {
  tag: 'event-line',
  styles: [baseStyles, eventLineStyles],
  draw: (model) => {
    const { title, layouts, events, ticks, undated, sentences, period, source } = model;
    return html`<ol class="visually-hidden" role="list" aria-label=${title || nothing}>
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ol>
      <div class="drawing" aria-hidden="true" hidden>
        ${events.length ? html`<div class="plot ${layouts.join(' ')}">${axisMark(ticks)}${events.map(eventPiece)}</div>` : nothing}
        ${undated.map(
          ({ date, events: list }) =>
            html`<div class="undated">
              <div class="date">${date}</div>
              <div class="undated-events">${list.map(bodyPiece)}</div>
            </div>`,
        )}
      </div>
      ${metaPiece(period, source)}`;
  },
};

const eventPiece = (event: PlacedView): TemplateResult => {
  const places = Object.entries(event.places);
  const classes = places.map(([name, { level, atEnd }]) => `${name}-${checked(level)}${atEnd ? ` ${name}-end` : ''}`);
  return html`<div class=${['event', ...classes].join(' ')}>
    ${spanMark(event)}
    <div class="slot">
      ${places.map(([name, { left }]) => gapMark(left, name))}
      <div class="text">
        <div class="date">${event.date}</div>
        ${bodyPiece(event)}
      </div>
      ${places.map(([name, { right }]) => gapMark(1 - right, name))}
    </div>
  </div>`;
};

const bodyPiece = ({ label, details, standings, kinds }: EventView): TemplateResult =>
  html`<div class="body">
    <div class="label" part="label">${label}</div>
    ${details.map(
      (detail) =>
        html`<div class="detail">
          ${detail.label}<span class="detail-space"> </span><span class="detail-text">${detail.text}</span>
        </div>`,
    )}
    ${standingPiece({ standings, kinds })}
  </div>`;
