import { describe, expect, it } from 'vitest';
import {
  findHeights,
  heightAt,
  heightData,
  heightStyle,
  readHeight,
  readHeightData,
  type Heights,
} from '../../../src/embed/frame/heights.js';

/** 167 px in a narrow column, 205 beyond 479 px, and a line less from 600 px on. */
const CARD: Heights = [
  [0, 167],
  [479, 205],
  [599.95, 184],
];

const WIDTHS = [0, 280, 479, 480, 599, 600, 1000, 5000];

describe('the heights of a frame', () => {
  it('are written as steps over the width around it', () => {
    expect(heightStyle(CARD)).toBe(
      'height:calc(167px + clamp(0px,(100cqw - 479px)*9999,38px) - clamp(0px,(100cqw - 599.95px)*9999,21px))',
    );
    expect(heightStyle([[0, 143.5]])).toBe('height:144px');
  });

  it('hold from each width on', () => {
    expect(WIDTHS.map((width) => heightAt(CARD, width))).toEqual([167, 167, 167, 205, 205, 184, 184, 184]);
  });

  it('are read from what is written, for an engine that can’t', () => {
    const style = `max-width:100%;${heightStyle(CARD)}`;
    expect(WIDTHS.map((width) => readHeight(style, width))).toEqual(WIDTHS.map((width) => heightAt(CARD, width)));
  });

  it.each(['', 'height:220px', 'height:calc(100% - 20px)', 'width:calc(1px + 1px)', 'height:calc(2em + 3px)'])(
    'are none in the style %j',
    (style) => {
      expect(readHeight(style, 600)).toBe(0);
    },
  );
});

describe('the heights of a frame as data', () => {
  /** A list whose columns are one to four, with a height for each wrapped line between. */
  const LIST: Heights = [
    [0, 1969],
    [310.95, 1948],
    [439, 1220],
    [500, 1199],
    [669, 1092],
    [879, 856],
    [950.95, 835],
  ];

  it.each<[name: string, heights: Heights, data: string]>([
    ['one height', [[0, 143.5]], '144'],
    ['a step that would move the page', CARD.slice(0, 2), '167 479:205'],
    ['a line more or less is no step', CARD, '167 479:205'],
    [
      'no step for frames that are narrower than a telephone',
      [
        [0, 138],
        [219, 168],
        [479, 206],
      ],
      '168 479:206',
    ],
    ['a step where a list changes its columns', LIST, '1969 439:1220 669:1092 879:856'],
  ])('%s', (_, heights, data) => {
    expect(heightData(heights)).toBe(data);
  });

  it('has at most a line to spare, however many steps are merged', () => {
    const slow: Heights = Array.from({ length: 6 }, (_, at) => [at && 250 + at * 100, 100 + at * 20]);
    expect(heightData(slow)).toBe('120 450:160 650:200');
    for (let width = 351; width < 1200; width += 7)
      expect(readHeightData(heightData(slow), width) - heightAt(slow, width), `${width}`).toBeLessThanOrEqual(24);
  });

  it('has room at every width, in at most five steps', () => {
    const many: Heights = Array.from({ length: 20 }, (_, at) => [at * 50, 2000 - at * 90]);
    const data = heightData(many);
    expect(data.split(' ')).toHaveLength(5);
    for (let width = 280; width < 1200; width += 7)
      expect(readHeightData(data, width), `${width}`).toBeGreaterThanOrEqual(heightAt(many, width));
  });

  it.each([
    ['144', 700, 144],
    ['167 479:205', 479, 167],
    ['167 479:205', 480, 205],
    ['', 480, 0],
    ['167 479:', 480, 0],
    ['167;height:9px', 480, 0],
    ['167 479:205 ', 480, 0],
    ['-5', 480, 0],
  ])('is read from %j at %i px as %i', (data, width, height) => {
    expect(readHeightData(data, width)).toBe(height);
  });
});

describe('findHeights', () => {
  const boundedBy = (measure: (width: number) => number, heights: Heights, spare: number): void => {
    for (let width = 200; width <= 1200; width++) {
      const over = heightAt(heights, width) - measure(width);
      expect.soft(over >= 0 && over <= spare, `${width} px: ${over} px over`).toBe(true);
    }
  };

  it('finds a rise and a fall to the px', async () => {
    const measure = (width: number): number => (width < 311 ? 231.4 : width < 480 ? 192.4 : 230.2);
    expect(await findHeights(measure)).toEqual([
      [0, 232],
      [310.95, 193],
      [479, 231],
    ]);
  });

  it('finds two changes that are close together', async () => {
    expect(await findHeights((width) => (width < 474 ? 1191 : width < 480 ? 1165 : 1215))).toEqual([
      [0, 1191],
      [473.95, 1165],
      [479, 1215],
    ]);
  });

  it('says one height where there is one, also when it is measured later', async () => {
    expect(await findHeights(() => 143.5)).toEqual([[0, 144]]);
    expect(await findHeights(() => Promise.resolve(143.5))).toEqual([[0, 144]]);
  });

  it('has room at every width in a few steps, for the longest list too', async () => {
    // A long list: narrower columns break more lines, and more columns make fewer rows.
    const measure = (width: number): number =>
      60 + 120 * Math.ceil(32 / Math.max(1, Math.floor(width / 220))) + 21 * Math.floor(9000 / width);
    const heights = await findHeights(measure);
    expect(heights.length).toBeLessThanOrEqual(60);
    boundedBy(measure, heights, 24);
  });
});
