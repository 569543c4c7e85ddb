import { readFile } from 'node:fs/promises';
import { fileIn, ifThere, type FileFound } from './folder-files.js';

/** Maximum total size of the files in memory, and of one of them. */
const MAX_KEPT_BYTES = 32_000_000;
const MAX_FILE_BYTES = 1_000_000;

interface Kept {
  readonly stamp: string;
  readonly body: Uint8Array;
}

/**
 * Reads the files of a folder. The body is the same object as long as the file is unchanged, which is checked for every
 * request, once for all that wait at the same time.
 */
export function keptFolder(folder: string): (path: string) => Promise<Uint8Array | undefined> {
  const kept = new Map<string, Kept>();
  const find = inRounds((path) => fileIn(folder, path));
  let bytes = 0;
  const drop = (path: string): void => {
    bytes -= kept.get(path)?.body.length ?? 0;
    kept.delete(path);
  };
  const keep = (path: string, one: Kept): void => {
    drop(path);
    // Map order is LRU: the most recent entry is last.
    kept.set(path, one);
    bytes += one.body.length;
    for (const oldest of kept.keys()) {
      if (bytes <= MAX_KEPT_BYTES) return;
      drop(oldest);
    }
  };
  return async (path) => {
    const found = await find(path);
    if (!found) {
      drop(path);
      return undefined;
    }
    const known = kept.get(path);
    if (known?.stamp === found.stamp) {
      keep(path, known);
      return known.body;
    }
    const body = await ifThere(readFile(found.place));
    if (body && isWhole(body, found)) keep(path, { stamp: found.stamp, body });
    else drop(path);
    return body;
  };
}

/** A file that is being written may have another size than was found; it is not kept. */
const isWhole = ({ length }: Uint8Array, { size }: FileFound): boolean => length === size && size <= MAX_FILE_BYTES;

/**
 * Runs a check for all that ask for the same name while one is running only once more: their check begins after they
 * asked, so none of them gets an older state.
 */
export function inRounds<T>(check: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const rounds = new Map<string, { readonly running: Promise<T>; next?: Promise<T> }>();
  const start = (name: string): Promise<T> => {
    const running = check(name);
    const round: { running: Promise<T>; next?: Promise<T> } = { running };
    rounds.set(name, round);
    const over = (): void => {
      if (round.next === undefined) rounds.delete(name);
    };
    running.then(over, over);
    return running;
  };
  return (name) => {
    const round = rounds.get(name);
    if (!round) return start(name);
    round.next ??= round.running.then(
      () => start(name),
      () => start(name),
    );
    return round.next;
  };
}
