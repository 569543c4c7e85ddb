/*
 * The subset of Lit that views use, for the embed script: the build aliases Lit to this file. Templates have the same
 * shape as Lit's, so `renderer.ts` renders both.
 */

/** A template with its values, as returned by Lit's `html` and `svg`. */
export interface Drawn {
  /** 1 is HTML, 2 is the content of an svg element. */
  readonly _$litType$: 1 | 2;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

const drawn =
  (type: 1 | 2) =>
  (strings: TemplateStringsArray, ...values: readonly unknown[]): Drawn => ({ _$litType$: type, strings, values });

export const html = drawn(1);
export const svg = drawn(2);

/** Lit's own sentinel for an empty gap. */
export const nothing = Symbol.for('lit-nothing');

/** A style sheet as text; nested sheets are inlined. */
export function css(strings: TemplateStringsArray, ...values: readonly unknown[]): { readonly cssText: string } {
  let cssText = strings[0]!;
  for (let at = 0; at < values.length; at++) cssText += textOf(values[at]) + strings[at + 1]!;
  return { cssText };
}

const textOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null && 'cssText' in value ? value.cssText : value);
