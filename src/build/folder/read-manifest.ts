import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../site/kept/manifest.js';
import { MANIFEST } from '../../site/kept/own-paths.js';
import { parseManifest } from '../../site/kept/parse-manifest.js';
import { BuildError } from '../build-error.js';
import { codeOf, ifThere } from './exists.js';

/**
 * The manifest of a folder, if it has one.
 * @throws BuildError if it is damaged
 */
export function readManifest(folder: string): Manifest | undefined {
  const path = join(folder, MANIFEST);
  const text = textOf(path);
  if (text === undefined) return undefined;
  const parsed = parseManifest(text);
  if (parsed.ok) return parsed.manifest;
  throw new BuildError({
    zh: `${path}：文件已损坏，不能据此判断哪些文件由本工具生成，未改动任何内容；请从备份恢复该文件，或用--out指定新的文件夹，再把旧站点的embed和pinned两个文件夹复制过去`,
    en: `${path}: damaged, so it is unknown which files report-widgets made. Nothing was changed. Restore the file from a backup, or choose a new folder with --out and copy the folders embed and pinned of the old site into it`,
  });
}

function textOf(path: string): string | undefined {
  try {
    return ifThere(() => lstatSync(path))?.isFile() === true ? readFileSync(path, 'utf8') : undefined;
  } catch (error) {
    // The path is a file.
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}
