import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputOptions } from '../site/output.js';
import { ifThere } from './folder/exists.js';
import type { BuildRequest } from './request.js';

/** A short hash for non-adversarial use: 132 bits, with characters allowed in paths. */
export const hashOf = (...parts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 22);
};

/** The program's folder: `dist`, or `src` when run from source. */
const HERE = fileURLToPath(new URL('../', import.meta.url));

let known: string | undefined;

/** Hash of what all files of a build depend on: the program, the base address, the options, and what draws PNG pictures. */
export const settingsHash = (
  { base, pictures = '' }: Pick<BuildRequest, 'base' | 'pictures'>,
  options: OutputOptions,
): string => hashOf(programFingerprint(), base, JSON.stringify(options), pictures);

/**
 * Hash of the program itself. Output of another program is rebuilt, even if the version number is the same, as during
 * development.
 */
const programFingerprint = (): string => (known ??= fingerprintOf(HERE, process.versions));

/**
 * Hash of a program: all of its code, the versions of its packages, and Node's Unicode and locale data.
 * @param versions of Node's components
 */
export function fingerprintOf(program: string, versions: Readonly<Record<string, string | undefined>>): string {
  const code = codeIn(program).flatMap((name) => [name, readFileSync(join(program, name), 'utf8')]);
  const node = ['icu', 'cldr', 'unicode'].map((name) => versions[name] ?? '');
  return hashOf(...node, ...packagesOf(join(program, '..')), ...code);
}

/** Output of other commands next to the program; see scripts/build.mjs. */
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

/** All direct and indirect dependencies of the package in a folder, with versions; sorted. */
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

/** Resolves a package like Node: in a folder's `node_modules`, or further up. Optional ones may be missing. */
function placeOf(name: string, from: string): string | undefined {
  const place = join(from, 'node_modules', name);
  if (packageIn(place)) return place;
  return dirname(from) === from ? undefined : placeOf(name, dirname(from));
}
