import type { Body, FindSettings, Indicator, Row } from '../../search-index/shapes.js';
import { nameOf, plain, poolOf, shardOf, termsOf, wordsOf, type Word } from '../../search-index/terms.js';
import type { FindFiles } from './find-files.js';

export interface Answer {
  readonly indicators: readonly Indicator[];
  readonly bodies: readonly Body[];
  /** Words of the query that only bodies have: they narrow a comparison. */
  readonly place: string;
}

/** What one word finds. */
type Found = Omit<Answer, 'place'>;

const NOTHING: Answer = { indicators: [], bodies: [], place: '' };

const has = (object: object, name: string): boolean => Object.prototype.hasOwnProperty.call(object, name);

const isEmpty = ({ indicators, bodies }: Found): boolean => !indicators.length && !bodies.length;

/**
 * Indicators and bodies that have the words of a query, most widespread first. Each word narrows what has it: 稠江 税收
 * finds the indicators with 税收 and the bodies with 稠江, also without the space.
 */
export async function answerTo(query: string, settings: FindSettings, files: FindFiles): Promise<Answer> {
  const found: (readonly [Word, Found])[] = [];
  for (const word of wordsOf(query)) {
    const parts = await foundIn(word, settings, files);
    if (!parts) return NOTHING;
    found.push(...parts);
  }
  const ofIndicators = found.filter(([, { indicators }]) => indicators.length > 0);
  const ofBodies = found.filter(([, { bodies }]) => bodies.length > 0);
  return {
    indicators: (ofIndicators[0]?.[1].indicators ?? []).filter(([label]) =>
      ofIndicators.every(([word]) => isIn(word, label)),
    ),
    bodies: (ofBodies[0]?.[1].bodies ?? []).filter(([name]) => ofBodies.every(([word]) => isIn(word, name))),
    place: ofBodies
      .filter((one) => !ofIndicators.includes(one))
      .map(([{ text }]) => text)
      .join(' '),
  };
}

/** What a word finds, or the two words that it consists of; undefined if nothing has it. */
async function foundIn(
  word: Word,
  settings: FindSettings,
  files: FindFiles,
): Promise<readonly (readonly [Word, Found])[] | undefined> {
  const found = await foundBy(word, settings, files);
  if (!isEmpty(found)) return [[word, found]];
  const characters = Array.from(word.text);
  for (let at = 2; !word.isPrefix && at <= characters.length - 2; at++) {
    const [first, second] = wordsOf(`${characters.slice(0, at).join('')} ${characters.slice(at).join('')}`);
    const both = await Promise.all([first!, second!].map((one) => foundBy(one, settings, files)));
    if (!both.some(isEmpty)) return both.map((each, i) => [i ? second! : first!, each]);
  }
  return undefined;
}

/** The index has one of a word's terms at most; whether a text has the whole word is seen in the text. */
async function foundBy(word: Word, { shards }: FindSettings, files: FindFiles): Promise<Found> {
  const [first = ''] = word.terms;
  const { terms, indicators, bodies } = await files.shard(shardOf(first, shards));
  const matching = word.isPrefix
    ? Object.keys(terms).filter((term) => term.startsWith(first))
    : [first].filter((term) => has(terms, term));
  const at = (which: 0 | 1) => [...new Set(matching.flatMap((term) => terms[term]![which]))];
  return {
    indicators: at(0)
      .map((position) => indicators[position]!)
      .filter(([label]) => isIn(word, label))
      .sort((a, b) => b[1] - a[1] || b[2] - a[2]),
    bodies: at(1)
      .map((position) => bodies[position]!)
      .filter(([name]) => isIn(word, name)),
  };
}

const isIn = ({ text, isPrefix }: Word, whole: string): boolean =>
  isPrefix ? [...termsOf(whole)].some((term) => term.startsWith(text)) : plain(whole).includes(text);

/** What rows a reader wants to see. */
export interface Filter {
  readonly level: string;
  readonly year: string;
  readonly place: string;
}

/**
 * Rows of an indicator, the newest first, until there are enough; files of other years are not loaded.
 * @returns `rest`: whether there may be more
 */
export async function rowsOf(
  indicator: Indicator,
  { level, year, place }: Filter,
  enough: number,
  settings: FindSettings,
  files: FindFiles,
): Promise<{ readonly rows: readonly Row[]; readonly rest: boolean }> {
  const [label, , , parts] = indicator;
  const wanted = plain(place).split(' ').filter(Boolean);
  const isWanted = (row: Row): boolean =>
    (level === '' || row[1] === level) &&
    (year === '' || row[2] === Number(year)) &&
    wanted.every((word) => plain(row[0]).includes(word));
  const rows: Row[] = [];
  for (const [i, [newest, oldest]] of parts.entries()) {
    if (year !== '' && (Number(year) > newest || Number(year) < oldest)) continue;
    if (rows.length > enough) break;
    const name = parts.length === 1 ? `rows-${poolOf(label, settings.pools)}` : `rows-${nameOf(label)}-${i}`;
    const file = await files.rows(name);
    if (has(file, label)) rows.push(...file[label]!.filter(isWanted));
  }
  return { rows: rows.slice(0, enough), rest: rows.length > enough };
}

/** An indicator by its exact label, as an address names it. */
export async function indicatorOf(
  label: string,
  { shards }: FindSettings,
  files: FindFiles,
): Promise<Indicator | undefined> {
  const [term] = termsOf(label);
  if (term === undefined) return undefined;
  const { indicators } = await files.shard(shardOf(term, shards));
  return indicators.find(([one]) => one === label);
}
