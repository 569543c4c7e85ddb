import { FactTable } from '../elements/fact-table.js';
import { defineElement } from './define.js';

/** Registers `<fact-table>`, under a prefix if one is given; see `defineElement`. */
export const defineFactTable = (registry?: CustomElementRegistry, prefix?: string): boolean =>
  defineElement('fact-table', FactTable, registry, prefix);
