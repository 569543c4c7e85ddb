/* The package of the elements among the packages of the host pages, as npm would have put it there. */
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PACKAGES } from '../../../scripts/lib/packages/packages.mjs';
import { inRoot } from '../../../scripts/lib/run.mjs';

/**
 * Installs the package as it is published, and its dependencies beneath it.
 * @param modules the folder `node_modules` of the host pages
 */
export function installPackage(modules: string): void {
  const target = join(modules, 'report-widgets');
  rmSync(target, { recursive: true, force: true });
  cpSync(inRoot(PACKAGES, 'report-widgets'), target, { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(dependencies)) {
    const place = join(target, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(inRoot('node_modules', name), place, 'dir');
  }
}
