import { EventLine } from '../elements/event-line.js';
import { defineElement } from './define.js';

/** Registers `<event-line>`, under a prefix if one is given; see `defineElement`. */
export const defineEventLine = (registry?: CustomElementRegistry, prefix?: string): boolean =>
  defineElement('event-line', EventLine, registry, prefix);
