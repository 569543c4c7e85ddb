import type { Token } from '../token.js';
import { leftLabel } from './left-label.js';
import type { Name } from './name-figure.js';
import { Wholes } from './wholes.js';

/** Follows the subject of a clause without a figure: 粮食总产再创历史新高. */
const OPENING_END =
  /(?<=.{2})(?:再创|创下|创|连续|稳居|稳步|持续|保持|呈现|不断|显著|明显|加快|进一步|成效|取得|实现|有序|扎实|深入|全面|上榜|入围|快速|平稳|获|优化|提升|增强|向好).*$/;

/** The subjects of the sentence so far. */
export class Subjects {
  private sentence = -1;
  private current: string | undefined;
  private list: readonly string[] = [];
  /** The labels of this sentence's amounts, in order. */
  private amounts: string[] = [];
  private opening = '';
  /** The 增速 or 降幅 of the preceding clause. */
  private about: string | undefined;
  private readonly wholes = new Wholes();
  private lastAmount: Token | undefined;
  /** The label of the last amount of each unit. */
  private readonly byUnit = new Map<string, string>();

  enter(text: string, sentence: number, at: number): void {
    if (sentence === this.sentence) return;
    this.sentence = sentence;
    this.wholes.clear();
    this.lastAmount = undefined;
    this.current = undefined;
    this.list = [];
    this.amounts = [];
    this.about = undefined;
    this.byUnit.clear();
    const clause = /^[^，。；：,;]{0,60}/.exec(text.slice(sentence, at))?.[0] ?? '';
    this.opening =
      clause.length < at - sentence ? (leftLabel(clause).names[0] ?? '').replace(OPENING_END, '').slice(0, 20) : '';
  }

  /**
   * @param left the text before the figure in its clause
   * @param unit of an amount of change, which is that of what changed: 优良天数306天，优良率83.6%，同比增加11天
   */
  carried(left: string, unit?: string, isBeyond = false): string[] {
    // 增速比同期提高0.9个百分点，比一季度提高0.3个百分点.
    const about = isBeyond || /^[、，\s]*[比较]/.test(left) ? this.about : undefined;
    const alike = unit === undefined ? undefined : this.byUnit.get(unit);
    return [about, alike, this.current, this.opening].filter((name): name is string => Boolean(name));
  }

  /** The subjects of 分别增长5%、8%: the preceding list, or the individually named amounts. */
  listOf(count: number): readonly string[] {
    if (this.list.length === count) return this.list;
    return count > 1 && this.amounts.length >= count ? this.amounts.slice(-count) : [];
  }

  /** A part after 其中 inherits the whole's noun: 教育支出 of 民生支出. */
  partName(left: string, token: Token, own: string | undefined): string | undefined {
    this.wholes.enter(left, this.lastAmount, this.lastAmount?.labels?.[0]);
    return this.wholes.partName(own, token);
  }

  addAmount(token: Token, name: string | undefined): void {
    this.lastAmount = token;
    if (!name) return;
    this.amounts.push(name);
    if (token.unit) this.byUnit.set(token.unit, name);
  }

  take({ labels, carry: name }: Name, list: readonly string[] = []): void {
    this.about = name === undefined ? labels[0] : undefined;
    if (name) this.current = name;
    if (name || list.length > 0) this.list = list;
  }
}
