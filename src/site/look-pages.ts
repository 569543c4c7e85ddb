import { LOOKS } from './looks.js';

/*
 * Looks with pages of their own. A static site answers an address alike whatever its query says, and programs that ask
 * it for oEmbed drop the query: there a look has to be part of the path, `w/tea-output/theme-portal--scheme-dark/`.
 */

type Option = keyof typeof LOOKS;

/** Appearance options with their values, which are also attributes of a widget: `{ theme: 'portal' }`. */
export type Look = Readonly<Partial<Record<Option, string>>>;

const OPTIONS = Object.keys(LOOKS) as readonly Option[];

const isKnown = (option: string, value: string): option is Option =>
  (OPTIONS as readonly string[]).includes(option) && (LOOKS[option as Option] as readonly string[]).includes(value);

/** Undefined for none, for an unknown option or value, and for an option that is named twice. */
function lookFrom(pairs: readonly (readonly [option: string, value: string])[]): Look | undefined {
  const isUsable = pairs.every(([option, value]) => isKnown(option, value));
  return isUsable && new Set(pairs.map(([option]) => option)).size === pairs.length
    ? Object.fromEntries(pairs)
    : undefined;
}

const pairIn = (text: string, between: string): readonly [string, string] => {
  const [option = '', ...value] = text.split(between);
  return [option, value.join(between)];
};

/** The look of an author's text, such as `theme=portal,scheme=dark`; undefined if it is none. */
export const lookIn = (text: string): Look | undefined => lookFrom(text.split(',').map((pair) => pairIn(pair, '=')));

/** The look of a query, such as `?theme=portal&refresh=300`, without what is no look in it. */
export function lookAsked(query: string): Look {
  const pairs = query
    .replace(/^\?/, '')
    .split('&')
    .map((pair) => pairIn(pair, '='));
  return lookFrom(pairs.filter(([option, value]) => isKnown(option, value))) ?? {};
}

/** The query of a look; empty without one. */
export const lookQuery = (look: Look): string => {
  const pairs = inOrder(look).map(([option, value]) => `${option}=${value}`);
  return pairs.length ? `?${pairs.join('&')}` : '';
};

/** The folder of a look; the same for the same look, in whatever order its options were. */
export const lookName = (look: Look): string =>
  inOrder(look)
    .map(([option, value]) => `${option}-${value}`)
    .join('--');

/** The look of such a folder; undefined if it is none. */
export function lookNamed(name: string): Look | undefined {
  const look = lookFrom(name.split('--').map((pair) => pairIn(pair, '-')));
  return look && lookName(look) === name ? look : undefined;
}

const inOrder = (look: Look): readonly (readonly [Option, string])[] =>
  OPTIONS.flatMap((option) => (look[option] === undefined ? [] : [[option, look[option]] as const]));

const PAIR = OPTIONS.map((option) => `${option}-(?:${LOOKS[option].join('|')})`).join('|');

/** The folder of a look, as a part of a pattern. */
export const LOOK_FOLDER = `(?:${PAIR})(?:--(?:${PAIR}))*`;

const OF_A_LOOK = new RegExp(`(?:^|/)w/[^/]+/(${LOOK_FOLDER})/`);

/** The folder of a look in the path of a file; undefined for a file without one. */
export const lookOfPath = (path: string): string | undefined => OF_A_LOOK.exec(path)?.[1];

/** The folders of all looks in the paths of a site, sorted. */
export const looksIn = (sitePaths: readonly string[]): readonly string[] =>
  [...new Set(sitePaths.map(lookOfPath))].filter((look) => look !== undefined).sort();
