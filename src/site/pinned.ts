import { LOCALES } from '../format/locale.js';
import type { Report } from '../report/types.js';
import { paths } from './links.js';
import { siteFile, type SiteFile } from './site-file.js';
import { fileText, widgetFile } from './data/widget-file.js';

/** From a pinned file up to the report's folder. */
const CORRECTIONS = '../../corrections.json';

/** As many characters as tell the versions of one report apart, were there a thousand million. */
const LENGTH = 16;

/**
 * Widget files under an address that says what is in them: whoever points at one shows these figures for ever, and hears
 * of corrections all the same. Both languages have one address, so that a page can change its language.
 */
export async function pinnedFiles(report: Report): Promise<readonly SiteFile[]> {
  const texts = LOCALES.map((locale) => fileText(widgetFile(report, locale, { corrections: CORRECTIONS })));
  const hash = await shortHash(texts.join(''));
  return LOCALES.map((locale, index) => siteFile(paths.pinned(hash, locale), texts[index]!));
}

async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').slice(0, LENGTH);
}
