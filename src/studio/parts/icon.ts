import { html, svg, type TemplateResult } from 'lit';

/** Icon outlines, 16 × 16, stroked in the text colour. */
const ICONS = {
  tick: svg`<path d="m3 8.5 3.4 3.4L13 4.5"/>`,
  ask: svg`<path d="M4.6 5.6a3.4 3.4 0 1 1 5.2 2.9c-1.1.7-1.6 1.2-1.6 2.3"/><path d="M8.2 14h.01"/>`,
  cross: svg`<path d="m4 4 8 8M12 4l-8 8"/>`,
  lock: svg`<path d="M3.5 7.5h9v6.5h-9z"/><path d="M5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5"/>`,
  up: svg`<path d="M8 11V2.5M4.5 6 8 2.5 11.5 6M2.5 13.5h11"/>`,
  file: svg`<path d="M3.5 1.5h6l3 3v10h-9z"/><path d="M9.5 1.5v3h3"/>`,
  forward: svg`<path d="M2.5 8h11M9.5 4l4 4-4 4"/>`,
  find: svg`<path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4l3.6 3.6"/>`,
  undo: svg`<path d="M6 3 2.5 6.5 6 10"/><path d="M2.5 6.5H10a3.5 3.5 0 0 1 0 7H7"/>`,
  rise: svg`<path d="m3 10.5 5-5 5 5"/>`,
  fall: svg`<path d="m3 5.5 5 5 5-5"/>`,
} as const;

export type IconName = keyof typeof ICONS;

/** An icon next to text with the same meaning. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${ICONS[name]}</svg>`;
