import { sha256 } from '@noble/hashes/sha2.js';
import { base64 } from './base64.js';

/*
 * SHA-256 without waiting: the web's own `crypto.subtle` answers with a promise and Node's `crypto` is not everywhere, and
 * a page's policy is a part of the page, which is made in one go.
 */

const hash = (text: string): Uint8Array => sha256(new TextEncoder().encode(text));

/** The hash of a text in base64, as a content security policy writes it. */
export const sha256Base64 = (text: string): string => base64(hash(text));

/** The hash of a text in hexadecimal digits. */
export const sha256Hex = (text: string): string =>
  Array.from(hash(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
