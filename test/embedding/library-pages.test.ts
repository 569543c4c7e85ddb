import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { report } from '../fixtures/model-facts.js';
import { EmbedSite } from '../support/sites/embed-site.js';
import { CLOBBERED, POLLUTED } from '../support/sites/hostile-pages.js';
import { libraryBundle } from '../support/library-bundle.js';

/* The library's bundles, in pages that have changed what every script counts on, in Chromium. Each page is a frame. */

vi.setConfig({ testTimeout: 120_000 });

let site: EmbedSite;

beforeAll(async () => {
  site = await EmbedSite.open();
  site.files.set('/library.js', await libraryBundle());
  site.files.set('/library.hydrate.js', await libraryBundle('hydrate'));
  site.files.set('/report.json', JSON.stringify(report));
}, 120_000);
afterEach(() => site.rest());
afterAll(() => site.close());

const WIDGETS = `<stat-card label="茶叶产值" value="24.86" scale="亿" unit="元">原文</stat-card>
  <stat-card src="/report.json" fact="tea-output">原文</stat-card>
  <report-source src="/report.json"><progress-ring fact="villages-lit">原文</progress-ring>
    <score-board board="highlights">原文</score-board><fact-ref fact="tea-output">原文</fact-ref>
    <source-note fact="tea-output">原文</source-note></report-source>`;

const TAGS = 'stat-card, progress-ring, score-board, fact-ref, source-note';

const host = (before: string, bundle: string): string => `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
  <link rel="icon" href="data:,"><title>x</title><script>var codes = new Set(), errors = [];
  addEventListener('report-problem', function (event) { codes.add(event.detail.code) });
  addEventListener('error', function (event) { errors.push(event.message) });
  addEventListener('unhandledrejection', function (event) { errors.push(String(event.reason)) });</script>
  <body>${before}${WIDGETS}<script type="module" src="/${bundle}"></script>`;

/** What a page has come to: each widget's figure, `text` where its own text stands, or `blank`; codes and errors. */
type Outcome = readonly [shown: readonly string[], codes: readonly string[], errors: readonly string[]];

const DRAWN: Outcome = [['24.86亿元', '24.86亿元', '21村', '24.86亿元', '24.86亿元', '24.86亿元'], [], []];

/** Shows each page in a frame of a page that is as it was, a few at a time; gives those that do not come to what is expected. */
async function otherThan(expected: Outcome, pages: ReadonlyMap<string, string>): Promise<[string, Outcome][]> {
  const page = await site.show('<!doctype html><title>frames</title>', '/frames.html');
  const outcomes: Record<string, Outcome> = {};
  const list = [...pages];
  for (let start = 0; start < list.length; start += 10)
    Object.assign(
      outcomes,
      await page.evaluate(inFrames, list.slice(start, start + 10), TAGS, JSON.stringify(expected)),
    );
  expect(Object.keys(outcomes)).toEqual([...pages.keys()]);
  return Object.entries(outcomes).filter(([, outcome]) => JSON.stringify(outcome) !== JSON.stringify(expected));
}

/** Runs in the page. */
async function inFrames(pages: (readonly [string, string])[], tags: string, expected: string) {
  // By its own name it may be an element of the page.
  const { querySelectorAll: find } = Document.prototype as {
    querySelectorAll: (selector: string) => NodeListOf<Element>;
  };
  const shownIn = (window: Window) => {
    const all = find.call(window.document, tags);
    return Array.from(all, (widget) => {
      const slot = widget.shadowRoot?.querySelector('slot:not([name])');
      if (!widget.shadowRoot || slot) return widget.getBoundingClientRect().height > 0 ? 'text' : 'blank';
      return widget.shadowRoot.querySelector('.root')?.textContent.match(/24\.86亿元|21村/)?.[0] ?? 'blank';
    });
  };
  const outcomeOf = (frame: HTMLIFrameElement) => {
    const window = frame.contentWindow as Window & { codes?: Set<string>; errors?: string[] };
    return [shownIn(window), Array.from(window.codes ?? []), Array.from(window.errors ?? [])];
  };
  const frames = pages.map(([, srcdoc]) => Object.assign(document.createElement('iframe'), { srcdoc }));
  document.body.replaceChildren(...frames);
  for (let round = 0; round < 1000; round++) {
    await new Promise((done) => setTimeout(done, 40));
    if (frames.every((frame) => JSON.stringify(outcomeOf(frame)) === expected)) break;
  }
  return Object.fromEntries(frames.map((frame, i) => [pages[i]![0], outcomeOf(frame)]));
}

