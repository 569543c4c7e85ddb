import { PARTS, addressOf } from './plan.mjs';

/** @param {string} text */
const escaped = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const WORDS = {
  en: {
    name: 'Report Widgets',
    contents: 'Contents',
    onPage: 'On this page',
    search: 'Search the documentation',
    none: 'Nothing found',
    skip: 'Skip to the text',
    other: '中文',
  },
  zh: {
    name: 'Report Widgets',
    contents: '目录',
    onPage: '本页内容',
    search: '搜索文档',
    none: '没有找到',
    skip: '跳到正文',
    other: 'English',
  },
};

/**
 * @typedef {object} Page
 * @property {string} file
 * @property {string} address
 * @property {'en' | 'zh'} language
 * @property {string} title
 * @property {string} html
 * @property {readonly import('./markdown.mjs').Heading[]} headings
 * @property {string | undefined} other address of the page in the other language
 */

/**
 * A complete page that works without script; the script adds the search.
 * @param {Page} page
 * @param {(file: string, language: 'en' | 'zh') => { address: string, title: string } | undefined} entryOf what the contents have for a file
 */
export function pageOf({ address, language, title, html, headings, other }, entryOf) {
  const words = WORDS[language];
  const root = '../'.repeat(address.split('/').length - 1);
  const parts = PARTS.map((part) => {
    const items = part.pages.flatMap((file) => {
      const entry = entryOf(file, language);
      if (!entry) return [];
      const current = entry.address === address ? ' aria-current="page"' : '';
      return [`<li><a href="${root}${entry.address}"${current}>${escaped(entry.title)}</a></li>`];
    });
    return items.length ? `<h2>${part[language]}</h2><ul>${items.join('')}</ul>` : '';
  });
  const inner = headings.filter(({ level }) => level === 2);
  const toc =
    inner.length > 1
      ? `<nav class="toc" aria-label="${words.onPage}"><h2>${words.onPage}</h2><ul>${inner
          .map(({ id, text }) => `<li><a href="#${escaped(id)}">${escaped(text)}</a></li>`)
          .join('')}</ul></nav>`
      : '';
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · ${words.name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}assets/docs.css">
<script src="${root}assets/docs.js" defer data-index="${root}assets/search.${language}.json" data-root="${root}" data-none="${words.none}"></script>
</head>
<body>
<a class="skip" href="#text">${words.skip}</a>
<header>
<a class="name" href="${root}${language === 'zh' ? addressOf('docs/from-a-document.zh.md') : 'index.html'}">${words.name}</a>
<search hidden><label><span class="visually-hidden">${words.search}</span><input type="search" placeholder="${words.search}" autocomplete="off" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list"></label><ul id="results" role="listbox" aria-label="${words.search}" hidden></ul></search>
${other ? `<a class="other" href="${root}${other}" hreflang="${language === 'zh' ? 'en' : 'zh-CN'}" lang="${language === 'zh' ? 'en' : 'zh-CN'}">${words.other}</a>` : ''}
</header>
<details class="contents"><summary>${words.contents}</summary><nav aria-label="${words.contents}">${parts.join('')}</nav></details>
<nav class="side" aria-label="${words.contents}">${parts.join('')}</nav>
<main id="text" tabindex="-1">${html.includes('</h1>') ? html.replace('</h1>', `</h1>${toc}`) : toc + html}</main>
</body>
</html>
`;
}
