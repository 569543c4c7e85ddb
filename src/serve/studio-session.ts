import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const random = (): string => randomBytes(32).toString('base64url');

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether two secrets are one, in a time that says nothing of where they differ. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/**
 * Who may read and write the document: whoever has opened the address that was printed. Its token is good for once, since
 * addresses stay in histories and lists of processes; a key takes its place, which the page keeps to itself.
 */
export class StudioSession {
  #token = random();
  readonly #keys: string[] = [];

  /** @param onNew told each token that is good from now on, after the first */
  constructor(private readonly onNew: (token: string) => void) {}

  get token(): string {
    return this.#token;
  }

  /** A key for the token; undefined for a wrong one, or one that was used: then there is a new one to open. */
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
