/* A network for browser tests, whose answers the test gives. */

/** What an address answers: a body, a status, a failure, or nothing for ever. */
export type Answer = { readonly body?: string; readonly status?: number } | 'fails' | 'never';

export interface Request {
  readonly url: string;
  readonly signal: AbortSignal;
}

const realFetch = window.fetch.bind(window);

/** Stands in for `fetch` from its first use in a test to the end of the test. */
export class Network {
  readonly requests: Request[] = [];
  private readonly answers = new Map<string, Answer>();
  /** Milliseconds until an answer comes. */
  delay = 0;

  constructor() {
    window.fetch = (input, init) => this.fetch(input as string, init?.signal ?? new AbortController().signal);
  }

  /** From now on, an address answers so; relative addresses are those of the page. */
  answer(src: string, answer: Answer): void {
    this.answers.set(new URL(src, document.baseURI).href, answer);
  }

  /** How often an address was asked for. */
  asked(src: string): number {
    const { href } = new URL(src, document.baseURI);
    return this.requests.filter(({ url }) => url === href).length;
  }

  restore(): void {
    window.fetch = realFetch;
  }

  private fetch(url: string, signal: AbortSignal): Promise<Response> {
    this.requests.push({ url, signal });
    const answer = this.answers.get(url) ?? { status: 404, body: '<h1>Not Found</h1>' };
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(new DOMException('aborted', 'AbortError'));
      });
      if (answer === 'never') return;
      setTimeout(() => {
        if (answer === 'fails') reject(new TypeError('Failed to fetch'));
        else resolve(new Response(answer.body ?? null, { status: answer.status ?? 200 }));
      }, this.delay);
    });
  }
}

/** A network for every test of a file. */
export function setUpNetwork(): { readonly now: Network } {
  const holder = { now: undefined as unknown as Network };
  beforeEach(() => {
    holder.now = new Network();
  });
  afterEach(() => {
    holder.now.restore();
  });
  return holder;
}
