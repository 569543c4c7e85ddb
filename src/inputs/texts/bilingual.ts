import { pairing } from '../../report/bilingual.js';
import * as en from './en.js';
import * as zh from './zh.js';

/* A function per text object, so that a bundle has only those of its widgets. */

export const textOfWritten = /* @__PURE__ */ pairing(zh.written, en.written);
export const textOfDates = /* @__PURE__ */ pairing(zh.dates, en.dates);
export const textOfItems = /* @__PURE__ */ pairing(zh.items, en.items);
export const textOfSeries = /* @__PURE__ */ pairing(zh.series, en.series);
export const textOfComparison = /* @__PURE__ */ pairing(zh.comparison, en.comparison);
export const textOfEvents = /* @__PURE__ */ pairing(zh.events, en.events);
export const textOfHonours = /* @__PURE__ */ pairing(zh.honours, en.honours);
export const textOfTables = /* @__PURE__ */ pairing(zh.tables, en.tables);
