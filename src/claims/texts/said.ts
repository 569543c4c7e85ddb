import { pairing } from '../../report/bilingual.js';
import * as en from './en.js';
import * as zh from './zh.js';

/* One for each object of texts, so that a bundle has only those of its widgets. */

export const saidOfWritten = /* @__PURE__ */ pairing(zh.written, en.written);
export const saidOfDates = /* @__PURE__ */ pairing(zh.dates, en.dates);
export const saidOfItems = /* @__PURE__ */ pairing(zh.items, en.items);
export const saidOfSeries = /* @__PURE__ */ pairing(zh.series, en.series);
export const saidOfComparison = /* @__PURE__ */ pairing(zh.comparison, en.comparison);
export const saidOfEvents = /* @__PURE__ */ pairing(zh.events, en.events);
export const saidOfHonours = /* @__PURE__ */ pairing(zh.honours, en.honours);
export const saidOfTables = /* @__PURE__ */ pairing(zh.tables, en.tables);
