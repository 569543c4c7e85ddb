import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { BuildError } from '../build-error.js';
import type { Places } from './places.js';
import { codeOf } from './exists.js';

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

/**
 * Acquires the lock, so that no second build works in the same place.
 * @returns releases it
 * @throws BuildError if another build holds it
 */
export async function takeLock({ lock, site }: Places): Promise<() => Promise<void>> {
  await mkdir(dirname(site), { recursive: true });
  const own = JSON.stringify({ pid: process.pid, host: hostname(), token: randomUUID() } satisfies Holder);
  if (!(await tryLock(lock, own))) {
    const held = await holding(lock);
    if (isAlive(held)) throw locked(site, lock, held);
    await dropStale(lock, held);
    if (!(await tryLock(lock, own))) throw locked(site, lock, await saidBy(lock));
  }
  return () => rm(lock, { force: true });
}

/** The content of a lock; an empty one may be in the middle of being written. */
async function holding(lock: string): Promise<string> {
  const said = await saidBy(lock);
  if (holderOf(said)) return said;
  await new Promise((done) => setTimeout(done, 200));
  return saidBy(lock);
}

/** Anything but a file is foreign: it must be neither read nor removed. */
async function saidBy(lock: string): Promise<string> {
  try {
    const found = await lstat(lock);
    if (!found.isFile()) throw noLock(lock);
    return await readFile(lock, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

const noLock = (lock: string): BuildError =>
  new BuildError({
    zh: `${lock}：本工具以此名称的文件标记正在构建，但它不是普通文件；请移走后重试`,
    en: `${lock}: builds use a lock file of this name, but this is not a regular file; move it and build again`,
  });

async function tryLock(lock: string, own: string): Promise<boolean> {
  try {
    await writeFile(lock, own, { flag: 'wx' });
    return true;
  } catch (error) {
    // Windows reports a folder as not permitted to open.
    if (['EEXIST', 'EISDIR'].includes(codeOf(error))) return false;
    throw error;
  }
}

/** Removes only the given dead lock: another build may have removed it already and hold its own by now. */
async function dropStale(lock: string, held: string): Promise<void> {
  const aside = `${lock}-${randomUUID()}`;
  try {
    await rename(lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const taken = await saidBy(aside);
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

/** Whether a lock's holder may be running; unknown for another machine. */
function isAlive(held: string): boolean {
  const holder = holderOf(held);
  if (!holder) return false;
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    // The process exists, but belongs to another user.
    return codeOf(error) === 'EPERM';
  }
}

function locked(site: string, lock: string, held: string): BuildError {
  const { pid, host } = holderOf(held) ?? { pid: 0, host: '?' };
  return new BuildError({
    zh: `${site}：另一次构建（进程${pid}，${host}）正在进行；请等它结束，若它早已不在，请删除${lock}`,
    en: `${site}: another build is running here (process ${pid} on ${host}); wait until it ends, or delete ${lock} if that process no longer exists`,
  });
}
