const LETTER = '[\\p{Script=Han}0-9，。、；：％%.“”（）《》]';
const TORN = new RegExp(`(?<=${LETTER}) (?=${LETTER})`, 'gu');
const WHOLE = new RegExp(`(?<=${LETTER})(?=${LETTER})`, 'gu');

/** Some programs insert a blank between a Chinese character and a figure. */
const BESIDE_FIGURE = /(?<=\p{Script=Han}) (?=[0-9])|(?<=[0-9%％]) (?=\p{Script=Han})/gu;

/** Removes spurious blanks within words and figures, if there are many. */
export function mended(text: string): { readonly text: string; readonly blanks: number } {
  const torn = text.match(TORN)?.length ?? 0;
  const whole = text.match(WHOLE)?.length ?? 0;
  const isTorn = torn >= 3 && torn > whole * 0.3;
  const mend = text.replace(isTorn ? TORN : BESIDE_FIGURE, '');
  return { text: mend, blanks: text.length - mend.length };
}
