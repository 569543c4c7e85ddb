import { PartBar } from '../elements/part-bar.js';
import { defineElement } from './define.js';

/** Registers `<part-bar>`, under a prefix if one is given; see `defineElement`. */
export const definePartBar = (registry?: CustomElementRegistry, prefix?: string): boolean =>
  defineElement('part-bar', PartBar, registry, prefix);
