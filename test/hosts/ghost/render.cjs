// Makes of HTML what Ghost does, with its own packages: a card of the kind HTML, and text pasted or imported into an article, each as a page and
// as a newsletter. Runs in the folder of the packages; they want Node 22 or later.
const { createRequire } = require('node:module');
const { readFileSync } = require('node:fs');
const process = require('node:process');
const of = createRequire(`${process.argv[2]}/`);
const { LexicalHTMLRenderer } = of('@tryghost/kg-lexical-html-renderer');
const { DEFAULT_NODES } = of('@tryghost/kg-default-nodes');
const { htmlToLexical } = of('@tryghost/kg-html-to-lexical');
const { JSDOM } = of('jsdom');

const around = { direction: null, format: '', indent: 0, version: 1 };
const card = (html) => ({ root: { ...around, type: 'root', children: [{ type: 'html', version: 1, html }] } });
const options = (target) => ({ target, dom: new JSDOM(), siteUrl: 'https://news.example.org/', design: {} });

async function main() {
  const renderer = new LexicalHTMLRenderer({ nodes: DEFAULT_NODES });
  const given = JSON.parse(readFileSync(0, 'utf8'));
  const all = {};
  for (const [kind, html] of Object.entries(given)) {
    const render = (article, target) => renderer.render(JSON.stringify(article), options(target));
    const imported = htmlToLexical(html, {});
    all[kind] = {
      card: await render(card(html), 'web'),
      mail: await render(card(html), 'email'),
      text: await render(imported, 'web'),
    };
  }
  process.stdout.write(JSON.stringify(all));
}

void main();
