import { RankingBadge } from '../elements/ranking-badge.js';
import { defineElement } from './define.js';

/** Registers `<ranking-badge>`, under a prefix if one is given; see `defineElement`. */
export const defineRankingBadge = (registry?: CustomElementRegistry, prefix?: string): boolean =>
  defineElement('ranking-badge', RankingBadge, registry, prefix);
