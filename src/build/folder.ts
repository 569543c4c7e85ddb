import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { BuildError } from './build-error.js';
import { MANIFEST, readManifest, type Manifest } from './manifest.js';

/**
 * Where a site is built: beside the folder that it will replace, on the same disk, so that the swap is two renames. The
 * names are fixed, so that what a killed build has left is found and cleared by the next.
 */
export interface Places {
  /** The site. */
  readonly site: string;
  /** The new site, while it is made. */
  readonly staging: string;
  /** The old site, during the swap. */
  readonly old: string;
  readonly lock: string;
}

export function placesOf(out: string): Places {
  const site = resolve(out);
  const beside = (ending: string): string => join(dirname(site), `.${basename(site)}.report-widgets-${ending}`);
  return { site, staging: beside('new'), old: beside('old'), lock: beside('lock') };
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** What systems put into folders that somebody has looked at. */
const NOBODYS: readonly string[] = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/**
 * The manifest of the site that stands, if one does. Refuses whatever a build must not replace.
 * @throws BuildError where the place is a file, a folder that no build has made, or one with files of others in it
 */
export async function claim({ site }: Places): Promise<Manifest | undefined> {
  if (dirname(site) === site)
    throw new BuildError({ zh: `${site}：不能以根目录为输出`, en: `${site}: the root of a disk can't be a site` });
  if (!(await exists(site))) return undefined;
  if (!(await stat(site)).isDirectory())
    throw new BuildError({
      zh: `${site}：是文件，不是文件夹；请用--out指定文件夹`,
      en: `${site}: a file, not a folder; name a folder with --out`,
    });
  const names = (await readdir(site)).filter((name) => !NOBODYS.includes(name));
  if (!names.length) return undefined;
  const manifest = await readManifest(site);
  if (!manifest)
    throw new BuildError({
      zh: `${site}：不是本工具生成的站点（没有可读的${MANIFEST}），不会清空；请用--out指定新的或空的文件夹`,
      en: `${site}: not a site that this program made (no readable ${MANIFEST}), so it will not be emptied; name a new or empty folder with --out`,
    });
  const foreign = names.filter((name) => name !== MANIFEST && !manifest.top.includes(name));
  if (foreign.length)
    throw new BuildError({
      zh: `${site}：其中有不是本工具生成的内容（${foreign.join('、')}），替换会使其丢失；请先移走`,
      en: `${site}: holds what this program did not make (${foreign.join(', ')}) and would lose; move it out first`,
    });
  return manifest;
}

/** Clears what a killed build has left. To be called under the lock. */
export async function recover({ site, staging, old }: Places): Promise<void> {
  // Killed between the two renames: the old site is whole, and stands again.
  if ((await exists(old)) && !(await exists(site))) await rename(old, site);
  await rm(staging, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
}

/** Puts the new site in the place of the old one. What fails leaves the old one standing. */
export async function swap({ site, staging, old }: Places): Promise<void> {
  const hadOld = await exists(site);
  if (hadOld) await rename(site, old);
  try {
    await rename(staging, site);
  } catch (error) {
    if (hadOld) await rename(old, site);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

/**
 * Holds the place, so that no second build works in it.
 * @returns gives it back
 * @throws BuildError where another build holds it
 */
export async function takeLock({ lock, site }: Places): Promise<() => Promise<void>> {
  await mkdir(dirname(site), { recursive: true });
  const own = JSON.stringify({ pid: process.pid, host: hostname(), token: randomUUID() } satisfies Holder);
  if (!(await tryLock(lock, own))) {
    const held = await holding(lock);
    if (isAlive(held)) throw locked(site, lock, held);
    await dropStale(lock, held);
    if (!(await tryLock(lock, own))) throw locked(site, lock, await readFile(lock, 'utf8').catch(() => ''));
  }
  return () => rm(lock, { force: true });
}

/** What a lock says; one that says nothing yet may be written at this very moment. */
async function holding(lock: string): Promise<string> {
  const read = (): Promise<string> => readFile(lock, 'utf8').catch(() => '');
  const said = await read();
  if (holderOf(said)) return said;
  await new Promise((done) => setTimeout(done, 200));
  return read();
}

async function tryLock(lock: string, own: string): Promise<boolean> {
  try {
    await writeFile(lock, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead build's lock away, and nothing else: another build may have done so, and hold its own by now. */
async function dropStale(lock: string, held: string): Promise<void> {
  const aside = `${lock}-${randomUUID()}`;
  await rename(lock, aside).catch(() => undefined);
  const taken = await readFile(aside, 'utf8').catch(() => held);
  if (taken !== held) await tryLock(lock, taken);
  await rm(aside, { force: true });
}

function holderOf(held: string): Holder | undefined {
  try {
    const holder = JSON.parse(held) as Partial<Holder> | null;
    return typeof holder?.pid === 'number' && typeof holder.host === 'string' ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a lock's holder may still be at work; of another machine nothing can be known. */
function isAlive(held: string): boolean {
  const holder = holderOf(held);
  if (!holder) return false;
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function locked(site: string, lock: string, held: string): BuildError {
  const { pid, host } = holderOf(held) ?? { pid: 0, host: '?' };
  return new BuildError({
    zh: `${site}：另一次构建（进程${pid}，${host}）正在进行；请等它结束，若它早已不在，请删除${lock}`,
    en: `${site}: another build (process ${pid} on ${host}) is at work here; wait for it, or delete ${lock} if it is long gone`,
  });
}
