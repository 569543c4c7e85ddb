import { statedPeriod, type StatedPeriod } from '../../report/stated-date.js';
import type { Fact } from '../../report/types.js';
import type { Disagreement } from '../contradiction.js';
import { LANGUAGES } from '../words/languages.js';

/** What is inside is a name, and its year says when nothing was counted. */
const NAMES = /“[^”]*”|《[^》]*》|"[^"]*"/g;

interface Part {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly isMoment: boolean;
}

/**
 * A quote that names another year than that of the fact, or a part of a year where the fact is of all of it.
 * @param ofReport the period of a fact that has none of its own
 */
export function periodDisagreement(
  fact: Fact,
  path: string,
  quote: string,
  ofReport: string,
): Disagreement | undefined {
  const text = quote.replace(NAMES, ' ');
  const own = [fact.date, fact.period].flatMap((one) => one ?? []);
  const claimed = own.length ? own : [ofReport];
  const periods = claimed.flatMap((one) => (statedPeriod(one) ? [statedPeriod(one)!] : []));
  if (!periods.length) return undefined;
  const years = yearsIn(text);
  const at = `${path}.${fact.date && !fact.period ? 'date' : 'period'}`;
  const found = { code: 'PERIOD_CONTRADICTED', at, claimed: claimed.join(', ') } as const;
  const [year] = years;
  if (year !== undefined && !years.some((one) => periods.some((period) => holdsYear(period, one))))
    return { ...found, printed: year, right: `"period": "${year}"` };
  const parts = partsIn(text).filter(({ isMoment }) => !isMoment || own.some((one) => one.includes('-')));
  const [part] = parts;
  if (!part || parts.some((one) => periods.some((period) => isOf(period, one)))) return undefined;
  return { ...found, printed: part.word, right: `"period": "${periodOf(part, year ?? String(periods[0]![0].year))}"` };
}

const holdsYear = ([from, to]: StatedPeriod, year: string): boolean =>
  from.year <= Number(year) && Number(year) <= to.year;

/** A date or a period of months within the part; what covers a part exactly is of it too. */
function isOf([from, to]: StatedPeriod, part: Part): boolean {
  if (from.month === undefined || to.month === undefined) return false;
  if (part.isMoment) return from.month <= part.from && part.to <= to.month;
  const isWhole = from.month === part.from && to.month === part.to;
  return isWhole || (from === to && part.from <= from.month && from.month <= part.to);
}

const yearsIn = (text: string): readonly string[] =>
  LANGUAGES.flatMap(({ year }) => [...text.matchAll(year)].map(([, digits = '']) => digits));

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

function periodOf({ from, to }: Part, year: string): string {
  const named = (month: number): string => `${year}-${String(month).padStart(2, '0')}`;
  return from === to ? named(from) : `${named(from)}/${named(to)}`;
}
