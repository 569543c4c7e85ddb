import type { Why } from '../proposal.js';

/** Whether a span starts or ends within a number: 112 in 8,112 is no phone number. */
function cutsNumber(text: string, start: number, end: number): boolean {
  const before = /\d[.,]?$/.test(text.slice(Math.max(0, start - 2), start)) && /\d/.test(text.charAt(start));
  return before || (/\d/.test(text.charAt(end - 1)) && /^(?:\d|[.,]\d)/.test(text.slice(end, end + 2)));
}

/** Marks the characters of a line that belong to something other than a figure, with the reason. */
export class Mask {
  private readonly whys: (Why | undefined)[];

  constructor(length: number) {
    this.whys = new Array<Why | undefined>(length).fill(undefined);
  }

  /** The first mark of a character wins. */
  put(start: number, end: number, why: Why): void {
    for (let i = start; i < end; i++) this.whys[i] ??= why;
  }

  /** Marks all matches of a pattern, except those already taken or that would split a number. */
  putAll(text: string, pattern: RegExp, why: Why, isTaken: Uint8Array): void {
    for (const { 0: all, index } of text.matchAll(pattern)) {
      const end = index + all.length;
      if (!isTaken.subarray(index, end).includes(1) && !cutsNumber(text, index, end)) this.put(index, end, why);
    }
  }

  at = (index: number): Why | undefined => this.whys[index];

  /** Whether any character of a span is marked. */
  covers(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.whys[i]) return true;
    return false;
  }

  /** Whether no character of a span is marked for another reason. */
  isOnly(start: number, end: number, why: Why): boolean {
    for (let i = start; i < end; i++) if (this.whys[i] !== undefined && this.whys[i] !== why) return false;
    return true;
  }
}