/** The second bundle is the first with a module more: the names that this one asks for are enough. */
const BUNDLES = [
  { bundle: 'library.js', clobbered: CLOBBERED, polluted: POLLUTED },
  { bundle: 'library.hydrate.js', clobbered: CLOBBERED.slice(0, 9), polluted: POLLUTED.slice(0, 10) },
];

describe.each(BUNDLES)('$bundle', ({ bundle, clobbered, polluted }) => {
  it('RF8: draws in a page with an element called like what document has', async () => {
    const pages = new Map(clobbered.map((name) => [name, host(`<img name="${name}">`, bundle)]));
    expect(await otherThan(DRAWN, pages)).toEqual([]);
  });

  it('RF19: draws in a page that has put something on every object, or leaves the text and says why', async () => {
    const page = (key: string) => host(`<script>Object.prototype[${JSON.stringify(key)}] = 'bar'</script>`, bundle);
    const pages = new Map(polluted.map((key) => [key, page(key)]));
    const others = await otherThan(DRAWN, pages);
    for (const [key, [shown, codes, errors]] of others) {
      expect([key, codes, errors]).toEqual([key, ['PAGE_ALTERED'], []]);
      expect(shown.filter((text, at) => text !== 'text' && text !== DRAWN[0][at])).toEqual([]);
    }
    // What Lit and the browser ask a function and a part of a template for.
    expect(others.map(([key]) => key).filter((key) => key !== 'signal' && key !== 'strings')).toEqual([]);
  });

  it('RF19: leaves the text and says why in a page that has put something on every list under a number', async () => {
    const codes = [0, 1, 2, 7].flatMap((at) => [`Object.prototype[${at}] = 'bar'`, `Array.prototype[${at}] = {}`]);
    const pages = new Map(codes.map((code) => [code, host(`<script>${code}</script>`, bundle)]));
    const text: Outcome = [DRAWN[0].map(() => 'text'), ['PAGE_ALTERED'], []];
    expect(await otherThan(text, pages)).toEqual([]);
  });

  it('RF19: draws in a page that has frozen what there is, or put more on lists and texts', async () => {
    const codes = [
      '',
      'Object.freeze(Object.prototype)',
      'Object.freeze(Array.prototype)',
      '[Object, Array, Function, Promise, Map, Set, String, RegExp, Error, Number, Symbol].forEach(function (one) { Object.freeze(one); Object.freeze(one.prototype); })',
      'Array.prototype.bar = 2; Array.prototype.toJSON = function () { return 1; }',
      'String.prototype.baz = 3',
    ];
    const pages = new Map(codes.map((code) => [code, host(`<script>${code}</script>`, bundle)]));
    expect(await otherThan(DRAWN, pages)).toEqual([]);
  });
});

describe('library.js', () => {
  it('RF19: throws nothing into a page that has taken what a script needs to start', async () => {
    const gone = ['Map', 'WeakMap', 'Set', 'WeakSet', 'Symbol', 'Promise', 'Proxy', 'Reflect', 'URL', 'JSON'];
    const later = ['MutationObserver', 'ResizeObserver', 'CSSStyleSheet', 'AbortController', 'customElements'];
    const fields = ['observedAttributes', 'properties', 'styles', 'elementProperties', 'finalized', 'prototype'];
    const codes = [
      ...[...gone, ...later].map((name) => `delete window.${name}; window.${name} = undefined`),
      ...fields.map((name) => `Object.defineProperty(Object.prototype, '${name}', { get: function () { return [] } })`),
    ];
    const pages = new Map(codes.map((code) => [code, host(`<script>${code}</script>`, 'library.js')]));
    const others = await otherThan(DRAWN, pages);
    expect(others.filter(([, [, , errors]]) => errors.length)).toEqual([]);
    expect(others.filter(([, [shown]]) => shown.some((text, at) => text !== 'text' && text !== DRAWN[0][at]))).toEqual(
      [],
    );
  });
});
