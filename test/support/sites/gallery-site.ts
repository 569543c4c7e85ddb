import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { LOCALES, type Locale } from '../../../src/format/locale.js';
import { renderCodesPage } from '../../../src/site/pages/codes/codes-page.js';
import { codesStyles } from '../../../src/site/pages/codes/codes-styles.js';
import type { CodesOptions } from '../../../src/site/pages/codes/codes-job.js';
import { renderFiguresPage } from '../../../src/site/pages/figures-page.js';
import { subjectHtml } from '../../../src/site/snippets/html.js';
import { subjectWechat } from '../../../src/site/wechat/wechat.js';
import { renderGallery } from '../../../src/site/pages/report/gallery-page.js';
import { linksFrom, paths, type Links } from '../../../src/site/links.js';
import { pageStyles } from '../../../src/site/pages/page-styles.js';
import { subjectsOf, type Subject } from '../../../src/site/subject.js';
import { pinnedPaths, pinnedText } from '../../../src/site/pinned-subject.js';
import { correctionsFile, fileText, widgetFile } from '../../../src/site/data/widget-file.js';
import { reportStyles } from '../../../src/site/pages/report/report-styles.js';
import { renderWidgetPage } from '../../../src/site/pages/widget-page.js';
import { pageCss } from '../../../scripts/lib/tokens/token-css.mjs';
import tokens from '../../../src/theme/tokens.json' with { type: 'json' };
import type { Report } from '../../../src/report/types.js';
import { EmbedSite, scriptOf } from './embed-site.js';

/** The gallery's script, built from source. */
async function galleryScript(): Promise<string> {
  const entryPoints = ['src/site/client/gallery.ts'];
  const { outputFiles } = await build({ entryPoints, bundle: true, format: 'iife', target: 'es2020', write: false });
  return outputFiles[0]!.text;
}

/**
 * The gallery of the sample on the publisher's origin, with the pages and codes of some subjects. Built from source, so
 * that no build is needed.
 * @param ids of the subjects
 * @param earlier earlier reports shown on the page
 * @param looks names of looks in which each subject has a page of its own
 */
export async function openGallery(
  ids: readonly string[],
  earlier: readonly Report[] = [],
  looks: readonly string[] = [],
): Promise<EmbedSite> {
  const site = await EmbedSite.open();
  const links = linksFrom(`${site.publisher}/`);
  const [widgets, frame, script] = await Promise.all(['report-widgets', 'report-frame', 'frame-page'].map(scriptOf));
  const shared = (path: string, text: string) => {
    site.files.set(`/${path}`, text);
    return { path, integrity: `sha384-${createHash('sha384').update(text).digest('base64')}` };
  };
  const scripts = {
    widgets: shared('embed/report-widgets.js', widgets!),
    frame: shared('embed/report-frame.js', frame!),
    page: script!,
  };
  const { files } = site;
  files.set('/corrections.json', fileText(correctionsFile(choujiang2023, earlier)));
  files.set('/assets/gallery.js', await galleryScript());
  files.set('/assets/report.css', reportStyles());
  files.set('/assets/page.css', pageCss(tokens) + pageStyles + codesStyles);
  const subjects = subjectsOf(choujiang2023, earlier).filter(({ id }) => ids.includes(id));
  for (const locale of LOCALES) {
    addPages(site, choujiang2023, subjects, locale, links, { scripts, looks });
    if (earlier.length)
      files.set(
        `/${paths.home(locale, LOCALES[0]).replace('index.html', '')}`,
        renderGallery(choujiang2023, locale, links, { earlier }),
      );
  }
  return site;
}

/**
 * Publishes another state of the sample on the same origin, like a build: overwrites existing files, except pinned
 * ones.
 */
export function publishAgain({ files }: EmbedSite, report: Report, id: string): void {
  const subject = subjectsOf(report).find((one) => one.id === id)!;
  files.set('/corrections.json', fileText(correctionsFile(report)));
  for (const locale of LOCALES) {
    files.set(`/${paths.whole(locale, '.json')}`, fileText(widgetFile(report, locale)));
    files.set(
      `/${paths.file(id, locale, '.json')}`,
      fileText(widgetFile(report, locale, { subjects: [subject], drawn: true })),
    );
  }
}

function addPages(
  { files }: EmbedSite,
  report: Report,
  subjects: readonly Subject[],
  locale: Locale,
  links: Links,
  { scripts, looks }: Pick<CodesOptions, 'scripts' | 'looks'>,
): void {
  const at = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
  files.set(at(paths.home(locale, LOCALES[0])), renderGallery(report, locale, links));
  files.set(at(paths.figures(locale, LOCALES[0])), renderFiguresPage(report, locale, links));
  files.set(at(paths.whole(locale, '.json')), fileText(widgetFile(report, locale)));
  for (const subject of subjects) {
    const { id } = subject;
    files.set(at(paths.file(id, locale, '.html')), subjectHtml(subject, report, locale, links));
    files.set(at(paths.file(id, locale, '.wechat.html')), subjectWechat(subject, report, locale, links));
    files.set(
      at(paths.page(id, locale, LOCALES[0])),
      renderWidgetPage(subject, report, locale, links, { script: scripts.page }),
    );
    const pinned = pinnedPaths(subject, report, locale);
    const page = { script: scripts.page, pinned: pinned.page };
    files.set(
      at(paths.file(id, locale, '.json')),
      fileText(widgetFile(report, locale, { subjects: [subject], drawn: true })),
    );
    files.set(at(pinned.page), renderWidgetPage(subject, report, locale, links, page));
    files.set(at(pinned.file), pinnedText(subject, report, locale));
    files.set(
      at(paths.codes(id, locale, LOCALES[0])),
      renderCodesPage(subject, report, locale, links, { scripts, looks, pictures: true }),
    );
  }
}
