import type { Token } from '../token.js';
import { MEASURE } from './lists.js';

/** What a sum of money or an area is of: 支出 of 民生支出, which its parts are too. */
const KIND_OF_WHOLE = /(?:支出|收入|投资|面积|产量|产值|增加值|贷款|存款|消费|补助|补贴)$/;

/** A part by its own name alone: 教育, 卫生健康. */
const LONGEST_PART = 10;

/** What a sentence says the parts of behind 其中, and the parts' names: 民生支出38.6亿元，其中教育11.4亿元. */
export class Wholes {
  private name: string | undefined;
  private unit: string | undefined;

  /** A sentence that is new says the parts of nothing yet. */
  clear(): void {
    this.name = undefined;
  }

  /**
   * @param left what stands before the figure in its clause
   * @param before the amount before it, and its name
   */
  enter(left: string, before: Pick<Token, 'unit'> | undefined, name: string | undefined): void {
    if (!left.includes('其中') || before === undefined) return;
    this.name = name;
    this.unit = before.unit;
  }

  /** The name of a part with what it is, where its own does not say that: 教育支出; undefined where it is no part. */
  partName(own: string | undefined, { unit }: Token): string | undefined {
    const kind = KIND_OF_WHOLE.exec(this.name ?? '')?.[0];
    if (kind === undefined || own === undefined || unit !== this.unit) return undefined;
    return own.length > LONGEST_PART || MEASURE.test(own) || own === this.name ? undefined : own + kind;
  }
}
