import { fileText, widgetFile } from '../../../src/site/data/widget-file.js';
import { report } from '../../fixtures/model-facts.js';
import { subjectOf } from '../../site/subjects.js';
import { EmbedSite, scriptOf } from './embed-site.js';

/**
 * A site with the shipped script of all widgets, the file of one fact of the invented report (`/w.json`), and that of
 * the whole report (`/zh.json`).
 */
export async function openFigureSite(id: string): Promise<EmbedSite> {
  const site = await EmbedSite.open();
  site.files.set('/report-widgets.js', await scriptOf('report-widgets'));
  site.files.set('/w.json', fileText(widgetFile(report, 'zh-CN', { subjects: [subjectOf(report, id)] })));
  site.files.set('/zh.json', fileText(widgetFile(report, 'zh-CN')));
  return site;
}
