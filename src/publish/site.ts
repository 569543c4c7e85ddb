import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../format/locale.js';
import type { Report } from '../report/types.js';
import { pageStyles } from './page-styles.js';
import { renderPage, type PageLinks } from './page.js';

const PAGES: readonly { readonly locale: Locale; readonly file: string; readonly links: PageLinks }[] = [
  { locale: 'zh-CN', file: 'index.html', links: linksFrom('', 'en/') },
  { locale: 'en', file: 'en/index.html', links: linksFrom('../', '../') },
];

function linksFrom(root: string, other: string): PageLinks {
  return { other, styles: `${root}assets/page.css`, script: `${root}assets/hydrate.js`, data: `${root}report.json` };
}

const built = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/**
 * Writes a report as a folder of static files: its page in both languages, the data, one style sheet, one script.
 * @param folder is made if it is not there; what stands in it under the same names is replaced
 */
export async function writeSite(report: Report, folder: string): Promise<void> {
  await mkdir(`${folder}/assets`, { recursive: true });
  await mkdir(`${folder}/en`, { recursive: true });
  for (const { locale, file, links } of PAGES) await writeFile(`${folder}/${file}`, renderPage(report, locale, links));
  await writeFile(`${folder}/report.json`, `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(`${folder}/assets/page.css`, (await readFile(built('tokens.css'), 'utf8')) + pageStyles);
  await copyFile(built('report-widgets.hydrate.js'), `${folder}/assets/hydrate.js`);
}
