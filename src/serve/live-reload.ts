import type { Handler } from '../site/handler.js';
import { listening } from '../site/policy.js';

/*
 * An open page that loads itself anew when what it shows was made anew: for an author at work, on this machine alone. The
 * script that does it is put into a page when it is sent, and never into a file.
 */

/** Where pages listen. No path of a site begins like this. */
const EVENTS = '/.report-widgets/events';

export interface LiveReload {
  /** The handler, with that script in each of its pages. */
  readonly around: (handler: Handler) => Handler;
  /** Tells every open page. */
  readonly reload: () => void;
}

type Listener = ReadableStreamDefaultController<Uint8Array>;

export function liveReload(): LiveReload {
  // A page of an earlier run of the server has a number of that time, and is out of date as well.
  let version = Date.now();
  const listeners = new Set<Listener>();
  return {
    around: (handler) => async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      if (pathname === EVENTS) return events(listeners, searchParams.get('have') !== `${version}`);
      return withScript(await handler(request), version, request.method === 'HEAD');
    },
    reload() {
      version++;
      for (const listener of listeners) send(listener, RELOAD);
    },
  };
}

const RELOAD = 'event: reload\ndata:\n\n';

const send = (listener: Listener, text: string): void => listener.enqueue(new TextEncoder().encode(text));

/** A stream that lasts as long as the page. A page that is behind already is told so at once. */
function events(listeners: Set<Listener>, isBehind: boolean): Response {
  let own: Listener;
  const stream = new ReadableStream<Uint8Array>({
    start(listener) {
      own = listener;
      listeners.add(listener);
      send(listener, isBehind ? RELOAD : ': here\n\n');
    },
    cancel: () => void listeners.delete(own),
  });
  return new Response(stream, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
}

/**
 * Only the outermost page listens, and only while it is seen: a browser opens few connections to a server, and frames and
 * forgotten tabs would take them all.
 */
const scriptOf = (version: number): string => `<script>
if (self === top) {
  let source;
  const listen = () => {
    source?.close();
    if (document.hidden) return;
    source = new EventSource('${EVENTS}?have=${version}');
    source.addEventListener('reload', () => location.reload());
  };
  addEventListener('visibilitychange', listen, true);
  listen();
}
</script>`;

/** A page with the script, and a policy that lets it listen. Nothing is to be kept: the next version comes soon. */
async function withScript(response: Response, version: number, isHead: boolean): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set('cache-control', 'no-cache, no-transform');
  const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || isHead || !response.body) return new Response(response.body, { status: response.status, headers });
  const html = await response.text();
  headers.delete('etag');
  headers.delete('content-length');
  return new Response(listening(html, scriptOf(version)), { status: response.status, headers });
}
