import { ChangeList } from '../elements/change-list.js';
import { defineElement } from './define.js';

/** Registers `<change-list>`, under a prefix if one is given; see `defineElement`. */
export const defineChangeList = (registry?: CustomElementRegistry, prefix?: string): boolean =>
  defineElement('change-list', ChangeList, registry, prefix);
