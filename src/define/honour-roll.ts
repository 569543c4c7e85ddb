import { HonourRoll } from '../elements/honour-roll.js';
import { defineElement } from './define.js';

/** Registers `<honour-roll>`, under a prefix if one is given; see `defineElement`. */
export const defineHonourRoll = (registry?: CustomElementRegistry, prefix?: string): boolean =>
  defineElement('honour-roll', HonourRoll, registry, prefix);
