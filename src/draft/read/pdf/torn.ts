const LETTER = '[\\p{Script=Han}0-9，。、；：％%.“”（）《》]';
const TORN = new RegExp(`(?<=${LETTER}) (?=${LETTER})`, 'gu');
const WHOLE = new RegExp(`(?<=${LETTER})(?=${LETTER})`, 'gu');

/** Between a Chinese character and a figure, some programs put a blank that nobody typed. */
const BESIDE_FIGURE = /(?<=\p{Script=Han}) (?=[0-9])|(?<=[0-9%％]) (?=\p{Script=Han})/gu;

/** A text without the blanks that tear its words and figures apart, where there are many of them. */
export function mended(text: string): { readonly text: string; readonly blanks: number } {
  const torn = text.match(TORN)?.length ?? 0;
  const whole = text.match(WHOLE)?.length ?? 0;
  const isTorn = torn >= 3 && torn > whole * 0.3;
  const mend = text.replace(isTorn ? TORN : BESIDE_FIGURE, '');
  return { text: mend, blanks: text.length - mend.length };
}
