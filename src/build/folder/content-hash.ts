import { hash } from 'node:crypto';

/** SHA-256 of a file's content, as in `site/kept/content-hash.ts`, with Node's fast implementation. */
export const contentHash = (content: Uint8Array | string): string => hash('sha256', content, 'base64url');
