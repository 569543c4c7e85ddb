import { sha256 } from '@noble/hashes/sha2.js';
import { base64 } from './base64.js';

/*
 * Synchronous SHA-256: `crypto.subtle` is asynchronous and Node's `crypto` is not available everywhere, while a page's
 * CSP is generated synchronously with the page.
 */

const hash = (text: string): Uint8Array => sha256(new TextEncoder().encode(text));

/** The hash of a text in base64, as in a CSP. */
export const sha256Base64 = (text: string): string => base64(hash(text));

/** The hash of a text in hexadecimal digits. */
export const sha256Hex = (text: string): string => hex(hash(text));

/** The same of bytes in several parts, as if they were one. */
export function sha256HexOf(parts: Iterable<Uint8Array>): string {
  const sum = sha256.create();
  for (const part of parts) sum.update(part);
  return hex(sum.digest());
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
