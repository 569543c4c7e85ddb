import type { Case } from './lib/case.js';
import { overruledNote } from './lib/overruled.js';
import { nodeOf } from './lib/piece.js';

/**
 * A story as nodes: the page around the widget (language, direction, scheme, ground; see stage.css), a frame of the
 * wanted width, and in it the widget; above it what a control can't change. Storybook, the browser tests and the pictures all show this.
 */
export function stageOf({ piece, look, width, dir, overruled }: Case): HTMLElement {
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.lang = look.lang;
  stage.dir = dir;
  stage.dataset.scheme = look.scheme;
  stage.dataset.theme = look.theme;
  const frame = document.createElement('div');
  if (width !== 'full') frame.style.width = `${width}px`;
  frame.append(nodeOf(piece));
  stage.append(...overruled.map((one) => noteOf(overruledNote(one, look.lang))), frame);
  return stage;
}

/** A line of the stage's own, which is told to those who use a screen reader while they type. */
function noteOf(text: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'overruled';
  note.setAttribute('role', 'status');
  note.textContent = text;
  return note;
}
