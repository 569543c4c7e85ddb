import { StatCard } from '../elements/stat-card.js';
import { defineElement } from './define.js';

/** Registers `<stat-card>`, under a prefix if one is given; see `defineElement`. */
export const defineStatCard = (registry?: CustomElementRegistry, prefix?: string): boolean =>
  defineElement('stat-card', StatCard, registry, prefix);
