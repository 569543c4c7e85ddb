import { ProgressRing } from '../elements/progress-ring.js';
import { defineElement } from './define.js';

/** Registers `<progress-ring>`, under a prefix if one is given; see `defineElement`. */
export const defineProgressRing = (registry?: CustomElementRegistry, prefix?: string): boolean =>
  defineElement('progress-ring', ProgressRing, registry, prefix);
