/* Pages of one origin with our script, each with one hostile change; for either script, embeds or library. */
import { HostSite } from './host-site.js';
import { WATCH, type HostileFrame, type Outcome } from './hostile-frames.js';

/** A page's hostile changes, by time. */
export interface Deed {
  readonly name: string;
  /** Script before ours. */
  readonly before?: string;
  /** Script right after ours, before anything can be rendered. */
  readonly after?: string;
  /** Script after rendering, before the widgets show something else. */
  readonly later?: string;
  /** Markup. */
  readonly body?: string;
}

/** The widgets of each page. */
export interface Widgets {
  readonly script: string;
  readonly markup: string;
}

const script = (text = ''): string => (text ? `<script>${text}</script>` : '');

export class HostileSite extends HostSite {
  private count = 0;

  /** The parent page of the frames. */
  get around(): string {
    return this.onHost('/around.html', 'html', '<!doctype html><link rel="icon" href="data:,"><title>x</title><body>');
  }

  /** A page with a hostile change. */
  frame({ name, before, after, later, body = '' }: Deed, { script: src, markup }: Widgets): HostileFrame {
    const html =
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title>${WATCH}` +
      `<script>window.later = function () { ${later ?? ''} }</script>${script(before)}</head>` +
      `<body>${body}${markup}<script src="${src}"></script>${script(after)}</body></html>`;
    return { name, url: this.onHost(`/hostile-${++this.count}.html`, 'html', html) };
  }
}

/**
 * Faults of a page's final state: only complete figures or the page's own text are allowed, with at most one warning.
 */
export function faultsOf(outcome: Outcome, wanted: readonly string[]): string[] {
  const { name, shown, errors, warnings } = outcome;
  // Warnings that differ only in the tag have one cause: a page may have broken the script's list of given warnings,
  // and each kind of widget then warns separately.
  const causes = new Set(warnings.map((warning) => warning.replace(/<[\w-]+>/, ''))).size;
  const wrong = shown.filter((text, at) => text !== null && text !== wanted[at]);
  return [
    ...errors.map((error) => `${name}: thrown into the page: ${error}`),
    ...(causes > 1 ? [`${name}: ${causes} warnings: ${warnings.join(' // ')}`] : []),
    ...wrong.map((text) => `${name}: shows ${JSON.stringify(text)}`),
    ...(shown.length === wanted.length ? [] : [`${name}: ${shown.length} widgets`]),
  ];
}
