import { LOCALES, type Locale } from '../../format/locale.js';
import { renderDocument } from './document.js';
import { escapeHtml } from '../snippets/escape.js';
import type { Links } from '../links.js';
import type { SharedScript, SiteScripts } from '../snippets/embed-codes.js';

/** A way of embedding, and the lines that a page's policy needs for it. */
interface Way {
  readonly name: Readonly<Record<Locale, string>>;
  readonly lines: readonly string[];
}

const WORDS = {
  'zh-CN': {
    title: '内容安全策略（CSP）',
    lead: '把对应的几行加进您网页的Content-Security-Policy。除此以外什么都不需要：没有内联样式，没有eval，没有第三方请求。',
    none: '无需任何改动。',
  },
  en: {
    title: 'Content security policy',
    lead: 'Add these lines to the Content-Security-Policy of your page. Nothing else is needed: no inline style, no eval, no request to anybody else.',
    none: 'Nothing to add.',
  },
} as const;

/**
 * The lines that each way of embedding needs in the policy of the page around it, with this site's own addresses and
 * hashes, ready to copy.
 */
export function renderCspPage(links: Links, scripts: SiteScripts): string {
  const part = (locale: Locale, heading: 'h1' | 'h2', sub: 'h2' | 'h3'): string => {
    const { title, lead, none } = WORDS[locale];
    const ways = waysOf(links, scripts).map(
      ({ name, lines }) => `<section class="code"><${sub}>${name[locale]}</${sub}>
${lines.length ? `<pre tabindex="0" translate="no"><code>${lines.map(escapeHtml).join('\n')}</code></pre>` : `<p class="hint">${none}</p>`}</section>`,
    );
    return `<section lang="${locale}" class="policy"><${heading}>${title}</${heading}>\n<p class="lead">${lead}</p>\n${ways.join('\n')}</section>`;
  };
  const [first, second] = LOCALES;
  return renderDocument({
    locale: first,
    title: `${WORDS[first].title} · ${WORDS[second].title}`,
    description: WORDS[first].lead,
    head: ['<meta name="robots" content="noindex">', '<link rel="stylesheet" href="assets/page.css">'],
    body: `<main class="codes">\n${part(first, 'h1', 'h2')}\n${part(second, 'h2', 'h3')}\n</main>`,
    needs: { styles: ["'self'"] },
  });
}

function waysOf(links: Links, { frame, widgets }: SiteScripts): readonly Way[] {
  const { origin } = new URL(links.site);
  const source = ({ path, integrity }: SharedScript) => `script-src '${integrity}' ${links.shared(path)};`;
  return [
    {
      name: { 'zh-CN': '框架', en: 'Frame' },
      lines: [`frame-src ${origin};`, source(frame)],
    },
    {
      name: { 'zh-CN': '脚本', en: 'Script' },
      lines: [source(widgets), `connect-src ${origin};`],
    },
    { name: { 'zh-CN': '图片', en: 'Picture' }, lines: [`img-src ${origin};`] },
    { name: { 'zh-CN': 'HTML、微信、Markdown、链接', en: 'HTML, WeChat, Markdown, link' }, lines: [] },
  ];
}
