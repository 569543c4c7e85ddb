import { unzipSync } from 'fflate';
import { Refused } from '../refused.js';
import { entriesOf, type Entry } from './central.js';

const MEGABYTE = 1_000_000;

/** Maximum unpacked size of a part, and of all parts read; long reports have a tenth of it. */
const MAX_PART = 100 * MEGABYTE;
const MAX_ALL = 250 * MEGABYTE;
const MAX_ENTRIES = 20_000;

/** An archive whose directory has been validated; parts are unpacked on demand. */
export class Archive {
  readonly #entries: ReadonlyMap<string, Entry>;
  #unpacked = 0;

  constructor(readonly bytes: Uint8Array) {
    const entries = entriesOf(bytes);
    if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Refused('FILE_ENCRYPTED');
    if (entries.length > MAX_ENTRIES) throw new Refused('FILE_BOMB');
    this.#entries = new Map(entries.map((entry) => [entry.name.replace(/\\/g, '/').toLowerCase(), entry]));
  }

  /** Names of the parts as written. */
  get names(): readonly string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** An unpacked part; undefined if missing. Names are case-insensitive, as in office programs. */
  part(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return undefined;
    this.#unpacked += entry.size;
    if (entry.size > MAX_PART || this.#unpacked > MAX_ALL) throw new Refused('FILE_BOMB', entry.name);
    try {
      // Data beyond the declared size is cut off, which makes the part invalid.
      return unzipSync(this.bytes, { filter: (file) => file.name === entry.name })[entry.name];
    } catch {
      throw new Refused('FILE_BROKEN', entry.name);
    }
  }
}
