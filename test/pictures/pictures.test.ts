import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCamera, type Camera, type Fingerprint } from './camera.js';
import { compare, describeDifference, isBlank, isWithin, LOOSE } from './compare.js';
import { nameOf, PICTURES, type Picture } from './list.js';

/*
 * Pictures of built stories against those that were looked at and found good (baseline/). `npm run pictures:update` takes
 * them anew, with what it was run on written beside them: look at them before you commit them.
 */

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const BASELINE = folder('./baseline/');
const RESULTS = folder('../../test-results/pictures/');
const FINGERPRINT = `${BASELINE}fingerprint.json`;
const isUpdate = process.env.UPDATE_PICTURES === '1';

const baselineOf = (picture: Picture): string => `${BASELINE}${nameOf(picture)}.png`;
const names = PICTURES.map((picture) => [nameOf(picture), picture] as const);
const stored = (): string[] =>
  (existsSync(BASELINE) ? readdirSync(BASELINE) : []).filter((file) => file.endsWith('.png'));

let camera: Camera;
let isSameMachine: boolean;

const sayFingerprint = ({ chromium, fonts, width }: Fingerprint): string =>
  `Chromium ${chromium}, ${[...new Set(fonts)].join(' and ')}, sample text ${width} px wide`;

function keepFingerprint(): void {
  mkdirSync(BASELINE, { recursive: true });
  for (const file of stored()) rmSync(BASELINE + file);
  writeFileSync(FINGERPRINT, `${JSON.stringify(camera.fingerprint, null, 2)}\n`);
}

beforeAll(async () => {
  rmSync(RESULTS, { recursive: true, force: true });
  camera = await openCamera(folder('../../dist/storybook/'));
  if (isUpdate) keepFingerprint();
  if (!existsSync(FINGERPRINT)) throw new Error('There are no baselines yet: npm run pictures:update');
  const taken = JSON.parse(readFileSync(FINGERPRINT, 'utf8')) as Fingerprint;
  isSameMachine = JSON.stringify(taken) === JSON.stringify(camera.fingerprint);
  if (isSameMachine) return;
  const may = `up to ${100 * LOOSE.share} % of the pixels may differ`;
  console.warn(
    `Pictures are compared loosely (${may}): they were taken with ${sayFingerprint(taken)}; ` +
      `this is ${sayFingerprint(camera.fingerprint)}.`,
  );
}, 60_000);

afterAll(() => camera.close());

function check(picture: Picture, actual: Uint8Array): void {
  const name = nameOf(picture);
  expect(existsSync(baselineOf(picture)), `${name} has no baseline: npm run pictures:update`).toBe(true);
  const difference = compare(actual, readFileSync(baselineOf(picture)));
  if (!isSameMachine) console.warn(`${name}: ${describeDifference(difference)}`);
  if (isWithin(difference, isSameMachine)) return;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}${name}.actual.png`, actual);
  writeFileSync(`${RESULTS}${name}.diff.png`, difference.png);
  const look = `test-results/pictures/${name}.actual.png and .diff.png`;
  expect.fail(`${name}: ${describeDifference(difference)}. Look at ${look}; if it is right: npm run pictures:update`);
}

describe('the picture of', () => {
  it.each(names)('%s', async (_, picture) => {
    const actual = await camera.take(picture);
    expect(isBlank(actual), 'it is blank').toBe(false);
    if (isUpdate) writeFileSync(baselineOf(picture), actual);
    else check(picture, actual);
  });
});

describe('the baselines', () => {
  it('are those of the list and no others', () => {
    expect(stored().sort()).toEqual(names.map(([name]) => `${name}.png`).sort());
  });
});
