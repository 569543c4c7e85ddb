import { SITES } from '../../format/words/languages.js';
import type { SiteWords } from '../../format/words/site.js';
import type { Locale } from '../../format/locale.js';
import { renderDocument } from './document.js';
import { escapeHtml } from '../../format/html.js';
import type { Links } from '../links.js';
import type { SharedScript, SiteScripts } from '../snippets/embed-codes.js';

/** A way of embedding, and the lines that a page's policy needs for it. */
interface Way {
  readonly name: keyof SiteWords['policy']['ways'];
  readonly lines: readonly string[];
}

/**
 * The lines that each way of embedding needs in the policy of the page around it, with this site's own addresses and
 * hashes, ready to copy.
 */
export function renderCspPage(links: Links, scripts: SiteScripts): string {
  const part = (locale: Locale, heading: 'h1' | 'h2', sub: 'h2' | 'h3'): string => {
    const { title, lead, none, ways: names } = SITES[locale].policy;
    const ways = waysOf(links, scripts).map(
      ({ name, lines }) => `<section class="code"><${sub}>${names[name]}</${sub}>
${lines.length ? `<pre tabindex="0" translate="no"><code>${lines.map(escapeHtml).join('\n')}</code></pre>` : `<p class="hint">${none}</p>`}</section>`,
    );
    return `<section lang="${locale}" class="policy"><${heading}>${title}</${heading}>\n<p class="lead">${lead}</p>\n${ways.join('\n')}</section>`;
  };
  const [first, ...others] = [links.locales[0]!, ...links.locales.slice(1)];
  return renderDocument({
    locale: first,
    title: links.locales.map((locale) => SITES[locale].policy.title).join(' · '),
    description: SITES[first].policy.lead,
    head: ['<meta name="robots" content="noindex">', '<link rel="stylesheet" href="assets/page.css">'],
    body: `<main class="policies">\n${[part(first, 'h1', 'h2'), ...others.map((one) => part(one, 'h2', 'h3'))].join('\n')}\n</main>`,
    needs: { styles: ["'self'"] },
  });
}

function waysOf(links: Links, { frame, widgets }: SiteScripts): readonly Way[] {
  const { origin } = new URL(links.site);
  const source = ({ path, integrity }: SharedScript) => `script-src '${integrity}' ${links.shared(path)};`;
  return [
    {
      name: 'frame',
      lines: [`frame-src ${origin};`, source(frame)],
    },
    {
      name: 'script',
      lines: [source(widgets), `connect-src ${origin};`],
    },
    { name: 'picture', lines: [`img-src ${origin};`] },
    { name: 'others', lines: [] },
  ];
}
