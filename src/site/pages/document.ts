import { LANGUAGES } from '../../format/words/languages.js';
import type { Locale } from '../../format/locale.js';
import { escapeHtml } from '../../format/text/html.js';
import { policyLine, type Needs } from '../policy.js';

/** The parts of every published page. */
export interface DocumentParts {
  readonly locale: Locale;
  /** The colour scheme, if the page does not follow the reader's. */
  readonly scheme?: string | undefined;
  /** The topic, then the site. */
  readonly title: string;
  readonly description: string;
  /** Metadata for search engines and social cards; absent on a page without an address of its own. */
  readonly card?: Card;
  /** Inline style sheet. */
  readonly style?: string;
  /** Further lines of the head, as safe markup. */
  readonly head?: readonly string[];
  /** The content, as safe markup. */
  readonly body: string;
  readonly needs?: Needs;
}

/** Metadata of a page; all addresses are absolute. */
export interface Card {
  readonly address: string;
  /** The page in each of its languages; the first is also `x-default`. */
  readonly languages: Versions;
  readonly site: string;
  /** A picture of 1200 by 630. */
  readonly picture?: { readonly address: string; readonly text: string };
}

/** Addresses of one page in its languages. */
type Versions = readonly (readonly [locale: Locale, address: string])[];

export const versions = (locales: readonly Locale[], address: (locale: Locale) => string): Versions =>
  locales.map((locale) => [locale, address(locale)]);

/** One HTML document with its own CSP. */
export function renderDocument(parts: DocumentParts): string {
  const rest = behindPolicy(parts);
  return `<!doctype html>
<html lang="${parts.locale}"${parts.scheme === undefined ? '' : ` data-scheme="${escapeHtml(parts.scheme)}"`}>
<head>
<meta charset="utf-8">
${policyLine(rest, parts.needs)}
${rest}`;
}

const behindPolicy = ({ locale, title, description, card, style, head = [], body }: DocumentParts): string =>
  `<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" href="data:,">
${[...(card ? cardLines(card, { locale, title, description }) : []), ...head].join('\n')}
${style === undefined ? '' : `<style>${style}</style>\n`}</head>
<body>
${body}
</body>
</html>
`;

function cardLines(
  { address, languages, site, picture }: Card,
  { locale, title, description }: Pick<DocumentParts, 'locale' | 'title' | 'description'>,
): readonly string[] {
  const others = languages.filter(([one]) => one !== locale);
  const properties = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', address],
    ['og:site_name', site],
    ['og:locale', LANGUAGES[locale].openGraph],
    ...others.map(([one]) => ['og:locale:alternate', LANGUAGES[one].openGraph] as const),
    ...(picture ? pictureProperties(picture) : []),
  ] as const;
  return [
    link('canonical', address),
    ...(others.length ? [...languages, ['x-default', languages[0]![1]] as const] : []).map(([one, href]) =>
      link('alternate', href, one),
    ),
    ...properties.map(([name, value]) => `<meta property="${name}" content="${escapeHtml(value)}">`),
    // Title, description and picture come from the Open Graph tags above.
    `<meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}">`,
  ];
}

const pictureProperties = ({ address, text }: NonNullable<Card['picture']>): (readonly [string, string])[] => [
  ['og:image', address],
  ['og:image:type', 'image/png'],
  ['og:image:width', '1200'],
  ['og:image:height', '630'],
  ['og:image:alt', text],
];

const link = (rel: string, href: string, language?: string): string =>
  `<link rel="${rel}"${language === undefined ? '' : ` hreflang="${language}"`} href="${escapeHtml(href)}">`;
