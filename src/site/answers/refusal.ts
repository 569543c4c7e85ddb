import { ALL, UNKEPT } from '../headers.js';
import { bytesOf, lowered, type Answer, type Asking } from './plain.js';

/** An error with a message for the client. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

const EXTRA: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  405: { allow: 'GET, HEAD' },
  503: { 'retry-after': '5' },
};

/** A refusal as a response: one line in each language, not cached. */
export const refused = ({ method }: Pick<Asking, 'method'>, { status, zh, en }: Refusal): Answer => ({
  status,
  headers: lowered({ ...ALL, ...EXTRA[status], ...UNKEPT, 'content-type': 'text/plain; charset=utf-8' }),
  body: method === 'HEAD' ? null : bytesOf(`${zh}\n${en}\n`),
});
