import { BarList } from '../elements/bar-list.js';
import { defineElement } from './define.js';

/** Registers `<bar-list>`, under a prefix if one is given; see `defineElement`. */
export const defineBarList = (registry?: CustomElementRegistry, prefix?: string): boolean =>
  defineElement('bar-list', BarList, registry, prefix);
