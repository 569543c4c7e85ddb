import type { BilingualText } from '../../report/problems/problems.js';
import { visible } from '../../report/visible.js';
import type { ReadTexts } from './texts/en.js';
import { said } from './texts/bilingual.js';

/** Code of something that was changed, left out, or should be checked. */
export type NoticeCode = keyof ReadTexts['notices'];

/** A counted difference between a document and its source text. */
export interface Notice {
  readonly code: NoticeCode;
  readonly count: number;
  /** The first positions, some with the words in question. */
  readonly where: readonly string[];
  readonly message: BilingualText;
}

const MAX_PLACES = 8;
const MAX_TEXT = 60;

const shortened = (text: string): string => {
  const line = visible(text.replace(/\s+/g, ' ').trim());
  return line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
};

/** Counts notices by code, in order of first occurrence. */
export class Notices {
  readonly #met = new Map<NoticeCode, { count: number; readonly where: string[] }>();

  /**
   * @param where position in the document
   * @param words the text there, if it helps to find it
   */
  add(code: NoticeCode, where: string, words?: string, count = 1): void {
    const met = this.#met.get(code) ?? { count: 0, where: [] };
    met.count += count;
    const place = words === undefined ? where : `${where} “${shortened(words)}”`;
    if (met.where.length < MAX_PLACES && !met.where.includes(place)) met.where.push(place);
    this.#met.set(code, met);
  }

  /** Adds the notices of an embedded document. */
  addAll(notices: readonly Notice[]): void {
    for (const { code, count, where } of notices) {
      const met = this.#met.get(code) ?? { count: 0, where: [] };
      met.count += count;
      met.where.push(...where.slice(0, MAX_PLACES - met.where.length));
      this.#met.set(code, met);
    }
  }

  list(): readonly Notice[] {
    return [...this.#met].map(([code, { count, where }]) => ({
      code,
      count,
      where,
      message: said((texts) => texts.notices[code](count, where.join(texts.between))),
    }));
  }
}
