/* Embedding pages for tests in Node: a server with two origins, a Chromium, and the entries of src/embed as scripts. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS, getBrowser } from '../../../scripts/browsers.mjs';
import { bundleOf } from '../../../scripts/lib/embed-bundles.mjs';

type Served = string | ((request: IncomingMessage, response: ServerResponse) => void);

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
};

/**
 * Keeps frames of other sites in their page's process: otherwise, messages to a frame that is just changing process are
 * sometimes lost.
 */
const ONE_PROCESS = ['--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process'];

/**
 * Option for waiting for elements in a shadow tree. Without it, Puppeteer checks once, and again on document mutations;
 * rendering in a shadow tree is none, so the wait never ends. With it, it polls each frame.
 */
export const SEEN = { visible: true } as const;

/** An entry of src/embed/entries as its built file. */
export const scriptOf = (entry: string): Promise<string> => bundleOf(entry, { module: entry.endsWith('.module') });

export class EmbedSite {
  /** Served files by path without query; everything else is 404. */
  readonly files = new Map<string, Served>();
  /** Requested paths, in order. */
  readonly asked: string[] = [];
  /** Console messages, and uncaught errors. */
  readonly said: string[] = [];
  readonly errors: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly server: ReturnType<typeof createServer>,
  ) {}

  static async open(): Promise<EmbedSite> {
    const found = await getBrowser('chromium');
    if (!found) throw new Error('There is no Chromium to show pages in; npm test gets one.');
    const { path: executablePath, headless = true, env } = found;
    const server = createServer((request, response) => site.answer(request, response));
    const browser = await launch({ executablePath, headless, env, args: [...CHROMIUM_FLAGS, ...ONE_PROCESS] });
    const site: EmbedSite = new EmbedSite(browser, server);
    await new Promise<void>((done) => server.listen(0, done));
    return site;
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '').replace(/\?.*$/, '');
    this.asked.push(path);
    const file = this.files.get(path);
    if (typeof file === 'function') {
      file(request, response);
      return;
    }
    const type = TYPES[path.replace(/^.*\./, '')] ?? 'text/html';
    const headers = { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' };
    response.writeHead(file === undefined ? 404 : 200, headers).end(file ?? 'not here');
  }

  private get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** The origin of the host pages. */
  get host(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Another origin, with the same files. */
  get publisher(): string {
    return `http://localhost:${this.port}`;
  }

  /** Opens one of the files in a new tab. */
  async visit(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    page.on('console', (message) => this.said.push(message.text()));
    page.on('pageerror', (error) => this.errors.push(String(error)));
    await page.goto(this.host + path, { waitUntil: 'load' });
    return page;
  }

  /** Adds a page and opens it. */
  async show(html: string, path = '/host.html'): Promise<Page> {
    this.files.set(path, html);
    return this.visit(path);
  }

  /** Closes all tabs and clears the records; files stay. */
  async rest(): Promise<void> {
    const pages = await this.browser.pages();
    // The first tab keeps the browser open.
    for (const page of pages.slice(1)) await page.close();
    for (const list of [this.asked, this.said, this.errors]) list.length = 0;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}
