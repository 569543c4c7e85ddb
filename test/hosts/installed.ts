/* This package among the packages of the host pages, as npm would have put it there. */
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inRoot } from '../../scripts/lib/run.mjs';

/** What is in dist/ and does not belong to the package. */
const OTHERS = ['sample-site', 'storybook'];

/**
 * Installs the package as it is built: the files that it publishes, and its dependencies beneath it.
 * @param modules the folder `node_modules` of the host pages
 */
export function installPackage(modules: string): void {
  const target = join(modules, 'report-widgets');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(inRoot('package.json'), join(target, 'package.json'));
  const dist = inRoot('dist');
  cpSync(dist, join(target, 'dist'), {
    recursive: true,
    filter: (path) => !OTHERS.includes(relative(dist, path)),
  });
  const { dependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(dependencies)) {
    const place = join(target, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(inRoot('node_modules', name), place, 'dir');
  }
}
