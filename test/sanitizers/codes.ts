/* The codes that the gallery gives for a subject of a report, each complete by itself. */
import type { CodeKind } from '../../src/format/words/embed-codes.js';
import type { Locale } from '../../src/format/locale.js';
import type { CodeLook } from '../../src/site/snippets/code-look.js';
import type { SiteScripts } from '../../src/site/snippets/embed-codes.js';
import { plainCodes } from '../support/plain-codes.js';
import { subjectHtml } from '../../src/site/snippets/html.js';
import { linksFrom } from '../../src/site/links.js';
import { pinnedPaths } from '../../src/site/pinned-subject.js';
import type { Subject } from '../../src/site/subject.js';
import type { Report } from '../../src/report/types.js';

const links = linksFrom('https://example.gov.cn/report/');

const SCRIPTS: SiteScripts = {
  widgets: { path: 'embed/v1.0.0/report-widgets.js', integrity: 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K' },
  frame: { path: 'embed/v1.0.0/report-frame.js', integrity: 'sha384-8Qd4mF3xQe0J1bq7KpR2vYtL5nWc9aZs' },
  page: '',
};

type Make = (subject: Subject, report: Report, locale: Locale) => string;

export interface Code {
  readonly name: string;
  readonly about: string;
  readonly make: Make;
  /** Where it leads. */
  readonly address: Make;
  /** Whether a subject has it; every one has where this is absent. */
  readonly fits?: (subject: Subject) => boolean;
}

const live: Make = (subject, _, locale) => links.page(subject.id, locale);
const pinned: Make = (subject, report, locale) => links.to(pinnedPaths(subject, report, locale).page);

/** What the gallery gives for a kind, as an editor has chosen it. */
const fromGallery =
  (kind: CodeKind, chosen: (...given: Parameters<Make>) => Partial<CodeLook> = () => ({})): Make =>
  (subject, report, locale) =>
    plainCodes(subject, report, locale, links, SCRIPTS, chosen(subject, report, locale)).find(
      (one) => one.kind === kind,
    )!.code;

/** A figure that is fixed as it is, in a look of its own. */
const fixed: (...given: Parameters<Make>) => Partial<CodeLook> = (subject, report, locale) => {
  const { page, file } = pinnedPaths(subject, report, locale);
  return {
    page: links.to(page),
    file: links.to(file),
    query: '?theme=portal&amp;palette=intl',
    attributes: ' theme="portal" palette="intl"',
    width: '480',
    limit: ';max-width:480px',
  };
};

export const CODES: readonly Code[] = [
  {
    name: 'HTML',
    about: 'the snippet with inline styles (`<loc>.html`)',
    make: fromGallery('html'),
    address: live,
  },
  {
    name: 'plain HTML',
    about: 'the snippet without styles',
    make: (subject, report, locale) => subjectHtml(subject, report, locale, links, { isStyled: false }),
    address: live,
  },
  {
    name: 'in a sentence',
    about: 'a sentence whose figure links and opens over its source, and the script that does it',
    make: fromGallery('sentence'),
    address: live,
    fits: ({ kind, facts }) => kind === 'fact' && !['event', 'honour'].includes(facts[0]!.kind),
  },
  {
    name: 'WeChat section',
    about: 'the section for an article (`<loc>.wechat.html`)',
    make: fromGallery('wechat'),
    address: live,
  },
  {
    name: 'picture',
    about: 'a picture, and the sentence below it, which leads to its page',
    make: fromGallery('picture'),
    address: live,
  },
  {
    name: 'frame',
    about: 'an iframe, a sentence that links, and the script that sizes it',
    make: fromGallery('frame'),
    address: live,
  },
  {
    name: 'frame, fixed',
    about: 'the same for a pinned figure, in a theme',
    make: fromGallery('frame', fixed),
    address: pinned,
  },
  {
    name: 'script',
    about: 'a widget with its text inside, and the tag that loads the script',
    make: fromGallery('script'),
    address: live,
  },
  {
    name: 'script, fixed',
    about: 'the same for a pinned figure, in a theme',
    make: fromGallery('script', fixed),
    address: pinned,
  },
];
