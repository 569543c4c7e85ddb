// The plugin for WordPress as one file to upload, with the version of this package in it.
import { readFileSync, readdirSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { inRoot } from './run.mjs';

const NAME = 'report-widgets';

/** When files of the zip were changed: always the same, so that equal files make equal zips. */
const MTIME = new Date('2026-01-01T00:00:00');

/** @returns {Record<string, string>} text by path in the plugin's folder */
export function pluginFiles() {
  const folder = inRoot('integrations', 'wordpress', NAME);
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const texts = readdirSync(folder).map((file) => [
    file,
    readFileSync(inRoot('integrations', 'wordpress', NAME, file), 'utf8'),
  ]);
  return Object.fromEntries(texts.map(([file, text]) => [file, text.replaceAll('@VERSION@', version)]));
}

/** @returns {Uint8Array} */
export const pluginZip = () =>
  zipSync(Object.fromEntries(Object.entries(pluginFiles()).map(([file, text]) => [`${NAME}/${file}`, strToU8(text)])), {
    mtime: MTIME,
  });
