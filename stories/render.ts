import type { Case } from './lib/case.js';
import { nodeOf } from './lib/piece.js';

/**
 * A story as nodes: the page around the widget (language, direction, scheme, ground; see stage.css), a frame of the
 * wanted width, and in it the widget. Storybook, the browser tests and the pictures all show this.
 */
export function stageOf({ piece, look, width, dir }: Case): HTMLElement {
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.lang = look.lang;
  stage.dir = dir;
  stage.dataset.scheme = look.scheme;
  stage.dataset.theme = look.theme;
  const frame = document.createElement('div');
  if (width !== 'full') frame.style.width = `${width}px`;
  frame.append(nodeOf(piece));
  stage.append(frame);
  return stage;
}
