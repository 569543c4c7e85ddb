import { sha256 as hash } from '@noble/hashes/sha2.js';

/** SHA-256 in lower-case hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string =>
  Array.from(hash(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
