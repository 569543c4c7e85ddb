/* A page that is somebody else's, on one origin, and what this project publishes, on another. */
import { readFileSync } from 'node:fs';
import { validReport } from '../fixtures/report.js';
import { probe } from './probe.js';
import { ReportServer } from './report-server.js';

/** What embeds load: one constant, so that every page can be tried with another build. */
export const BUNDLE = { file: 'dist/report-widgets.js', type: 'module' } as const;

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
} as const;

/** Files of this project may be used by any page, an isolated one too. */
const SHARED = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' } as const;

export type Headers = Readonly<Record<string, string>>;

export const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

export class HostSite {
  /** The host's server. */
  readonly host = new ReportServer();
  /** Ours. */
  readonly ours = new ReportServer();

  async start(): Promise<void> {
    await Promise.all([this.host.start(), this.ours.start()]);
    this.onHost('/probe.js', 'js', `(${probe.toString()})()`);
    this.publish('/report-widgets.js', 'js', read(BUNDLE.file));
    this.publish('/report.json', 'json', JSON.stringify(validReport()));
  }

  async stop(): Promise<void> {
    await Promise.all([this.host.stop(), this.ours.stop()]);
  }

  /** Puts a file on the host's server. */
  onHost(path: string, type: keyof typeof TYPES, body: string | Buffer, headers: Headers = {}): string {
    return this.host.at(path, (response) =>
      response.writeHead(200, { 'content-type': TYPES[type], ...headers }).end(body),
    );
  }

  /** Puts a file on ours, for everybody. */
  publish(path: string, type: keyof typeof TYPES, body: string | Buffer, headers: Headers = {}): string {
    const all = { 'content-type': TYPES[type], ...SHARED, ...headers };
    return this.ours.at(path, (response) => response.writeHead(200, all).end(body));
  }

  /** A page of the host. What goes wrong on it is written down from its first line on. */
  page(
    path: string,
    { head = '', body }: { readonly head?: string; readonly body: string },
    headers: Headers = {},
  ): string {
    return this.onHost(
      path,
      'html',
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>文章</title><link rel="icon" href="data:,">` +
        `<script src="/probe.js"></script>${head}</head><body>${body}</body></html>`,
      headers,
    );
  }

  /** The tag that loads the widgets. */
  script(attributes = ''): string {
    return `<script type="${BUNDLE.type}" src="${this.ours.at('/report-widgets.js')}" ${attributes}></script>`;
  }

  /** A widget as an editor pastes it: what it is, its text and the source. */
  widget(tag: string, attributes: string, text = '茶叶产值24.86亿元'): string {
    return `<${tag} src="${this.ours.at('/report.json')}" ${attributes}>${text}<a href="https://example.org/">来源</a></${tag}>`;
  }

  /** The three widgets that stand in most articles. */
  trio(): string {
    return [
      this.widget('stat-card', 'fact="tea-output"'),
      this.widget('ranking-badge', 'fact="tea-output"'),
      this.widget('progress-ring', 'fact="villages-lit"', '通路灯的村21村'),
    ].join('\n');
  }
}
