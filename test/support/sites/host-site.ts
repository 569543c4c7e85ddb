/* A host page on one origin, and this project's published files on another. */
import { bundleOf } from '../../../scripts/lib/embed-bundles.mjs';
import { fileText, widgetFile } from '../../../src/site/data/widget-file.js';
import { parseReport } from '../../../src/report/parse.js';
import type { Report } from '../../../src/report/types.js';
import { validReport } from '../../fixtures/report.js';
import { probe } from '../browsers/probe.js';
import { ReportServer } from './report-server.js';

/** The report that the pages' embeds load: the invented one. */
export const REPORT = readReport();

function readReport(): Report {
  const result = parseReport(validReport());
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.report;
}

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
} as const;

/** Any page may use this project's files, including isolated ones. */
const SHARED = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' } as const;

export type Headers = Readonly<Record<string, string>>;

export class HostSite {
  /** The host's server. */
  readonly host = new ReportServer();
  /** The publisher's server. */
  readonly ours = new ReportServer();
  /** Source of the script that embeds load. */
  bundle = '';

  async start(): Promise<void> {
    await Promise.all([this.host.start(), this.ours.start()]);
    this.onHost('/probe.js', 'js', `(${probe.toString()})()`);
    this.bundle = await bundleOf('report-widgets');
    this.publish('/report-widgets.js', 'js', this.bundle);
    this.publish('/zh.json', 'json', fileText(widgetFile(REPORT, 'zh-CN')));
  }

  async stop(): Promise<void> {
    await Promise.all([this.host.stop(), this.ours.stop()]);
  }

  /** Adds a file to the host's server. */
  onHost(path: string, type: keyof typeof TYPES, body: string | Buffer, headers: Headers = {}): string {
    return this.host.at(path, (response) =>
      response.writeHead(200, { 'content-type': TYPES[type], ...headers }).end(body),
    );
  }

  /** Adds a file to the publisher's server, with CORS. */
  publish(path: string, type: keyof typeof TYPES, body: string | Buffer, headers: Headers = {}): string {
    const all = { 'content-type': TYPES[type], ...SHARED, ...headers };
    return this.ours.at(path, (response) => response.writeHead(200, all).end(body));
  }

  /** A host page that records its errors from the first line. */
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

  /** The script tag of the widgets. */
  script(attributes = ''): string {
    return `<script defer src="${this.ours.at('/report-widgets.js')}" ${attributes}></script>`;
  }

  /** A widget as pasted by an editor: tag, text and source. */
  widget(tag: string, attributes: string, text = '茶叶产值24.86亿元'): string {
    return `<${tag} src="${this.ours.at('/zh.json')}" ${attributes}>${text}<a href="https://example.org/">来源</a></${tag}>`;
  }

  /** The three most common widgets of articles. */
  trio(): string {
    return [
      this.widget('stat-card', 'fact="tea-output"'),
      this.widget('ranking-badge', 'fact="tea-output"'),
      this.widget('progress-ring', 'fact="villages-lit"', '通路灯的村21村'),
    ].join('\n');
  }
}
