import { paths, type Links } from './links.js';

type Rule = readonly [pattern: string, headers: Readonly<Record<string, string>>];

/**
 * Every answer has it: whatever stands between may pass a file on, and not make another one of it. A page names its inline
 * styles and scripts by their hashes, a code its script, so that one blank less in them is one too few.
 */
const AS_IT_IS = 'no-transform';

export const IMMUTABLE = `public, max-age=31536000, immutable, ${AS_IT_IS}`;
/** A correction is everywhere within five minutes; a server that is gone for a day takes no page with it. */
export const SHORT = `public, max-age=300, stale-while-revalidate=60, stale-if-error=86400, ${AS_IT_IS}`;

const cached = (value: string) => ({ 'Cache-Control': value });

/** An address that leads nowhere may lead somewhere soon. */
export const FEW_MINUTES = cached(`public, max-age=60, ${AS_IT_IS}`);
export const UNKEPT = cached('no-store');

/** How long a file is kept, by its path in the site. */
export const cacheOf = (path: string) => cached(/^(?:[^/]+\/)?(?:embed\/v|pinned\/)/.test(path) ? IMMUTABLE : SHORT);

/** What every file is sent with: read as what it is, and by anybody's script. There is nothing here but public figures. */
export const ALL = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

/**
 * None but the site itself shows the gallery in a frame. Of a widget's page nothing is said: any page may show it, and
 * `frame-ancestors *` would still refuse those that have no address of the network, such as a file, an app or a frame in a
 * sandbox.
 */
export const UNFRAMED = { 'Content-Security-Policy': "frame-ancestors 'self'" } as const;

/** What all reports of a site share. */
const SHARED: readonly Rule[] = [
  ['embed/*', cached(IMMUTABLE)],
  ['assets/*', cached(SHORT)],
  ['csp.html', cached(SHORT)],
  ['404.html', FEW_MINUTES],
];

/** A rule for a file that every subject has in each language. */
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

/** Paths of one report. No two set the same header for one path: hosts join the values, and two caches are none. */
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
 * The headers of a site, as the file `_headers` that Netlify, Cloudflare Pages and their like read; other servers are told
 * the same by hand (`docs/outputs.md`).
 * @param isMany whether reports stand in folders of their own
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
