import type { BilingualText } from '../../report/problems/problems.js';
import { visible } from '../../report/visible.js';
import type { ReadTexts } from './texts/en.js';
import { said } from './texts/said.js';

/** The name of something that was changed, left out, or should be looked at. */
export type NoticeCode = keyof ReadTexts['notices'];

/** Something of a document that its source text does not have as the document has it, counted. */
export interface Notice {
  readonly code: NoticeCode;
  readonly count: number;
  /** The first places, as the document's blocks name them, some with the words in question. */
  readonly where: readonly string[];
  readonly message: BilingualText;
}

const MAX_PLACES = 8;
const MAX_TEXT = 60;

const shortened = (text: string): string => {
  const line = visible(text.replace(/\s+/g, ' ').trim());
  return line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
};

/** Counts what a reader meets, by code; in the order in which each was met first. */
export class Notices {
  readonly #met = new Map<NoticeCode, { count: number; readonly where: string[] }>();

  /**
   * @param where the place in the document
   * @param words what is there, where that helps to find it
   */
  add(code: NoticeCode, where: string, words?: string, count = 1): void {
    const met = this.#met.get(code) ?? { count: 0, where: [] };
    met.count += count;
    const place = words === undefined ? where : `${where} “${shortened(words)}”`;
    if (met.where.length < MAX_PLACES && !met.where.includes(place)) met.where.push(place);
    this.#met.set(code, met);
  }

  /** Takes over what another reader has counted, of a document inside this one. */
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
