import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { EMBED, type BuiltFiles } from '../site/assets.js';
import { BuildError } from './build-error.js';
import { filesUnder } from './folder/tree.js';

/** The output of the package's own build, whether this program runs from `dist` or from source. */
const DIST = new URL('../../dist/', import.meta.url);

const at = (path: string): string => fileURLToPath(new URL(path, DIST));

export const builtFiles: BuiltFiles = {
  get embed() {
    return filesUnder(at(EMBED)).map((name) => `${EMBED}/${name.replaceAll('\\', '/')}`);
  },
  read: (path) =>
    readFile(at(path)).catch(() => {
      throw new BuildError({
        zh: `${at(path)}：安装不完整，缺少此文件；请重新安装，或在源码目录中运行npm run build`,
        en: `${at(path)}: this file is missing from the installation; install again, or run npm run build in a clone`,
      });
    }),
};
