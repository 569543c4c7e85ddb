import { Refused } from '../refused.js';

/** A directory entry of an archive. */
export interface Entry {
  readonly name: string;
  /** Compressed and uncompressed size in bytes, as declared. */
  readonly packed: number;
  readonly size: number;
  readonly isEncrypted: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const MAX_COMMENT = 0xffff;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Reads the central directory at the end of an archive, before anything is unpacked.
 * @throws Refused if there is none, as in a truncated archive
 */
export function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const data = view(bytes);
  const end = endOf(data);
  const count = data.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = data.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > data.byteLength || data.getUint32(at, true) !== ENTRY) throw new Refused('FILE_BROKEN');
    const nameLength = data.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    const isEncrypted = (data.getUint16(at + 8, true) & 1) === 1;
    entries.push({ name, packed: data.getUint32(at + 20, true), size: data.getUint32(at + 24, true), isEncrypted });
    at += ENTRY_LENGTH + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(data: DataView): number {
  const first = Math.max(0, data.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = data.byteLength - END_LENGTH; at >= first; at--) if (data.getUint32(at, true) === END) return at;
  throw new Refused('FILE_BROKEN');
}
