import type { Subject } from './subject.js';

/** Room that is kept for a frame until the page in it says its height, in px; no script is needed where it is enough. */
export const frameRoom = ({ facts, widget }: Pick<Subject, 'facts' | 'widget'>): number =>
  widget === 'score-board' ? 100 + 60 * facts.length : 220;
