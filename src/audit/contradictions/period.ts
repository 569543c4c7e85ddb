import { changesOf } from '../../report/fields/changes.js';
import { statedPeriod, type StatedPeriod } from '../../report/stated-date.js';
import type { Fact } from '../../report/types.js';
import type { Disagreement } from '../contradiction.js';
import { LANGUAGES } from '../words/languages.js';

/** Quoted names, in which a year is not the period of a figure. */
const NAMES = /“[^”]*”|《[^》]*》|"[^"]*"/g;

interface Part {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly isMoment: boolean;
}

/**
 * Detects a quote with another year than the fact, or a part of the year where the fact is for all of it; a whole
 * period where the fact is a point in time; or another wording of the period.
 * @param ofReport the period of a fact without its own
 */
export function periodDisagreement(
  fact: Fact,
  path: string,
  quote: string,
  ofReport: string,
): Disagreement | undefined {
  const text = quote.replace(NAMES, ' ');
  const own = [fact.date, fact.period].flatMap((one) => one ?? []);
  const claim: Claim = {
    periods: own.length ? own : [ofReport],
    isOwn: own.length > 0,
    at: `${path}.${fact.date && !fact.period ? 'date' : 'period'}`,
    others: statedIn(otherPeriodsOf(fact)),
  };
  if (fact.undated) return undatedDisagreement(claim, path, text);
  return (
    disagreement(claim, text) ??
    momentDisagreement(fact, claim, path, text) ??
    wordDisagreement(fact, claim, path, text)
  );
}

/** The period of a fact. */
interface Claim {
  readonly periods: readonly string[];
  /** Whether the fact has a date or period itself. */
  readonly isOwn: boolean;
  /** Path of the period in the fact. */
  readonly at: string;
  /** Other periods that the fact mentions. */
  readonly others: readonly StatedPeriod[];
}

/** Base and start periods of changes, and the period of an earlier figure: 1.8 times those of 2019. */
const otherPeriodsOf = (fact: Fact): readonly string[] =>
  [
    ...changesOf(fact).flatMap(({ since, from }) => [since, from?.period]),
    'comparative' in fact ? fact.comparative?.period : undefined,
  ].flatMap((one) => one ?? []);

const CODE = 'PERIOD_CONTRADICTED';

function disagreement({ periods: claimed, isOwn, at, others }: Claim, text: string): Disagreement | undefined {
  const periods = statedIn(claimed);
  if (!periods.length) return undefined;
  const years = yearsBeside(others, text);
  const found = { code: CODE, at, claimed: claimed.join(', ') } as const;
  const [year] = years;
  if (year !== undefined && !years.some((one) => periods.some((period) => holdsYear(period, one))))
    return { ...found, printed: year, right: `"period": "${year}"` };
  const parts = partsIn(text).filter(
    ({ isMoment }) => !isMoment || (isOwn && claimed.some((one) => one.includes('-'))),
  );
  const [part] = parts;
  if (!part || parts.some((one) => periods.some((period) => isOf(period, one)))) return undefined;
  return { ...found, printed: part.word, right: `"period": "${periodOf(part, year ?? String(periods[0]![0].year))}"` };
}

const statedIn = (periods: readonly string[]): readonly StatedPeriod[] =>
  periods.flatMap((one) => {
    const stated = statedPeriod(one);
    return stated ? [stated] : [];
  });

/** A quote with a period for a fact marked as undated. */
function undatedDisagreement({ others }: Claim, path: string, text: string): Disagreement | undefined {
  const [year] = yearsBeside(others, text);
  if (year === undefined) return undefined;
  return { code: CODE, at: `${path}.undated`, claimed: 'undated', printed: year, right: `"period": "${year}"` };
}

/** A point in time is the end of its period: 2022年末 is not in 2023, and 全年 is not a point in time. */
function momentDisagreement(
  { instant }: Fact,
  { periods, at }: Claim,
  path: string,
  text: string,
): Disagreement | undefined {
  if (!instant) return undefined;
  const ends = LANGUAGES.flatMap(({ yearEnd }) => [...text.matchAll(yearEnd)]);
  const [first] = ends;
  const years = statedIn(periods).map(([, to]) => String(to.year));
  if (first && !ends.some(([, year = '']) => years.includes(year)))
    return { code: CODE, at, claimed: periods.join(', '), printed: first[0], right: `"period": "${first[1] ?? ''}"` };
  const whole = LANGUAGES.flatMap(({ wholePeriod }) => wholePeriod.exec(text)?.[0] ?? []);
  if (!whole.length || LANGUAGES.some(({ moment }) => moment.test(text))) return undefined;
  return { code: CODE, at: `${path}.instant`, claimed: 'instant', printed: whole[0]!, right: 'no "instant"' };
}

/** A period wording that contradicts the period, or differs from the quote: 上半年 for 1—6月. */
function wordDisagreement({ periodWord }: Fact, claim: Claim, path: string, text: string): Disagreement | undefined {
  const at = `${path}.periodWord`;
  const wrong = Object.values(periodWord ?? {}).flatMap((word) => disagreement(claim, word) ?? [])[0];
  if (wrong) return { ...wrong, at: claim.at };
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  const word = periodWord?.[language];
  const part = partsIn(text).find(({ isMoment, from, to }) => !isMoment || from !== to)?.word;
  if (word === undefined || part === undefined || bare(text).includes(bare(word))) return undefined;
  return { code: CODE, at, claimed: word, printed: part, right: `"periodWord": { "${language}": "${part}" }` };
}

const bare = (text: string): string => text.replace(/\s/g, '').toLowerCase();

const holdsYear = ([from, to]: StatedPeriod, year: string): boolean =>
  from.year <= Number(year) && Number(year) <= to.year;

/** Whether a date or period of months is within the part, or equal to it. */
function isOf([from, to]: StatedPeriod, part: Part): boolean {
  if (from.month === undefined || to.month === undefined) return false;
  if (part.isMoment) return from.month <= part.from && part.to <= to.month;
  const isWhole = from.month === part.from && to.month === part.to;
  return isWhole || (from === to && part.from <= from.month && from.month <= part.to);
}

const yearsIn = (text: string): readonly string[] =>
  LANGUAGES.flatMap(({ year }) => [...text.matchAll(year)].map(([, digits = '']) => digits));

/** The years of a text except those of other periods of the fact. */
const yearsBeside = (others: readonly StatedPeriod[], text: string): readonly string[] =>
  yearsIn(text).filter((year) => !others.some((other) => holdsYear(other, year)));

const partsIn = (text: string): readonly Part[] =>
  LANGUAGES.flatMap(({ partsOfYear, against }) =>
    partsOfYear.flatMap(({ pattern, months, isMoment = false }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        if (against.test(text.slice(0, match.index).slice(-20))) return [];
        const [from, to] = months.map((month) =>
          Number(month.replace(/\$(\d)/, (_, group) => match[Number(group)] ?? '')),
        );
        return [{ word: match[0].trim(), from: from!, to: to!, isMoment }];
      }),
    ),
  );

/** Quarters and half-years have their own notation: 2023-Q1, 2023-S1. */
function periodOf({ from, to }: Part, year: string): string {
  if (to - from === 2 && to % 3 === 0) return `${year}-Q${to / 3}`;
  if (to - from === 5 && to % 6 === 0) return `${year}-S${to / 6}`;
  const named = (month: number): string => `${year}-${String(month).padStart(2, '0')}`;
  return from === to ? named(from) : `${named(from)}/${named(to)}`;
}
