import type { Locale } from '../locale.js';
import type { ChangeWords } from './change.js';
import type { CodeWords } from './embed-codes.js';
import type { Words } from './common.js';
import type { ComparisonWords } from './comparison.js';
import type { CalendarWords, DateWords } from './date.js';
import type { FigureMarks } from './embed.js';
import * as en from './en/words.js';
import type { FindWords } from './find-page.js';
import type { GalleryWords } from './gallery.js';
import type { HonourWords } from './honour.js';
import type { Key, Language, Palette } from './language.js';
import type { LevelNames } from './level.js';
import type { MatrixWords } from './fact-table.js';
import type { NoteCounts, NoteWords } from './note.js';
import type { PageWords } from './page.js';
import type { QuantityWords, UnitWord } from './quantity.js';
import type { SentenceWords } from './sentence.js';
import type { SiteWords } from './site.js';
import type { MarkWords, StandingWords } from './standing.js';
import type { TableHeads } from './table.js';
import type { CitationWords, CorrectionWords, ListWords, SeriesWords, SpanWords } from './texts.js';
import * as zh from './zh/words.js';

/*
 * The texts of all locales, by area, so that a bundle includes only those that it prints. To add a language, add a
 * folder next to `zh` and `en`, a tag in `LOCALES`, and an entry in each of these lists.
 */

type Each<T> = Readonly<Record<Locale, T>>;

export const LANGUAGES: Each<Language> = { 'zh-CN': zh.language, en: en.language };
export const KEYS: Each<Key> = { 'zh-CN': zh.key, en: en.key };
export const PALETTES: Each<Palette> = { 'zh-CN': zh.palette, en: en.palette };
export const WORDS: Each<Words> = { 'zh-CN': zh.common, en: en.common };
export const DATES: Each<DateWords> = { 'zh-CN': zh.dates, en: en.dates };
export const CALENDARS: Each<CalendarWords> = { 'zh-CN': zh.calendar, en: en.calendar };
export const QUANTITIES: Each<QuantityWords> = { 'zh-CN': zh.quantities, en: en.quantities };
export const UNITS: Each<UnitWord> = { 'zh-CN': zh.unit, en: en.unit };
export const CHANGES: Each<ChangeWords> = { 'zh-CN': zh.changes, en: en.changes };
export const STANDINGS: Each<StandingWords> = { 'zh-CN': zh.standings, en: en.standings };
export const MARKS: Each<MarkWords> = { 'zh-CN': zh.marks, en: en.marks };
export const HONOURS: Each<HonourWords> = { 'zh-CN': zh.honours, en: en.honours };
export const LEVELS: Each<LevelNames> = { 'zh-CN': zh.levels, en: en.levels };
export const SENTENCES: Each<SentenceWords> = { 'zh-CN': zh.sentences, en: en.sentences };
export const CITATIONS: Each<CitationWords> = { 'zh-CN': zh.citations, en: en.citations };
export const CORRECTIONS: Each<CorrectionWords> = { 'zh-CN': zh.corrections, en: en.corrections };
export const SERIES: Each<SeriesWords> = { 'zh-CN': zh.series, en: en.series };
export const LISTS: Each<ListWords> = { 'zh-CN': zh.lists, en: en.lists };
export const SPANS: Each<SpanWords> = { 'zh-CN': zh.span, en: en.span };
export const TABLES: Each<TableHeads> = { 'zh-CN': zh.table, en: en.table };
export const NOTES: Each<NoteWords> = { 'zh-CN': zh.note, en: en.note };
export const NOTE_COUNTS: Each<NoteCounts> = { 'zh-CN': zh.noteCounts, en: en.noteCounts };
export const COMPARISONS: Each<ComparisonWords> = { 'zh-CN': zh.comparison, en: en.comparison };
export const MATRICES: Each<MatrixWords> = { 'zh-CN': zh.matrix, en: en.matrix };
export const PAGES: Each<PageWords> = { 'zh-CN': zh.page, en: en.page };
export const CODES: Each<CodeWords> = { 'zh-CN': zh.codes, en: en.codes };
export const GALLERIES: Each<GalleryWords> = { 'zh-CN': zh.gallery, en: en.gallery };
export const FINDS: Each<FindWords> = { 'zh-CN': zh.find, en: en.find };
export const FAILED: Each<string> = { 'zh-CN': zh.failed, en: en.failed };
export const STALE: Each<string> = { 'zh-CN': zh.stale, en: en.stale };
export const FIGURE_MARKS: Each<FigureMarks> = { 'zh-CN': zh.figureMarks, en: en.figureMarks };
export const SITES: Each<SiteWords> = { 'zh-CN': zh.site, en: en.site };
