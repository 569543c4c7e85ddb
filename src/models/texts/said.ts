import { pairing } from '../../report/bilingual.js';
import * as en from './en.js';
import * as zh from './zh.js';

/* One for each object of texts, so that a bundle has only those of its widgets. */

export const saidOfStatCard = /* @__PURE__ */ pairing(zh.statCard, en.statCard);
export const saidOfBarList = /* @__PURE__ */ pairing(zh.barList, en.barList);
export const saidOfChangeList = /* @__PURE__ */ pairing(zh.changeList, en.changeList);
export const saidOfShare = /* @__PURE__ */ pairing(zh.share, en.share);
export const saidOfPartBar = /* @__PURE__ */ pairing(zh.partBar, en.partBar);
export const saidOfRankingBadge = /* @__PURE__ */ pairing(zh.rankingBadge, en.rankingBadge);
export const saidOfTrendLine = /* @__PURE__ */ pairing(zh.trendLine, en.trendLine);
export const saidOfUnlike = /* @__PURE__ */ pairing(zh.unlike, en.unlike);
