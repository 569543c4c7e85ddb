import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** An archive has to have dates: the first that it can hold, by the clock on the wall, which is what it stores. */
export const firstDate = (): Date => new Date(1980, 0, 1);

/** An archive in the making; holds what is packed already, and one file at a time. The same bytes for the same files. */
export class Archive {
  readonly #chunks: Uint8Array[] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#chunks.push(chunk);
  });

  add(path: string, bytes: Uint8Array): void {
    // Pictures, workbooks and archives are packed already.
    const file = /\.(?:png|xlsx|zip)$/.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 9 });
    file.mtime = firstDate();
    this.#zip.add(file);
    file.push(bytes, true);
  }

  /** The archive, in pieces that follow each other; nothing can be added after. */
  end(): readonly Uint8Array[] {
    this.#zip.end();
    return this.#chunks;
  }
}

/** Pieces that follow each other, as one. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
