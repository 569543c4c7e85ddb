import type { Standing } from '../../report/types.js';
import type { Disagreement } from '../contradiction.js';
import { numeralsIn } from '../rule-inputs/numerals.js';
import { LANGUAGES } from '../words/languages.js';
import type { RankDetail } from '../words/word-types.js';
import { isFirst, languageOf, unprinted } from './worded.js';

interface Details {
  /** The first detail that contradicts the standing. */
  readonly wrong: Disagreement | undefined;
  /** The text without the previous position, which is not the claimed one. */
  readonly rest: string;
}

/** Checks the details of a standing in a quote. Details that the standing lacks are not checked. */
export function rankDetails(standing: Standing, path: string, text: string): Details {
  const { size, from } = standing.kind === 'rank' ? standing : {};
  const claims = [
    ['size', size, (number: string) => `"size": ${number}`],
    ['from', from, (number: string) => `"from": ${number}`],
    [
      'streak',
      standing.streak && Number(standing.streak.value),
      (number: string) => `"streak": { "value": "${number}", … }`,
    ],
  ] as const;
  const wrong = claims.flatMap(([says, claimed, right]) => {
    const [first, ...more] = claimed === undefined ? [] : detailsIn(text, says);
    if (!first || [first, ...more].some(({ number }) => Number(number) === claimed)) return [];
    const { word: printed, number } = first;
    return [
      {
        code: 'RANK_CONTRADICTED' as const,
        at: `${path}.${says}`,
        claimed: `${says} ${claimed}`,
        printed,
        right: right(number),
      },
    ];
  });
  const rest =
    from === undefined ? text : detailsIn(text, 'from').reduce((left, { word }) => left.replace(word, ' '), text);
  return { wrong: wrong[0] ?? tieDisagreement(standing, path, text) ?? markDisagreement(standing, path, text), rest };
}

interface Detail {
  readonly word: string;
  readonly number: string;
}

const detailsIn = (text: string, says: RankDetail['says']): readonly Detail[] =>
  LANGUAGES.flatMap(({ rankDetails: details, numerals: { read } }) =>
    details
      .filter((detail) => detail.says === says)
      .flatMap(({ pattern }) =>
        [...text.matchAll(pattern)].flatMap(([word, stated = '']) => {
          const number = /^\d+$/.test(stated) ? stated : read(stated);
          return number === undefined ? [] : [{ word, number }];
        }),
      ),
  );

/** A shared rank in the quote, where the standing is not shared, in words either. */
function tieDisagreement(standing: Standing, path: string, text: string): Disagreement | undefined {
  if (standing.kind !== 'rank' || standing.tie) return undefined;
  const [printed] = LANGUAGES.flatMap(({ ties }) => ties.exec(text)?.[0].trim() ?? []);
  if (printed === undefined) return undefined;
  const isInWords = [standing.word, standing.verb].some((said) =>
    Object.values(said ?? {})
      .join()
      .includes(printed),
  );
  if (isInWords) return undefined;
  return { code: 'RANK_CONTRADICTED', at: `${path}.tie`, claimed: 'false', printed, right: '"tie": true' };
}

/** Thresholds that a quote with numbers does not contain. */
function markDisagreement(standing: Standing, path: string, text: string): Disagreement | undefined {
  if (standing.kind !== 'passed') return undefined;
  const printed = numeralsIn(text).map(({ digits }) => digits);
  if (!printed.length || standing.marks.every((mark) => printed.includes(mark))) return undefined;
  const right = `"marks": ${JSON.stringify(printed)}`;
  return {
    code: 'RANK_CONTRADICTED',
    at: `${path}.marks`,
    claimed: standing.marks.join(', '),
    printed: printed.join(', '),
    right,
  };
}

/**
 * Detects printed words of a standing that none of its quotes contains.
 * @param said the words for a rank in the quote
 */
export function wordDisagreement(
  standing: Standing,
  path: string,
  text: string,
  said: string | undefined,
): Disagreement | undefined {
  const { mentions } = standing;
  if (!isFirst(mentions, text)) return undefined;
  for (const key of ['word', 'verb'] as const) {
    const word = unprinted(standing[key], mentions, text);
    if (word === undefined) continue;
    const right = `"${key}": { "${languageOf(text)}": "${key === 'word' && said !== undefined ? said : '…'}" }`;
    return { code: 'RANK_CONTRADICTED', at: `${path}.${key}`, claimed: word, printed: said ?? text, right };
  }
  return undefined;
}
