import { FactRef } from '../elements/fact-ref.js';
import { defineElement } from './define.js';

/** Registers `<fact-ref>`, under a prefix if one is given; see `defineElement`. */
export const defineFactRef = (registry?: CustomElementRegistry, prefix?: string): boolean =>
  defineElement('fact-ref', FactRef, registry, prefix);
