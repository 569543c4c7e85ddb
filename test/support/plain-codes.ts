import type { Locale } from '../../src/format/locale.js';
import type { Report } from '../../src/report/types.js';
import type { Links } from '../../src/site/links.js';
import { plainLook, type CodeLook } from '../../src/site/snippets/code-look.js';
import { embedCodes, type EmbedCode, type SiteScripts } from '../../src/site/snippets/embed-codes.js';
import type { Subject } from '../../src/site/subject.js';

/** The codes with default options, but for those that an editor has chosen. */
export const plainCodes = (
  subject: Subject,
  report: Report,
  locale: Locale,
  links: Links,
  scripts: SiteScripts,
  chosen: Partial<CodeLook> = {},
): readonly EmbedCode[] =>
  embedCodes(subject, report, locale, links, scripts, { ...plainLook(subject, report, locale, links), ...chosen });
