import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Fingerprint } from './camera.js';
import { compare, describeDifference, isBlank, isWithin, LOOSE } from './compare.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const RESULTS = folder('../../test-results/pictures/');
const UPDATE = 'npm run pictures:update';
const isUpdate = process.env.UPDATE_PICTURES === '1';

/** Pictures that were looked at and found good, each by its name, and what they were taken with. */
export interface Album {
  /** Names of the pictures that it holds, sorted. */
  readonly names: () => readonly string[];
  /** Fails where a picture is not as it was; when pictures are taken anew, keeps it. */
  readonly check: (name: string, actual: Uint8Array) => void;
}

const sayFingerprint = ({ chromium, fonts, width }: Fingerprint): string =>
  `Chromium ${chromium}, ${[...new Set(fonts)].join(' and ')}, sample text ${width} px wide`;

/** @param name folder of the album, beside this file; taken anew, it is emptied first */
export function openAlbum(name: string, fingerprint: Fingerprint): Album {
  const home = folder(`./${name}/`);
  const fileOf = (picture: string): string => `${home}${picture}.png`;
  const names = (): string[] =>
    (existsSync(home) ? readdirSync(home) : []).flatMap((file) => (file.endsWith('.png') ? [file.slice(0, -4)] : []));
  if (isUpdate) {
    mkdirSync(home, { recursive: true });
    for (const picture of names()) rmSync(fileOf(picture));
    writeFileSync(`${home}fingerprint.json`, `${JSON.stringify(fingerprint, null, 2)}\n`);
  }
  const isSame = isSameMachine(`${home}fingerprint.json`, fingerprint);

  function check(picture: string, actual: Uint8Array): void {
    expect(isBlank(actual), 'it is blank').toBe(false);
    if (isUpdate) {
      writeFileSync(fileOf(picture), actual);
      return;
    }
    expect(existsSync(fileOf(picture)), `${picture} has no baseline: ${UPDATE}`).toBe(true);
    const expected = readFileSync(fileOf(picture));
    if (expected.equals(actual)) return;
    const difference = compare(actual, expected);
    if (!isSame) console.warn(`${picture}: ${describeDifference(difference)}`);
    if (isWithin(difference, isSame)) return;
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(`${RESULTS}${picture}.actual.png`, actual);
    writeFileSync(`${RESULTS}${picture}.diff.png`, difference.png);
    const look = `test-results/pictures/${picture}.actual.png and .diff.png`;
    expect.fail(`${picture}: ${describeDifference(difference)}. Look at ${look}; if it is right: ${UPDATE}`);
  }

  return { names: () => names().sort(), check };
}

/** Whether the pictures were taken with what is here, so that no pixel may differ; says so where not. */
function isSameMachine(file: string, fingerprint: Fingerprint): boolean {
  if (!existsSync(file)) throw new Error(`There are no baselines yet: ${UPDATE}`);
  const taken = JSON.parse(readFileSync(file, 'utf8')) as Fingerprint;
  const isSame = JSON.stringify(taken) === JSON.stringify(fingerprint);
  if (!isSame)
    console.warn(
      `Pictures are compared loosely (up to ${100 * LOOSE.share} % of the pixels may differ): ` +
        `they were taken with ${sayFingerprint(taken)}; this is ${sayFingerprint(fingerprint)}.`,
    );
  return isSame;
}
