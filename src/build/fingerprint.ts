import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ifThere } from './tree.js';

/** A hash as short as it may be where nobody means harm: 132 bits, in letters that a path may have. */
export const hashOf = (...parts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 22);
};

/** All of the program: `dist`, or `src` where it runs from its sources. */
const HERE = fileURLToPath(new URL('../', import.meta.url));

let known: string | undefined;

/**
 * Hash of the program itself. What was made by another one is made anew, even where both call themselves by one version
 * number, as every build does while it is worked on.
 */
export const programFingerprint = (): string => (known ??= fingerprintOf(HERE, process.versions));

/**
 * Hash of a program: all of its code, the versions of the packages that it runs with, and what Node knows of languages.
 * @param versions of what Node consists of
 */
export function fingerprintOf(program: string, versions: Readonly<Record<string, string | undefined>>): string {
  const code = codeIn(program).flatMap((name) => [name, readFileSync(join(program, name), 'utf8')]);
  const node = ['icu', 'cldr', 'unicode'].map((name) => versions[name] ?? '');
  return hashOf(...node, ...packagesOf(join(program, '..')), ...code);
}

/** What other commands have built beside the program; see scripts/build.mjs. */
const NO_CODE = /^(?:sample-site|storybook)(?:[/\\]|$)/;

const codeIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.(?:m?js|ts|json|css)$/.test(name) && !NO_CODE.test(name))
    .sort();

interface Package {
  readonly name?: string;
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Every package that the one in a folder depends on, directly or not, with its version; sorted. */
function packagesOf(folder: string): readonly string[] {
  const found = new Map<string, Package>();
  const visit = (from: string): void => {
    const { dependencies, peerDependencies } = packageIn(from) ?? {};
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      const place = placeOf(name, from);
      const one = place === undefined ? undefined : packageIn(place);
      if (place === undefined || !one || found.has(place)) continue;
      found.set(place, one);
      visit(place);
    }
  };
  visit(folder);
  return Array.from(found.values(), ({ name, version }) => `${name}@${version}`).sort();
}

const packageIn = (folder: string): Package | undefined => {
  const text = ifThere(() => readFileSync(join(folder, 'package.json'), 'utf8'));
  return text === undefined ? undefined : (JSON.parse(text) as Package);
};

/** Where Node would find a package from a folder: beside it or further up. Optional ones may be nowhere. */
function placeOf(name: string, from: string): string | undefined {
  const place = join(from, 'node_modules', name);
  if (packageIn(place)) return place;
  return dirname(from) === from ? undefined : placeOf(name, dirname(from));
}
