import { paths, type Links } from './links.js';

type Rule = readonly [pattern: string, headers: Readonly<Record<string, string>>];

/**
 * Sent with every response, so that proxies do not modify files: pages list hashes of their inline styles and scripts,
 * and codes the hash of their script.
 */
const AS_IT_IS = 'no-transform';

const IMMUTABLE = `public, max-age=31536000, immutable, ${AS_IT_IS}`;
/** A correction is everywhere within five minutes; pages survive a server outage of a day. */
const SHORT = `public, max-age=300, stale-while-revalidate=60, stale-if-error=86400, ${AS_IT_IS}`;

const cached = (value: string) => ({ 'Cache-Control': value });

/** A 404 is cached briefly: the address may exist soon. */
export const FEW_MINUTES = cached(`public, max-age=60, ${AS_IT_IS}`);
export const UNKEPT = cached('no-store');

/** The cache header of a file, by its path in the site. */
export const cacheOf = (path: string) => cached(/^(?:[^/]+\/)?(?:embed\/v|pinned\/)/.test(path) ? IMMUTABLE : SHORT);

/** Headers of every file: no MIME sniffing, and CORS for all, since everything here is public. */
export const ALL = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

/**
 * Only the site itself may frame the gallery. Widget pages get no `frame-ancestors`: any page may frame them, and
 * `frame-ancestors *` would still refuse origins without a network address, such as a file, an app or a sandboxed
 * frame.
 */
export const UNFRAMED = { 'Content-Security-Policy': "frame-ancestors 'self'" } as const;

/** Rules shared by all reports of a site. */
const SHARED: readonly Rule[] = [
  ['embed/*', cached(IMMUTABLE)],
  ['assets/*', cached(SHORT)],
  ['csp.html', cached(SHORT)],
  ['404.html', FEW_MINUTES],
];

/** Rules for a file that every subject has in each language. */
const perLanguage = (locales: Links['locales'], ending: string, headers: Rule[1]): readonly Rule[] =>
  locales.map((locale) => [paths.file(':id', locale, ending), headers]);

const wholeIn = (locales: Links['locales']): readonly string[] =>
  ['.json', '.csv', '.xlsx', '.oembed.json', '.oembed.xml'].flatMap((ending) =>
    locales.map((locale) => paths.whole(locale, ending)),
  );

/** The front pages of a report, and those with all its figures. */
const homesIn = ([root, ...others]: Links['locales']): readonly Rule[] =>
  [
    '',
    ...others.map((locale) => paths.home(locale, root!).replace('index.html', '')),
    ...[root!, ...others].map((locale) => paths.figures(locale, root!)),
  ].map((path) => [path, { ...cached(SHORT), ...UNFRAMED }]);

/**
 * Paths of one report. No two rules may set the same header for one path: hosts join the values, and two cache values
 * are invalid.
 */
const ofAReport = (locales: Links['locales']): readonly Rule[] => [
  ...homesIn(locales),
  ['w/*', cached(SHORT)],
  ...perLanguage(locales, '.jsonld', { 'Content-Type': 'application/ld+json; charset=utf-8' }),
  ...perLanguage(locales, '.md', { 'Content-Type': 'text/markdown; charset=utf-8' }),
  ['pinned/*', cached(IMMUTABLE)],
  ...['report.json', ...wholeIn(locales), paths.xbrl, paths.taxonomy, 'corrections.json'].map((path): Rule => [
    path,
    cached(SHORT),
  ]),
];

/**
 * The headers of a site as the file `_headers`, read by Netlify, Cloudflare Pages and similar hosts; other servers are
 * configured by hand (`docs/outputs.md`).
 * @param isMany whether reports are in folders of their own
 */
export function headersFile({ site, locales }: Links, isMany: boolean): string {
  const folder = new URL(site).pathname;
  const reports = ofAReport(locales).map(([path, headers]): Rule => [(isMany ? ':report/' : '') + path, headers]);
  const rules: readonly Rule[] = [['*', ALL], ...SHARED, ...(isMany ? INDEX : []), ...reports];
  return rules.map(([pattern, headers]) => `${folder}${pattern}\n${lines(headers)}`).join('\n');
}

const INDEX: readonly Rule[] = [['', { ...cached(SHORT), ...UNFRAMED }]];

const lines = (headers: Rule[1]): string =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
