import { unzipSync } from 'fflate';
import { Refused } from '../refused.js';
import { entriesOf, type Entry } from './central.js';

const MEGABYTE = 1_000_000;

/** The most that a part of a document, and all that is read of one, may be unpacked; long reports have a tenth of it. */
const MAX_PART = 100 * MEGABYTE;
const MAX_ALL = 250 * MEGABYTE;
const MAX_ENTRIES = 20_000;

/** An archive whose list has been looked at; its parts are unpacked one by one, as they are asked for. */
export class Archive {
  readonly #entries: ReadonlyMap<string, Entry>;
  #unpacked = 0;

  constructor(readonly bytes: Uint8Array) {
    const entries = entriesOf(bytes);
    if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Refused('FILE_ENCRYPTED');
    if (entries.length > MAX_ENTRIES) throw new Refused('FILE_BOMB');
    this.#entries = new Map(entries.map((entry) => [entry.name.replace(/\\/g, '/').toLowerCase(), entry]));
  }

  /** Names of the parts, as they are written. */
  get names(): readonly string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** A part unpacked; undefined where there is none. Capitals in names make no difference to office programs. */
  part(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return undefined;
    this.#unpacked += entry.size;
    if (entry.size > MAX_PART || this.#unpacked > MAX_ALL) throw new Refused('FILE_BOMB', entry.name);
    try {
      // What unpacks to more than the list says is cut there, and is then broken.
      return unzipSync(this.bytes, { filter: (file) => file.name === entry.name })[entry.name];
    } catch {
      throw new Refused('FILE_BROKEN', entry.name);
    }
  }
}
