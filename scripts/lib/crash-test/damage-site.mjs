import { Buffer } from 'node:buffer';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {ReturnType<typeof import('../random.mjs').randomFrom>} Chance */
/** @typedef {{ path: string, how: string }} Harm what was done to which path of a site */

/** @param {string} folder @param {string} [prefix] @returns {string[]} */
export const filesIn = (folder, prefix = '') =>
  readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(folder, `${prefix}${entry.name}/`) : [prefix + entry.name],
  );

/** Every digit another one: of the same length, and every figure is wrong. @param {Buffer} bytes */
const otherDigits = (bytes) =>
  bytes.map((byte) => (byte >= 0x30 && byte <= 0x39 ? ((byte - 0x30 + 1) % 10) + 0x30 : byte));

/**
 * Ways to damage a file, by name. Each gets the file, and an outside path as link target.
 * @type {Readonly<Record<string, (file: string, outside: string, chance: Chance) => void>>}
 */
const TO_FILES = {
  edited: (file) => writeFileSync(file, otherDigits(readFileSync(file))),
  truncated: (file, _, chance) => truncateSync(file, chance.below(lstatSync(file).size)),
  'filled with NULs': (file) => writeFileSync(file, Buffer.alloc(lstatSync(file).size)),
  removed: (file) => rmSync(file),
  'replaced by a link': (file, outside) => {
    rmSync(file);
    symlinkSync(join(outside, 'zh.json'), file);
  },
  'replaced by a folder': (file) => {
    rmSync(file);
    mkdirSync(file);
    writeFileSync(join(file, 'zh.txt'), 'mine');
  },
  unreadable: (file) => chmodSync(file, 0),
};

/** @type {Readonly<Record<string, (folder: string, outside: string) => void>>} */
const TO_FOLDERS = {
  removed: (folder) => rmSync(folder, { recursive: true }),
  'replaced by a link': (folder, outside) => {
    rmSync(folder, { recursive: true });
    symlinkSync(outside, folder);
  },
  unreadable: (folder) => chmodSync(folder, 0),
  'given a file of somebody': (folder) => writeFileSync(join(folder, 'notes.txt'), 'mine'),
};

/** @param {readonly string[]} files @param {Chance} chance */
function anyFile(files, chance) {
  const list = chance.of([files, files.filter((path) => path.startsWith('pinned/')), ['.report-widgets.json']]);
  return chance.of(list);
}

/**
 * Damages a site in one to three places.
 * @param {string} site
 * @param {string} outside a folder as link target
 * @param {Chance} chance
 * @returns {Harm[]}
 */
export function harm(site, outside, chance) {
  /** @type {Harm[]} */
  const done = [];
  for (let left = 1 + chance.below(3); left > 0; left--) {
    const file = anyFile(filesIn(site).sort(), chance);
    const isFolder = file.includes('/') && chance.below(4) === 0;
    const path = isFolder ? dirname(file) : file;
    const how = chance.of(Object.keys(isFolder ? TO_FOLDERS : TO_FILES));
    if (!existsSync(join(site, path))) continue;
    done.push({ path, how });
    (isFolder ? TO_FOLDERS : TO_FILES)[how]?.(join(site, path), outside, chance);
    // An unreadable path can't be damaged again.
    if (how.startsWith('unreadable') || how.startsWith('replaced')) break;
  }
  return done;
}

/**
 * Restores what was damaged.
 * @param {string} site
 * @param {string} backup the site before
 * @param {readonly Harm[]} harms
 */
export function heal(site, backup, harms) {
  // In reverse order: damage to a folder hides damage within it.
  for (const { path } of [...harms].reverse()) {
    const place = join(site, path);
    const found = lstatSync(place, { throwIfNoEntry: false });
    if (found?.isDirectory()) chmodSync(place, 0o755);
    rmSync(place, { recursive: true, force: true });
    // Nothing to restore for a file that was added and then damaged.
    if (existsSync(join(backup, path))) cpSync(join(backup, path), place, { recursive: true });
  }
}
