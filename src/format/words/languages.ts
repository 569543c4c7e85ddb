import type { Locale } from '../locale.js';
import type { ChangeWords } from './change.js';
import type { CodeWords } from './codes.js';
import type { Words } from './common.js';
import type { ComparisonWords } from './comparison.js';
import type { DateWords } from './date.js';
import * as en from './en/index.js';
import type { GalleryWords } from './gallery.js';
import type { HonourWords } from './honour.js';
import type { Language, Palette } from './language.js';
import type { LevelNames } from './level.js';
import type { NoteCounts, NoteWords } from './note.js';
import type { PageWords } from './page.js';
import type { QuantityWords } from './quantity.js';
import type { SentenceWords } from './sentence.js';
import type { SiteWords } from './site.js';
import type { StandingWords } from './standing.js';
import type { TableHeads } from './table.js';
import type { TextWords } from './texts.js';
import * as zh from './zh/index.js';

/*
 * The list of languages: what is said in each, area by area, so that a bundle has no words that it does not print. A new
 * language is a folder beside `zh` and `en`, a tag in `LOCALES`, and an entry in each of these lists.
 */

type Each<T> = Readonly<Record<Locale, T>>;

export const LANGUAGES: Each<Language> = { 'zh-CN': zh.language, en: en.language };
export const PALETTES: Each<Palette> = { 'zh-CN': zh.palette, en: en.palette };
export const WORDS: Each<Words> = { 'zh-CN': zh.common, en: en.common };
export const DATES: Each<DateWords> = { 'zh-CN': zh.dates, en: en.dates };
export const QUANTITIES: Each<QuantityWords> = { 'zh-CN': zh.quantities, en: en.quantities };
export const CHANGES: Each<ChangeWords> = { 'zh-CN': zh.changes, en: en.changes };
export const STANDINGS: Each<StandingWords> = { 'zh-CN': zh.standings, en: en.standings };
export const HONOURS: Each<HonourWords> = { 'zh-CN': zh.honours, en: en.honours };
export const LEVELS: Each<LevelNames> = { 'zh-CN': zh.levels, en: en.levels };
export const SENTENCES: Each<SentenceWords> = { 'zh-CN': zh.sentences, en: en.sentences };
export const TEXTS: Each<TextWords> = { 'zh-CN': zh.texts, en: en.texts };
export const TABLES: Each<TableHeads> = { 'zh-CN': zh.table, en: en.table };
export const NOTES: Each<NoteWords> = { 'zh-CN': zh.note, en: en.note };
export const NOTE_COUNTS: Each<NoteCounts> = { 'zh-CN': zh.noteCounts, en: en.noteCounts };
export const COMPARISONS: Each<ComparisonWords> = { 'zh-CN': zh.comparison, en: en.comparison };
export const PAGES: Each<PageWords> = { 'zh-CN': zh.page, en: en.page };
export const CODES: Each<CodeWords> = { 'zh-CN': zh.codes, en: en.codes };
export const GALLERIES: Each<GalleryWords> = { 'zh-CN': zh.gallery, en: en.gallery };
export const SITES: Each<SiteWords> = { 'zh-CN': zh.site, en: en.site };
