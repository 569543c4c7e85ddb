/*
 * The height of a frame at each width, written into its code as CSS: a sum of steps over the width of its container, so
 * that the reserved height is right at every width before anything has loaded, and without a script.
 *
 *     height:calc(167px + clamp(0px,(100cqw - 479px)*9999,38px))      167 px, and 205 where there are more than 479 px
 *
 * Engines without container queries (Chromium below 105) drop the declaration but keep the attribute's text:
 * `frame-parent.ts` reads the steps from there.
 */

/** Heights in px by width: each applies to widths beyond its `from`, up to the next. Ascending, the first from 0. */
export type Heights = readonly (readonly [from: number, height: number])[];

/** The height at a width, both in px. */
export const heightAt = (heights: Heights, width: number): number =>
  heights.reduce((found, [from, height]) => (from === 0 || width > from ? height : found), 0);

/** The declaration of the height, without a semicolon. */
export function heightStyle(heights: Heights): string {
  const [first, ...more] = heights.map(([, height]) => Math.ceil(height));
  const steps = more.map((height, at) => {
    const step = height - (at ? more[at - 1]! : first!);
    return ` ${step < 0 ? '-' : '+'} clamp(0px,(100cqw - ${heights[at + 1]![0]}px)*9999,${Math.abs(step)}px)`;
  });
  return steps.length ? `height:calc(${first}px${steps.join('')})` : `height:${first}px`;
}

/** The height that `heightStyle` has encoded for a width; 0 for any other style. */
export function readHeight(style: string, width: number): number {
  let height = Number((/height:calc\((\d+)px /.exec(style) || [0, 0])[1]);
  style.replace(
    /([+-]) clamp\(0px,\(100cqw - ([\d.]+)px\)\*9999,(\d+)px\)/g,
    (_, sign: string, from: string, step: string) => {
      if (width > Number(from)) height += Number(sign + step);
      return '';
    },
  );
  return height;
}

/**
 * The heights as readable data, for a script that applies them: `170 479:206` is 170 px, and 206 beyond a width of 479.
 * A frame is about a line too high at most.
 */
export function heightData(heights: Heights): string {
  const [[, first], ...more] = fewHeights(heights) as [Heights[number], ...Heights];
  return [String(first), ...more.map(([from, height]) => `${Math.round(from)}:${height}`)].join(' ');
}

/** Minimum difference in px for a step of its own: a larger one would shift the page when the frame is sized. */
const STEP = 24;
/** Maximum number of steps: as many as a list has columns. */
const FEW = 5;

/** The narrowest frame width in px with its own height: a phone's column. */
const NARROW = 280;

/** Reduces the steps: the neighbours that leave the least spare room together are merged, with the greater height. */
function fewHeights(heights: Heights): Heights {
  const left = heights.map(([from, height]) => ({ from, height: Math.ceil(height), lowest: Math.ceil(height) }));
  while (left.length > 1 && left[1]!.from < NARROW) left.splice(0, 2, { ...left[1]!, from: 0 });
  for (;;) {
    const merged = left.slice(1).map((next, at) => ({
      from: left[at]!.from,
      height: Math.max(left[at]!.height, next.height),
      lowest: Math.min(left[at]!.lowest, next.lowest),
    }));
    const spare = merged.map(({ height, lowest }) => height - lowest);
    const least = Math.min(...spare);
    if (!merged.length || (least > STEP && left.length <= FEW)) return left.map(({ from, height }) => [from, height]);
    const at = spare.indexOf(least);
    left.splice(at, 2, merged[at]!);
  }
}

/** The height that `heightData` has encoded for a width; 0 for any other text. */
export function readHeightData(text: string, width: number): number {
  if (!/^\d+( \d+:\d+)*$/.test(text)) return 0;
  return text.split(' ').reduce((found, step) => {
    const [from, height] = step.split(':').map(Number) as [number, number?];
    return height === undefined ? from : width > from ? height : found;
  }, 0);
}

/** The range of measured widths in px; a frame outside it gets the nearest height. */
const RANGE: Readonly<Record<'from' | 'to' | 'step', number>> = { from: 200, to: 1200, step: 10 };

/** Px that a frame may be too high to save steps: 0 first, then a line of text, more only for long lists. */
const SLACKS = [0, 12, 24, 48, 96, 192] as const;
/** Maximum steps: Chromium refuses an expression of a hundred terms. */
const MAX_STEPS = 60;

/**
 * Finds the heights at all widths: measures every 10 px, and locates each change between two samples to the px.
 * @param measure height in px at a width in px; it may answer later, so that a page can be used meanwhile
 */
export async function findHeights(measure: (width: number) => number | Promise<number>): Promise<Heights> {
  const { from, to, step } = RANGE;
  const known = new Map<number, number>();
  const at: HeightAt = async (width) => {
    if (!known.has(width)) known.set(width, Math.ceil(await measure(width)));
    return known.get(width)!;
  };
  const samples: Heights[number][] = [];
  for (let width = from; width <= to; width += step) {
    const between = width > from ? await changes(at, width - step, width) : [];
    for (const one of [...between, width]) samples.push([one, await at(one)]);
  }
  return SLACKS.map((slack) => joined(samples, slack)).reduce((best, next) => (best.length > MAX_STEPS ? next : best));
}

type HeightAt = (width: number) => Promise<number>;

/** Both sides of each change between two widths that differ in height. */
async function changes(at: HeightAt, low: number, high: number): Promise<number[]> {
  const height = await at(low);
  if (height === (await at(high))) return [];
  let [below, above] = [low, high];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if ((await at(middle)) === height) below = middle;
    else above = middle;
  }
  const found = [below, above].filter((width) => width > low && width < high);
  return [...found, ...(await changes(at, above, high))];
}

/** Neighbours that differ by little have one height, that of the highest. */
function joined(samples: Heights, slack: number): Heights {
  const groups: { width: number; least: number; most: number }[] = [];
  for (const [width, height] of samples) {
    const last = groups[groups.length - 1];
    const [least, most] = [Math.min(height, last?.least ?? height), Math.max(height, last?.most ?? height)];
    if (last && most - least <= slack) Object.assign(last, { least, most });
    else groups.push({ width, least: height, most: height });
  }
  return groups.map(({ width, most }, at) => [at ? boundary(samples, width, most > groups[at - 1]!.most) : 0, most]);
}

/**
 * Where a group begins that has its first sample at a width. Between two samples nothing is known, so the higher one
 * holds there: a rise begins right after the sample before, a fall just before its own.
 */
function boundary(samples: Heights, width: number, isRise: boolean): number {
  const before = samples[samples.findIndex(([one]) => one === width) - 1]![0];
  return isRise ? before : width - 0.05;
}
