import { html, nothing, type TemplateResult } from 'lit';
import { lengthMark, stripMark } from '../marks/timeline.js';
import { ringMark } from '../marks/ring.js';
import type { EventDetail, EventLineModel, EventView } from '../models/widgets/event-line.js';
import { baseStyles } from '../theme/base.js';
import { columnsFor } from '../theme/columns.js';
import { headingStyles } from '../theme/heading.js';
import { shareStyles } from '../theme/share.js';
import { EVENT_COLUMNS, eventLineStyles } from './event-line-styles.js';
import { figureTemplate, metaTemplate, standingTemplate } from './fragments.js';
import { headingTemplate } from './heading.js';
import type { View } from './view.js';

/** The view of `event-line`. */
export const eventLineView: View<EventLineModel> = {
  tag: 'event-line',
  styles: [baseStyles, headingStyles, shareStyles, eventLineStyles],
  draw: ({ title, events, bounds = [], undated, sentences, period, source }) => {
    const strip = events.length && bounds.length;
    // Focusable content must not be inside `aria-hidden`: cards then hide their own drawings.
    const isOpen = [...events, ...undated.flatMap((group) => group.events)].some(({ origin }) => origin);
    const cards = [
      ...events.map((event) => eventTemplate(event, event.date, strip ? stripMark(bounds, event) : nothing)),
      ...undated.flatMap(({ date, events: list }) =>
        list.map((event) => eventTemplate(event, date, strip ? stripMark(bounds) : nothing, 'undated')),
      ),
    ];
    return html`${headingTemplate(title)}
      <ol class="visually-hidden" role="list" aria-label=${title || nothing}>
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ol>
      <div
        class="events ${columnsFor(cards.length, EVENT_COLUMNS)}"
        aria-hidden=${hiddenWhere(!isOpen)}
        ?hidden=${!isOpen}
      >
        ${cards}
      </div>
      ${metaTemplate(period, source)}`;
  },
};

/** An optional `aria-hidden`; typed as its only value, as the template type check requires. */
const hiddenWhere = (hides: boolean): 'true' => (hides ? 'true' : nothing) as 'true';

function eventTemplate(event: EventView, date: string, strip: unknown, name = ''): TemplateResult {
  const { label, details, standings, kinds, origin } = event;
  const hides = hiddenWhere(!!origin);
  return html`<div class="event ${name}">
    <div class="when" aria-hidden=${hides} ?hidden=${!!origin}>
      ${strip}
      <div class="date">${date}</div>
    </div>
    <div class="label" part="label" aria-hidden=${hides} ?hidden=${!!origin}>${label}</div>
    <div class="said" aria-hidden=${hides} ?hidden=${!!origin}>
      ${standingTemplate({ standings, kinds })}${details.length ? html`<div class="details">${details.map(detailTemplate)}</div>` : nothing}
    </div>
    ${origin ?? nothing}
  </div>`;
}

const detailTemplate = ({ label, text, figure, more, length, ring }: EventDetail): TemplateResult =>
  html`<div class="detail">
    ${ring ? ringMark(ring) : nothing}
    <div class="detail-words">
      ${label ? html`<div class="detail-label">${label}</div>` : nothing}
      ${figure ? figureTemplate(figure) : html`<div class="detail-text">${text}</div>`}
      ${more ? html`<div class="detail-label">${more}</div>` : nothing}
    </div>
    ${length === undefined ? nothing : lengthMark(length)}
  </div>`;
