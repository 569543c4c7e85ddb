import { ScoreBoard } from '../elements/score-board.js';
import { defineElement } from './define.js';

/** Registers `<score-board>`, under a prefix if one is given; see `defineElement`. */
export const defineScoreBoard = (registry?: CustomElementRegistry, prefix?: string): boolean =>
  defineElement('score-board', ScoreBoard, registry, prefix);
