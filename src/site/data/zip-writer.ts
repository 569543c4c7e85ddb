import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** The earliest date that a ZIP archive can store, in local time, which is what ZIP uses. */
export const firstDate = (): Date => new Date(1980, 0, 1);

/**
 * A ZIP archive being written; holds the compressed files and one uncompressed file at a time. Deterministic output.
 */
export class Archive {
  readonly #chunks: Uint8Array[] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#chunks.push(chunk);
  });

  add(path: string, bytes: Uint8Array): void {
    // Already compressed formats are stored.
    const file = /\.(?:png|xlsx|zip)$/.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 9 });
    file.mtime = firstDate();
    this.#zip.add(file);
    file.push(bytes, true);
  }

  /** The archive in consecutive chunks; nothing can be added afterwards. */
  end(): readonly Uint8Array[] {
    this.#zip.end();
    return this.#chunks;
  }
}

/** Concatenates chunks. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
