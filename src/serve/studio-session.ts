import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const random = (): string => randomBytes(32).toString('base64url');

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Constant-time comparison of secrets. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/**
 * Access to the document: only for the page opened with the printed address. Its token works once, since addresses end
 * up in histories and process lists; it is exchanged for a key that the page keeps private.
 */
export class StudioSession {
  #token = random();
  readonly #keys: string[] = [];

  /** @param onNew called with each new token after the first */
  constructor(private readonly onNew: (token: string) => void) {}

  get token(): string {
    return this.#token;
  }

  /** Exchanges a token for a key; undefined for a wrong or used token, and then a new token is announced. */
  exchange(token: string): string | undefined {
    if (!isSame(token, this.#token)) {
      this.onNew(this.#token);
      return undefined;
    }
    this.#token = random();
    const key = random();
    this.#keys.push(key);
    return key;
  }

  isOpen(key: string): boolean {
    return this.#keys.some((one) => isSame(one, key));
  }
}
