/* Pages of one origin with our script on them, each with something done to it: for either script, that of embeds or the library. */
import { HostSite } from './host-site.js';
import { WATCH, type HostileFrame, type Outcome } from './hostile-frames.js';

/** What a page does, and when. */
export interface Deed {
  readonly name: string;
  /** Script before ours. */
  readonly before?: string;
  /** Script right after ours, before anything can have been drawn. */
  readonly after?: string;
  /** Script once all is drawn, before the widgets are to show something else. */
  readonly later?: string;
  /** Markup. */
  readonly body?: string;
}

/** What stands on each page. */
export interface Widgets {
  readonly script: string;
  readonly markup: string;
}

const script = (text = ''): string => (text ? `<script>${text}</script>` : '');

export class HostileSite extends HostSite {
  private count = 0;

  /** The page around the frames. */
  get around(): string {
    return this.onHost('/around.html', 'html', '<!doctype html><link rel="icon" href="data:,"><title>x</title><body>');
  }

  /** A page on which something is done. */
  frame({ name, before, after, later, body = '' }: Deed, { script: src, markup }: Widgets): HostileFrame {
    const html =
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title>${WATCH}` +
      `<script>window.later = function () { ${later ?? ''} }</script>${script(before)}</head>` +
      `<body>${body}${markup}<script src="${src}"></script>${script(after)}</body></html>`;
    return { name, url: this.onHost(`/hostile-${++this.count}.html`, 'html', html) };
  }
}

/** What is wrong with what a page has come to: anything but the whole figure or the page's own text, said of at most once. */
export function faultsOf(outcome: Outcome, wanted: readonly string[]): string[] {
  const { name, shown, errors, warnings } = outcome;
  // Warnings that differ in the tag alone are one cause: a page may have broken what the script keeps its list of given
  // warnings with, and each kind of widget then says why it shows its text.
  const causes = new Set(warnings.map((warning) => warning.replace(/<[\w-]+>/, ''))).size;
  const wrong = shown.filter((text, at) => text !== null && text !== wanted[at]);
  return [
    ...errors.map((error) => `${name}: thrown into the page: ${error}`),
    ...(causes > 1 ? [`${name}: ${causes} warnings: ${warnings.join(' // ')}`] : []),
    ...wrong.map((text) => `${name}: shows ${JSON.stringify(text)}`),
    ...(shown.length === wanted.length ? [] : [`${name}: ${shown.length} widgets`]),
  ];
}
