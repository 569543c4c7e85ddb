import type { Handler } from '../site/handler.js';
import { listening } from '../site/policy.js';

/*
 * Live reload for an author at work, on this machine only. The script is injected into pages when they are served,
 * never into files.
 */

/** The event stream's path. No path of a site starts like this. */
const EVENTS = '/.report-widgets/events';

export interface LiveReload {
  /** Wraps a handler to inject the script into each page. */
  readonly around: (handler: Handler) => Handler;
  /** Reloads every open page. */
  readonly reload: () => void;
}

type Listener = ReadableStreamDefaultController<Uint8Array>;

export function liveReload(): LiveReload {
  // The start time, so that pages of an earlier server run count as outdated.
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

/** An event stream for a page. An outdated page is notified immediately. */
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
 * Only the top-level page listens, and only while visible: browsers limit connections per server, and frames and
 * background tabs would exhaust them.
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

/** Injects the script, and a CSP that allows it to connect. Caching is disabled: the next version comes soon. */
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
