// The paths that a reader of the code follows, each as a run of the built modules on invented data.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { TextDecoder } from 'node:util';
import { inRoot } from '../run.mjs';
import { firstCalls } from './first-calls.mjs';

/**
 * @typedef {object} Path
 * @property {string} name
 * @property {readonly string[]} folders its own, in dist/; what it calls in others is counted at full depth only
 * @property {readonly string[]} [apart] folders of rules that are read one by one: their returns are printed, without a limit
 * @property {readonly string[]} calls ids of the functions in the order of their first calls
 */

const BASE = 'https://town.example/reports/';

/** A document as an office writes it, invented. */
const DOCUMENT = `Testford Council annual report 2024

Economy

Tax revenue reached 24.86 million pounds, up 3.2% on the year before. The town has 1,204 homes, of which 118 are affordable. It ranks second in the county for recycling.
`;

/** @param {string} path of a module in dist/, without its ending */
const moduleOf = (path) => import(pathToFileURL(inRoot('dist', `${path}.js`)).href);

/** @param {string} name of a report in dist/data/ */
const dataFile = (name) => inRoot('dist', 'data', `${name}.json`);

/** The report whose tax revenue is drawn, fresh: nothing about it is remembered from another path. */
async function sample() {
  const { parseReport } = await moduleOf('report/parse');
  const { subjectsOf } = await moduleOf('site/subject');
  const { linksOf } = await moduleOf('site/links');
  const { report } = parseReport(JSON.parse(readFileSync(dataFile('choujiang-2023'), 'utf8')));
  const subject = subjectsOf(report, []).find((/** @type {{ id: string }} */ { id }) => id === 'tax-revenue');
  return { report, subject, links: linksOf(report, BASE, '') };
}

/** @returns {Promise<Path>} */
async function factToCard() {
  const { report, subject } = await sample();
  const { statCard } = await moduleOf('models/widgets/stat-card');
  const calls = await firstCalls(() => statCard(subject.facts[0], { context: report, locale: 'zh-CN' }));
  return { name: 'fact → card', folders: ['models/'], calls };
}

/** @returns {Promise<Path>} */
async function factToPicture() {
  const { report, subject, links } = await sample();
  const { subjectSvg } = await moduleOf('site/pictures/svg');
  const calls = await firstCalls(() => subjectSvg(subject, report, 'zh-CN', links));
  return { name: 'fact → picture', folders: ['site/pictures/'], calls };
}

/** @returns {Promise<Path>} */
async function factToCodes() {
  const { report, subject, links } = await sample();
  const { embedCodes } = await moduleOf('site/snippets/embed-codes');
  const { HOLE_MARKS } = await moduleOf('site/pages/codes/code-holes');
  const script = { path: 'a.js', integrity: 'sha384-x' };
  const scripts = { widgets: script, frame: script, page: '' };
  const calls = await firstCalls(() => embedCodes(subject, report, 'zh-CN', links, scripts, HOLE_MARKS));
  return { name: 'fact → embed codes', folders: ['site/snippets/'], calls };
}

const OF_BROWSER =
  'document HTMLElement customElements Node Element MutationObserver CustomEvent Event EventTarget DOMException ShadowRoot Document DocumentFragment location getComputedStyle';

/** A page without a server: every address answers with one file. @param {string} file */
async function pageWith(file) {
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://news.example/' });
  const answer = async () => new globalThis.Response(file);
  const frame = (/** @type {() => void} */ draw) => setTimeout(draw, 0);
  Object.assign(window, { fetch: answer, requestAnimationFrame: frame });
  const names = OF_BROWSER.split(' ').map((name) => [name, /** @type {any} */ (window)[name]]);
  Object.assign(globalThis, Object.fromEntries(names), { window, fetch: answer, requestAnimationFrame: frame });
  return window.document;
}

/** @param {Element} element waits until it is drawn */
async function drawn(element) {
  const text = () => element.shadowRoot?.textContent ?? '';
  for (let tries = 0; tries < 500 && !text().includes('24'); tries++) await sleep(10);
  if (!text()) throw new Error('scripts/returns.mjs: the embedded figure was not drawn');
}

/** @returns {Promise<Path>} */
async function addressToFigure() {
  const { report } = await sample();
  const { wholeWidgetFile } = await moduleOf('site/data/whole-widget-file');
  const document = await pageWith(new TextDecoder().decode(wholeWidgetFile(report, 'zh-CN')));
  const { ALL_VIEWS } = await moduleOf('embed/all-views');
  const { defineWidgets } = await moduleOf('embed/define-widgets');
  const calls = await firstCalls(async () => {
    defineWidgets(ALL_VIEWS, { prefix: '', nonce: '' });
    const card = document.createElement('stat-card');
    card.setAttribute('src', `${BASE}zh-CN.json`);
    card.setAttribute('fact', 'tax-revenue');
    document.body.append(card);
    await drawn(card);
  });
  return { name: 'address → embedded figure', folders: ['embed/'], calls };
}

/** @param {string} folder @returns {Promise<readonly Path[]>} */
async function documentToReport(folder) {
  const { importDocument } = await moduleOf('cli/import-document');
  const { exportDraft } = await moduleOf('draft/export/export-draft');
  const file = join(folder, 'testford-2024.txt');
  writeFileSync(file, DOCUMENT);
  const known = { period: '2024' };
  /** @type {any} */
  let imported;
  const reading = await firstCalls(async () => (imported = await importDocument(file, { known, fresh: true })));
  const { draft, text } = imported;
  const writing = await firstCalls(() => {
    const exported = exportDraft(draft, text, { asProposed: true, languages: [draft.frame.language] });
    if (!exported.ok) throw new Error(`scripts/returns.mjs: no report: ${JSON.stringify(exported)}`);
  });
  return [
    {
      name: 'document → draft',
      folders: ['cli/', 'draft/find-figures', 'draft/read/', 'draft/session/', 'draft/names/'],
      apart: ['draft/find/'],
      calls: reading,
    },
    { name: 'draft → report', folders: ['draft/export/'], calls: writing },
  ];
}

/** One report in this thread, without pictures. @param {string} folder @returns {Promise<Path>} */
async function reportToSite(folder) {
  const { run } = await moduleOf('cli/run');
  const options = ['--out', join(folder, 'site'), '--base-url', BASE, '--no-pictures', '--threads', '1'];
  /** @type {string[]} */
  const messages = [];
  const streams = { out() {}, error: (/** @type {string} */ text) => messages.push(text), language: 'en' };
  const calls = await firstCalls(async () => {
    if (await run(['build', dataFile('quillmere-2024'), ...options], streams)) throw new Error(messages.join('\n'));
  });
  return { name: 'report → site', folders: ['build/'], calls };
}

/** Follows the seven paths, one after the other. `noteFirstCalls` comes first. @returns {Promise<readonly Path[]>} */
export async function followPaths() {
  const folder = mkdtempSync(join(tmpdir(), 'report-widgets-paths-'));
  try {
    return [
      await factToCard(),
      await factToPicture(),
      await factToCodes(),
      ...(await documentToReport(folder)),
      await reportToSite(folder),
      // Last: it replaces globals by those of a browser.
      await addressToFigure(),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
