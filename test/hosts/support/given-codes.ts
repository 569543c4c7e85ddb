import type { CodeKind } from '../../../src/format/words/embed-codes.js';
import { linksFrom } from '../../../src/site/links.js';
import type { SiteScripts } from '../../../src/site/snippets/embed-codes.js';
import { plainCodes } from '../../support/plain-codes.js';
import { subjectsOf } from '../../../src/site/subject.js';
import { claims, GivenCode } from '../../sanitizers/survival.js';
import { REPORT } from '../../support/sites/host-site.js';

const SHARED = { path: 'embed/v0.2.0/script.js', integrity: 'sha384-abc' };
const NO_SCRIPTS: SiteScripts = { widgets: SHARED, frame: SHARED, page: '' };

/**
 * The codes of a subject of the invented report, as the gallery of a site gives them.
 * @param id of a figure or a list
 * @param base address of the site
 * @param scripts of the site; without them, the codes load scripts that nobody has
 */
export function givenCodes(id: string, base: string, scripts = NO_SCRIPTS): ReadonlyMap<CodeKind, GivenCode> {
  const links = linksFrom(base);
  const subject = subjectsOf(REPORT).find((one) => one.id === id)!;
  const words = claims(subject, REPORT, 'zh-CN');
  const page = links.page(id, 'zh-CN');
  const codes = plainCodes(subject, REPORT, 'zh-CN', links, scripts);
  return new Map(codes.map(({ kind, code }) => [kind, new GivenCode(code, words, page)]));
}
