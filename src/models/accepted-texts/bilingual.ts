import { pairing } from '../../report/bilingual.js';
import * as en from './en.js';
import * as zh from './zh.js';

/* A function per text object, so that a bundle has only those of its widgets. */

export const textOfStatCard = /* @__PURE__ */ pairing(zh.statCard, en.statCard);
export const textOfBarList = /* @__PURE__ */ pairing(zh.barList, en.barList);
export const textOfChangeList = /* @__PURE__ */ pairing(zh.changeList, en.changeList);
export const textOfShare = /* @__PURE__ */ pairing(zh.share, en.share);
export const textOfPartBar = /* @__PURE__ */ pairing(zh.partBar, en.partBar);
export const textOfRankingBadge = /* @__PURE__ */ pairing(zh.rankingBadge, en.rankingBadge);
export const textOfTrendLine = /* @__PURE__ */ pairing(zh.trendLine, en.trendLine);
export const textOfMixedUnits = /* @__PURE__ */ pairing(zh.mixedUnits, en.mixedUnits);
