/// <reference types="mocha" />
// Must come before any Lit element: it lets elements take over what a server has drawn.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { expect } from 'chai';
import { compareTreesOfServers } from '../../src/elements/guard/server-tree.js';
import type { Case } from '../../stories/lib/case.js';
import { stageOf } from '../../stories/render.js';
import { STORIES } from '../../stories/stories.js';
import { everyElement, rendered, setUpPage, until } from '../support/page.js';
import { isChanged, TRANSLATORS } from '../support/translators.js';
import { give, inert, serverStories } from './server-drawn.js';

/* A translator has been through what a server has printed before the script came to take it over, or right after. */

setUpPage();
before(compareTreesOfServers);

let server: Readonly<Record<string, string>>;
before(async function () {
  this.timeout(60_000);
  server = await serverStories();
});

let stage: HTMLElement | undefined;
afterEach(() => stage?.remove());

async function show(node: HTMLElement): Promise<HTMLElement> {
  stage?.remove();
  stage = node;
  document.body.append(node);
  await rendered();
  return node;
}

const rootsIn = (stage: ParentNode): ShadowRoot[] =>
  [...everyElement(stage)].flatMap(({ shadowRoot }) => shadowRoot ?? []).filter((root) => root.querySelector('.root'));

/** What a reader sees in all widgets; a widget that has drawn a figure has no fallback. */
const drawing = (page: ParentNode): string =>
  rootsIn(page)
    .map((root) => root.querySelector('.root')!.textContent.replace(/\s+/g, ' '))
    .join('\n');

/** There and back: every text is drawn again. */
async function changed(page: ParentNode): Promise<void> {
  for (const lang of ['en', 'zh-CN']) {
    for (const element of everyElement(page)) if ('requestUpdate' in element) element.setAttribute('lang', lang);
    await rendered();
  }
}

const isSettled = (page: ParentNode): boolean => rootsIn(page).every((root) => !root.querySelector('.fallback'));

function fromServer(shown: Case, key: string): HTMLElement {
  const node = inert(server[key]!);
  give(node, shown.piece);
  const page = document.createElement('div');
  page.append(node);
  return page;
}

/** Of each element the first story that shows a figure; a source draws none itself. */
const FIRST = new Map(
  [...STORIES]
    .reverse()
    .filter((story) => story.component !== 'report-source' && story.in({ lang: 'zh-CN' }).shows === 'figure')
    .map((story) => [story.component, story]),
);

it('RC15: there is a story of each element to try it with', () => {
  expect(FIRST.size).to.be.above(12);
});

for (const [name, translate] of TRANSLATORS)
  describe(`RF9, RC15: a page of a server, and a translator that ${name}`, function () {
    // A whole report is drawn five times.
    this.timeout(30_000);
    for (const story of FIRST.values())
      it(`${story.key} is drawn as it is said with the next change, whether that was before or after the script came`, async () => {
        const shown = story.in({ lang: 'zh-CN' });
        const fresh = await show(stageOf(shown));
        await until(() => isSettled(fresh), 'the figures');
        const expected = drawing(fresh);

        const page = fromServer(shown, `${story.key} zh-CN`);
        for (const root of rootsIn(page)) expect(isChanged(root, () => translate(root))).to.equal(true);
        await show(page);
        await until(() => isSettled(page), 'the figures');
        await changed(page);
        expect(drawing(page)).to.equal(expected);

        rootsIn(page).forEach(translate);
        await changed(page);
        expect(drawing(page)).to.equal(expected);
      });
  });

describe('L13: a page of a server in which nobody has changed anything', function () {
  this.timeout(30_000);
  for (const story of FIRST.values())
    it(`${story.key} keeps its tree with the first change`, async () => {
      const shown = story.in({ lang: 'zh-CN' });
      const page = fromServer(shown, `${story.key} zh-CN`);
      const roots = rootsIn(page).map((root) => root.querySelector('.root')!);
      await show(page);
      await until(() => isSettled(page), 'the figures');
      await changed(page);
      expect(roots.filter((root) => !root.isConnected)).to.deep.equal([]);
      expect(roots.length).to.be.above(0);
    });
});
