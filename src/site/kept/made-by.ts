import { LOCALES } from '../../format/locale.js';
import { paths } from '../links.js';
import type { Manifest } from './manifest.js';
import { isOwn, reportOf } from './own-paths.js';

/** Files that operating systems add to folders and archives. */
const NOBODYS: readonly string[] = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

export const isNobodys = (path: string): boolean => NOBODYS.includes(path.slice(path.lastIndexOf('/') + 1));

const HOMES = LOCALES.map((locale) => paths.home(locale, LOCALES[0]));

/** Whether a file has a name that this program writes, for a report and a subject in the manifest. */
export function isMadeBy({ reports }: Manifest, path: string): boolean {
  const of = reportOf(path);
  if (!of) return isOwn(path);
  // The index of several reports has the same name as the page of the only report.
  if (of.folder === '' && of.subject === undefined && HOMES.includes(path)) return true;
  const report = reports.get(of.folder);
  return report !== undefined && (of.subject === undefined || report.subjects.has(of.subject));
}
