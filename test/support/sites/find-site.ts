/* The front page of several reports with its search, built from source and served, for tests in a browser. */
import { build } from 'esbuild';
import { pageCss } from '../../../scripts/lib/tokens/token-css.mjs';
import tokens from '../../../src/theme/tokens.json' with { type: 'json' };
import { localesOfAll } from '../../../src/format/report-locales.js';
import type { Report } from '../../../src/report/types.js';
import { briefOf } from '../../../src/site/brief.js';
import { linksFrom } from '../../../src/site/links.js';
import { codesStyles } from '../../../src/site/pages/codes/codes-styles.js';
import { pageStyles } from '../../../src/site/pages/page-styles.js';
import { siteOutputs } from '../../../src/site/site-outputs.js';
import { EmbedSite } from './embed-site.js';

async function findScript(): Promise<string> {
  const entryPoints = ['src/site/client/find.ts'];
  const { outputFiles } = await build({ entryPoints, bundle: true, format: 'iife', target: 'es2021', write: false });
  return outputFiles[0]!.text;
}

/** Reports as a site of several, each in the folder of its id. Pages of figures are empty. */
export async function openFindSite(reports: readonly Report[]): Promise<EmbedSite> {
  const site = await EmbedSite.open();
  const script = await findScript();
  const index = siteOutputs({ embed: [], read: () => Promise.resolve(new TextEncoder().encode(script)) }).find(
    ({ name }) => name === 'index',
  )!;
  const files = await index.render({
    reports: reports.map((report) => briefOf(report, report.id)),
    links: linksFrom(`${site.host}/`, '', localesOfAll(reports)),
    files: () => [],
    read: (path) => {
      const report = reports.find(({ id }) => path === `${id}/report.json`);
      return Promise.resolve(new TextEncoder().encode(JSON.stringify(report)));
    },
  });
  for (const { path, body } of files)
    site.files.set(
      `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
      typeof body === 'string' ? body : new TextDecoder().decode(body),
    );
  site.files.set('/assets/page.css', pageCss(tokens) + pageStyles + codesStyles);
  for (const { id, facts } of reports)
    for (const { id: fact } of facts)
      for (const path of [`/${id}/w/${fact}/`, `/${id}/w/${fact}/en/`])
        site.files.set(path, '<!doctype html><title>figure</title>');
  return site;
}
