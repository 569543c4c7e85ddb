import { LOCALES } from '../../format/locale.js';
import { paths } from '../links.js';
import type { Manifest } from './manifest.js';
import { isOwn, reportOf } from './own-paths.js';

/** What systems put into folders and archives that somebody has looked at. */
const NOBODYS: readonly string[] = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

export const isNobodys = (path: string): boolean => NOBODYS.includes(path.slice(path.lastIndexOf('/') + 1));

const HOMES = LOCALES.map((locale) => paths.home(locale, LOCALES[0]));

/** Whether a file has a name that this program writes, and is about a report and a subject that the manifest knows. */
export function isMadeBy({ reports }: Manifest, path: string): boolean {
  const of = reportOf(path);
  if (!of) return isOwn(path);
  // The index of several reports has the name that the only report's page has.
  if (of.folder === '' && of.subject === undefined && HOMES.includes(path)) return true;
  const report = reports.get(of.folder);
  return report !== undefined && (of.subject === undefined || report.subjects.has(of.subject));
}
