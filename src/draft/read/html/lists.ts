import { counted, lettersOfPages } from '../counting.js';
import { attribute, childrenOf, isElement, numberOf, type Element } from './tree.js';

/** HTML list types with Word's names for them, and the suffix of the number. */
const FORMS: Readonly<Record<string, readonly [form: string, end: string]>> = {
  '1': ['decimal', '. '],
  a: ['lowerLetter', '. '],
  A: ['upperLetter', '. '],
  i: ['lowerRoman', '. '],
  I: ['upperRoman', '. '],
  decimal: ['decimal', '. '],
  'decimal-leading-zero': ['decimalZero', '. '],
  'lower-alpha': ['lowerLetter', '. '],
  'lower-latin': ['lowerLetter', '. '],
  'upper-alpha': ['upperLetter', '. '],
  'upper-latin': ['upperLetter', '. '],
  'lower-roman': ['lowerRoman', '. '],
  'upper-roman': ['upperRoman', '. '],
  'cjk-decimal': ['ideographDigital', '、'],
  'cjk-ideographic': ['chineseCounting', '、'],
  'simp-chinese-informal': ['chineseCounting', '、'],
  'trad-chinese-informal': ['chineseCounting', '、'],
  'simp-chinese-formal': ['chineseLegalSimplified', '、'],
  'trad-chinese-formal': ['ideographLegalTraditional', '、'],
  'cjk-heavenly-stem': ['ideographTraditional', '、'],
  'cjk-earthly-branch': ['ideographZodiac', '、'],
};

const styleOf = (element: Element): string | undefined =>
  /(?:^|[;\s])list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attribute(element, 'style') ?? '')?.[1]?.toLowerCase();

/** The markers of a list's items. */
export class ListNumbers {
  readonly #form: string;
  readonly #step: number;
  #next: number;

  constructor(readonly list: Element) {
    this.#form = styleOf(list) ?? attribute(list, 'type') ?? '1';
    const isReversed = attribute(list, 'reversed') !== undefined;
    this.#step = isReversed ? -1 : 1;
    const items = childrenOf(list).filter((node) => isElement(node) && node.tagName === 'li').length;
    this.#next = numberOf(list, 'start') ?? (isReversed ? items : 1);
  }

  /** The marker of an item; empty for bullets. */
  marker(item: Element): string {
    const number = numberOf(item, 'value') ?? this.#next;
    this.#next = number + this.#step;
    if (this.list.tagName !== 'ol' || this.#form === 'none') return '';
    const [form, end] = FORMS[this.#form] ?? FORMS['1']!;
    return `${this.#written(form, number)}${end}`;
  }

  #written(form: string, number: number): string {
    if (/Letter$/.test(form) && number > 26) {
      const text = lettersOfPages(number);
      return form === 'lowerLetter' ? text.toLowerCase() : text;
    }
    return counted(form, number) ?? String(number);
  }
}
