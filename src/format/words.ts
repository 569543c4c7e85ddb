import type { MissingReason } from '../report/terms.js';
import type { Locale } from './locale.js';

/** The small words of the interface. */
export interface Words {
  /** Whose word a standing or a figure is. */
  asReportedBy(publisher: string): string;
  /** When data that may have been followed by newer data is from. */
  asOf(date: string): string;
  readonly missing: Readonly<Record<MissingReason, string>>;
  readonly calculated: string;
  readonly converted: string;
  readonly about: string;
  /** Said beside every fact of a report that is marked as invented. */
  readonly invented: string;
  readonly source: string;
  readonly loading: string;
  readonly dataUnavailable: string;
  /** Said of a standing that the report gives to several figures at once. */
  readonly whichIsOpen: string;
  /** Said of what is dated by its year alone. */
  readonly monthNotStated: string;
  /** Who gave a title or an award. */
  givenBy(giver: string): string;
  /** What stands between the parts of a sentence, and between the entries of an enumeration. */
  readonly comma: string;
  readonly separator: string;
  /** What stands before and around a remark in brackets; see `Part`. */
  readonly inBrackets: { readonly gap: string; readonly marks: readonly [open: string, close: string] };
  /** A remark in brackets, with the space that goes before it. */
  bracketed(text: string): string;
  /** A name in quotation marks. */
  quoted(text: string): string;
}

/** The quotation marks of both languages. */
export const QUOTATION_MARKS = ['“', '”'] as const;

/** A text to stand between them: marks inside become single ones. */
export const requoted = (text: string): string => text.replace(/“/g, '‘').replace(/”/g, '’');

const quoted = (text: string): string => `“${requoted(text)}”`;

const TABLE: Readonly<Record<Locale, Words>> = {
  'zh-CN': {
    asReportedBy: (publisher) => `据${publisher}报告`,
    asOf: (date) => `数据截至${date}`,
    missing: { 'not-stated': '未公布', 'not-applicable': '不适用', withheld: '不予公布' },
    calculated: '计算值',
    converted: '换算值',
    about: '约',
    invented: '示例数据（虚构）',
    source: '来源',
    loading: '正在加载',
    dataUnavailable: '数据暂时无法加载，以原文为准',
    whichIsOpen: '原文未指明是哪一项',
    monthNotStated: '月份未注明',
    givenBy: (giver) => `${giver}授予`,
    comma: '，',
    separator: '、',
    inBrackets: { gap: '', marks: ['（', '）'] },
    bracketed: (text) => `（${text}）`,
    quoted,
  },
  en: {
    asReportedBy: (publisher) => `as reported by ${publisher}`,
    asOf: (date) => `data as of ${date}`,
    missing: { 'not-stated': 'not stated', 'not-applicable': 'not applicable', withheld: 'withheld' },
    calculated: 'calculated',
    converted: 'converted',
    about: 'about',
    invented: 'Sample data (invented)',
    source: 'Source',
    loading: 'Loading',
    dataUnavailable: 'The figure can’t be loaded just now; the original text applies.',
    whichIsOpen: 'the report does not say which',
    monthNotStated: 'month not stated',
    givenBy: (giver) => `given by ${giver}`,
    comma: ', ',
    separator: ', ',
    inBrackets: { gap: ' ', marks: ['(', ')'] },
    bracketed: (text) => ` (${text})`,
    quoted,
  },
};

/** The small words of the interface in one language. */
export const words = (locale: Locale): Words => TABLE[locale];
