/* The packages as packed by npm, installed like at a consumer's. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGES } from '../../scripts/lib/packages/packages.mjs';
import { inRoot } from '../../scripts/lib/run.mjs';

interface Packed {
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string): Packed => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Packed;

/** Copies all direct and indirect dependencies of a package from this repository. */
function copyDependencies(from: string, modules: string): void {
  for (const name of Object.keys(manifestIn(from).dependencies ?? {})) {
    const own = inRoot('node_modules', name);
    const target = join(modules, name);
    if (statSync(target, { throwIfNoEntry: false })) continue;
    cpSync(own, target, { recursive: true });
    copyDependencies(own, modules);
  }
}

/**
 * Packs a package and installs it into a folder, with only its dependencies and none of our tools.
 * @param place an empty folder
 * @returns the folder of the package
 */
export function installPacked(name: string, place: string): string {
  const npm = ['pack', '--ignore-scripts', '--json', '--pack-destination', place, inRoot(PACKAGES, name)];
  const out = execFileSync('npm', npm, { cwd: place, encoding: 'utf8', shell: process.platform === 'win32' });
  const [{ filename }] = JSON.parse(out) as [{ filename: string }];
  const modules = join(place, 'node_modules');
  const target = join(modules, name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(place, filename), '-C', target, '--strip-components=1']);
  copyDependencies(target, modules);
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }');
  return target;
}

/** The files of a folder, with `/`. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

const BLOCK = 4096;

/** Disk usage in kilobytes, as counted by `du -sk`: whole blocks, and one for each folder. */
export const kilobytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, at) => sum + (at.isDirectory() ? BLOCK : Math.ceil(at.size / BLOCK) * BLOCK), BLOCK) / 1024;
