/* Licences of the packages bundled into our files, which require that their text is included. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** @param {string} folder of a package */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `## ${name} ${version} (${license})\n\n${text}\n`;
}

/**
 * @param {string} folder of the repository
 * @param {readonly string[]} inputs files that bundles were made of
 * @returns {string} Markdown: each package once, with its licence
 */
export function notices(folder, inputs) {
  const folders = inputs.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []);
  const all = [...new Set(folders)]
    .map((path) => join(folder, path))
    .filter((path) => existsSync(join(path, 'package.json')));
  return `# Work of others in this package\n\n${all.map(noticeOf).sort().join('\n')}`;
}
