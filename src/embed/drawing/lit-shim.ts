/*
 * What views use of Lit, for the script of other people's pages: the build puts this in Lit's place. Templates are the same
 * objects as Lit's, so that `drawing.ts` draws either kind.
 */

/** A template with the values for its gaps, as Lit's `html` and `svg` give it. */
export interface Drawn {
  /** 1 is HTML, 2 is what stands inside an svg element. */
  readonly _$litType$: 1 | 2;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

const drawn =
  (type: 1 | 2) =>
  (strings: TemplateStringsArray, ...values: readonly unknown[]): Drawn => ({ _$litType$: type, strings, values });

export const html = drawn(1);
export const svg = drawn(2);

/** Lit's own sign for a gap that stays empty. */
export const nothing = Symbol.for('lit-nothing');

/** A style sheet as text; sheets within it are put in. */
export function css(strings: TemplateStringsArray, ...values: readonly unknown[]): { readonly cssText: string } {
  let cssText = strings[0]!;
  for (let at = 0; at < values.length; at++) cssText += textOf(values[at]) + strings[at + 1]!;
  return { cssText };
}

const textOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null && 'cssText' in value ? value.cssText : value);
