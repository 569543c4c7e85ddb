/*
 * Vendors small parts of large packages: the elements use thirty kilobytes of three packages, which would install six
 * megabytes and twenty further packages.
 */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { specifier } from './reach.mjs';

const IMPORT = /^import (?:\* as (\w+)|\{([^}]+)\}) from '((?:@[\w-]+\/)?[\w-]+)((?:\/[^']+)?)';$/gm;

/**
 * The exports of packages that modules use.
 * @param {Readonly<Record<string, string>>} modules path to text
 * @param {readonly string[]} packages
 * @returns {Map<string, Map<string, Set<string>>>} by package and imported specifier
 */
export function usesOf(modules, packages) {
  /** @type {Map<string, Map<string, Set<string>>>} */
  const uses = new Map();
  for (const code of Object.values(modules))
    for (const [, whole, named, name, path] of code.matchAll(IMPORT)) {
      if (!packages.includes(name)) continue;
      const of = uses.get(name) ?? new Map();
      uses.set(name, of);
      const names = of.get(name + path) ?? new Set();
      of.set(name + path, names);
      const used = whole
        ? Array.from(code.matchAll(new RegExp(`\\b${whole}\\.(\\w+)`, 'g')), ([, one]) => one)
        : named.split(',').map((one) => one.trim().replace(/ as .*/, ''));
      for (const one of used) names.add(one);
    }
  return uses;
}

/** @param {string} name of a package */
const fileOf = (name) => `dist/vendor/${name.replace(/^@/, '').replace('/', '-')}.js`;

/**
 * Replaces package imports in modules by vendored files.
 * @param {string} folder where the packages are installed
 * @param {Readonly<Record<string, string>>} modules path to text
 * @param {readonly string[]} packages
 * @param {readonly string[]} external packages that stay packages
 * @returns {Promise<{ modules: Record<string, string>, inputs: string[] }>} with the new files, and what these were made of
 */
export async function vendored(folder, modules, packages, external) {
  /** @type {Record<string, string>} */
  const all = {};
  for (const [path, code] of Object.entries(modules))
    all[path] = code.replace(IMPORT, (line, _whole, _named, name) =>
      packages.includes(name) ? line.replace(/'[^']+'/, `'${specifier(path, fileOf(name))}'`) : line,
    );
  /** @type {string[]} */
  const inputs = [];
  for (const [name, of] of usesOf(modules, packages)) {
    const lines = Array.from(of, ([from, names]) => `export { ${[...names].sort().join(', ')} } from '${from}';`);
    const { outputFiles, metafile } = await build({
      stdin: { contents: lines.join('\n'), resolveDir: folder },
      absWorkingDir: folder,
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['node'],
      external: [...external, ...external.map((one) => `${one}/*`), 'node:*'],
      target: 'es2021',
      minify: true,
      legalComments: 'none',
      logLevel: 'error',
    });
    all[fileOf(name)] = outputFiles[0].text;
    inputs.push(...Object.keys(metafile.inputs));
  }
  return { modules: all, inputs };
}

/** @param {string} folder @param {readonly string[]} paths @returns {Record<string, string>} */
export const readAll = (folder, paths) =>
  Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
