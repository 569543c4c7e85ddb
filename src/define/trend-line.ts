import { TrendLine } from '../elements/trend-line.js';
import { defineElement } from './define.js';

/** Registers `<trend-line>`, under a prefix if one is given; see `defineElement`. */
export const defineTrendLine = (registry?: CustomElementRegistry, prefix?: string): boolean =>
  defineElement('trend-line', TrendLine, registry, prefix);
