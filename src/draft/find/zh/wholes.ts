import type { Token } from '../token.js';
import { MEASURE } from './lists.js';

/** The noun of a sum of money or an area, shared by its parts: 支出 in 民生支出. */
const KIND_OF_WHOLE = /(?:支出|收入|投资|面积|产量|产值|增加值|贷款|存款|消费|补助|补贴)$/;

/** Maximum length of a part's own name: 教育, 卫生健康. */
const LONGEST_PART = 10;

/** The whole of a sentence whose parts follow 其中, and the labels of the parts: 民生支出38.6亿元，其中教育11.4亿元. */
export class Wholes {
  private name: string | undefined;
  private unit: string | undefined;

  /** Resets at a new sentence. */
  clear(): void {
    this.name = undefined;
  }

  /**
   * @param left the text before the figure in its clause
   * @param before the preceding amount, and its label
   */
  enter(left: string, before: Pick<Token, 'unit'> | undefined, name: string | undefined): void {
    if (!left.includes('其中') || before === undefined) return;
    this.name = name;
    this.unit = before.unit;
  }

  /** The label of a part with the whole's noun added, if it lacks one: 教育支出; undefined if it is no part. */
  partName(own: string | undefined, { unit }: Token): string | undefined {
    const kind = KIND_OF_WHOLE.exec(this.name ?? '')?.[0];
    if (kind === undefined || own === undefined || unit !== this.unit) return undefined;
    return own.length > LONGEST_PART || MEASURE.test(own) || own === this.name ? undefined : own + kind;
  }
}
