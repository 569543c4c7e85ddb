/* A fake network for browser tests. */

/** The response of an address: a body, a status, a failure, or none. */
export type Answer = { readonly body?: string; readonly status?: number } | 'fails' | 'never';

export interface Request {
  readonly url: string;
  readonly signal: AbortSignal;
}

const realFetch = window.fetch.bind(window);

/** Replaces `fetch` from its first use in a test until the end of the test. */
class Network {
  readonly requests: Request[] = [];
  private readonly answers = new Map<string, Answer>();
  /** Response delay in milliseconds. */
  delay = 0;

  constructor() {
    window.fetch = (input, init) => this.fetch(input as string, init?.signal ?? new AbortController().signal);
  }

  /** Sets the response of an address; relative addresses are resolved against the page. */
  answer(src: string, answer: Answer): void {
    this.answers.set(new URL(src, document.baseURI).href, answer);
  }

  /** Number of requests to an address. */
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

/** A new network for every test of a file. */
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
