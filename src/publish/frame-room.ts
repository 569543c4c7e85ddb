import type { Subject } from './subject.js';

/** Room that is kept for a frame until the page in it says its height, in px; no script is needed where it is enough. */
export const frameRoom = ({ facts, widget }: Pick<Subject, 'facts' | 'widget'>): number =>
  widget === 'score-board' ? 100 + 60 * facts.length : 220;

/** What a frame needs to show a widget's page and open its links: no storage, no form, nothing of the page around it. */
export const FRAME_ATTRIBUTES =
  'loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" frameborder="0"';
