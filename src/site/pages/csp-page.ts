import { LANGUAGES, SITES } from '../../format/words/languages.js';
import { codeWords, galleryWords } from '../../format/words.js';
import type { SiteWords } from '../../format/words/site.js';
import type { Locale } from '../../format/locale.js';
import { renderDocument } from './document.js';
import { escapeHtml } from '../../format/text/html.js';
import type { Links } from '../links.js';
import { relativeAddress } from '../relative.js';
import type { SharedScript, SiteScripts } from '../snippets/embed-codes.js';

/** A way of embedding, and the CSP directives that a page needs for it. */
interface Way {
  readonly name: keyof SiteWords['policy']['ways'];
  readonly lines: readonly string[];
}

/**
 * The CSP directives that each way of embedding needs on the embedding page, with this site's addresses and hashes,
 * ready to copy.
 */
export function renderCspPage(links: Links, scripts: SiteScripts): string {
  const part = (locale: Locale): string => {
    const { title, lead, none, ways: names } = SITES[locale].policy;
    const { copy, copied, notCopied } = codeWords(locale);
    const button = `<p class="copy" hidden><button type="button" data-done="${copied}" data-failed="${notCopied}">${copy}</button></p>`;
    const ways = waysOf(links, scripts).map(
      ({ name, lines }) => `<section class="code"><h2>${names[name]}</h2>
${lines.length ? `<pre tabindex="0" translate="no"><code>${lines.map(escapeHtml).join('\n')}</code></pre>\n${button}` : `<p class="hint">${none}</p>`}</section>`,
    );
    const others = links.locales
      .filter((one) => one !== locale)
      .map((one) => `<a href="#${one}" lang="${one}" hreflang="${one}">${LANGUAGES[one].name}</a>`);
    return `<section lang="${locale}" id="${locale}" class="policy">
<header class="band">
<nav class="around">
<a href="${escapeHtml(relativeAddress(links.to('csp.html'), links.home(locale)))}">${galleryWords(locale).notFound.home}</a>
${others.join('\n')}
</nav>
<div class="ask"><h1>${title}</h1>\n<p class="lead">${lead}</p></div>
</header>
<div class="ways">
${ways.join('\n')}
</div></section>`;
  };
  const [first, ...others] = [links.locales[0]!, ...links.locales.slice(1)];
  return renderDocument({
    locale: first,
    title: links.locales.map((locale) => SITES[locale].policy.title).join(' · '),
    description: SITES[first].policy.lead,
    head: [
      '<meta name="robots" content="noindex">',
      '<link rel="stylesheet" href="assets/page.css">',
      '<script src="assets/gallery.js" defer></script>',
    ],
    // The targeted language precedes the first one and hides it with CSS: one language at a time without a script.
    body: `<main class="policies">\n${[...others, first].map(part).join('\n')}\n</main>`,
    needs: { scripts: ["'self'"], styles: ["'self'"] },
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
