/*
 * SHA-256 at once, where the web's own answers later and Node's is not everywhere: a page's policy is a part of the page, and
 * the page is made in one go. After FIPS 180-4.
 */

/** The first 32 bits behind the point of the roots of the first primes, which is what the standard is built of. */
function fractions(root: (prime: number) => number, count: number): Uint32Array {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (isPrime(n)) found.push((root(n) % 1) * 2 ** 32);
  return Uint32Array.from(found);
}

function isPrime(n: number): boolean {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
}

const START = fractions(Math.sqrt, 8);
const ROUNDS = fractions(Math.cbrt, 64);

const BLOCK = 64;

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The text in UTF-8, a one, zeros, and its length in bits: whole blocks. */
function padded(text: string): DataView {
  const bytes = new TextEncoder().encode(text);
  const whole = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK));
  new Uint8Array(whole.buffer).set(bytes);
  whole.setUint8(bytes.length, 0x80);
  whole.setBigUint64(whole.byteLength - 8, BigInt(bytes.length) * 8n);
  return whole;
}

/** Sixty-four words for each block: sixteen of its own, the others mixed from these. */
function schedule(data: DataView, at: number, words: Uint32Array): void {
  for (let i = 0; i < 16; i++) words[i] = data.getUint32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const [a, b] = [words[i - 15]!, words[i - 2]!];
    const first = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
    const second = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
    words[i] = words[i - 16]! + first + words[i - 7]! + second;
  }
}

function mix(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const chosen = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + ROUNDS[i]! + words[i]!) | 0;
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index]! += word));
}

/** The hash of a text in base64, as a content security policy writes it. */
export const sha256Base64 = (text: string): string => btoa(String.fromCharCode(...sha256(text)));

/** The hash of a text in hexadecimal digits. */
export const sha256Hex = (text: string): string =>
  sha256(text)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

function sha256(text: string): readonly number[] {
  const data = padded(text);
  const state = START.slice();
  const words = new Uint32Array(64);
  for (let at = 0; at < data.byteLength; at += BLOCK) {
    schedule(data, at, words);
    mix(state, words);
  }
  return Array.from(state, (word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]).flat();
}
