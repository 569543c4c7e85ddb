// The WordPress plugin as one uploadable file, with this package's version.
import { readFileSync, readdirSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { inRoot } from './run.mjs';

const NAME = 'report-widgets';

/** A fixed modification time, so that the zip is reproducible. */
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
