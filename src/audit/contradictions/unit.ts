import { MONEY_SIGN, percentWords, pointsWords, type UnitWords } from '../words/units.js';
import type { LocatedFigure } from '../rule-inputs/figures.js';
import type { Disagreement, QuotePosition } from '../contradiction.js';
import { beforeOf, tailOf } from './around.js';

/** Detects a quote with another unit than the fact. If either has no unit, there is no contradiction. */
export function unitDisagreement(
  place: QuotePosition,
  located: LocatedFigure,
  units: UnitWords,
): Disagreement | undefined {
  const printed = printedUnit(place, units);
  const own = ownWords(located, units);
  if (printed === undefined || !own.length || agrees(printed, own, place, units)) return undefined;
  const { counts, path } = located;
  return {
    code: 'UNIT_CONTRADICTED',
    at: counts ? path.replace(/value$/, 'form') : path.replace(/\.[^.]*$/, '.unit'),
    claimed: own[0]!,
    printed,
    right:
      counts && path.endsWith('.change.value')
        ? formOf(printed, units)
        : `"unit": ${JSON.stringify(units.idOf(printed))}`,
  };
}

/** Returns the printed unit of a number: the currency sign before it, or what follows. */
export function printedUnit(place: QuotePosition, units: UnitWords): string | undefined {
  const sign = MONEY_SIGN.exec(beforeOf(place))?.[0].trim();
  return sign ?? units.at(tailOf(place));
}

function ownWords({ counts, figure }: LocatedFigure, units: UnitWords): readonly string[] {
  if (counts) return counts === 'percent' ? percentWords() : pointsWords();
  const { unit, noun } = figure;
  if (unit === undefined) return [];
  const counted = noun?.toLowerCase().trim();
  return [...units.wordsOf(unit), ...(counted ? [counted, counted.split(/\s+/).pop()!] : [])];
}

const isLatin = (word: string): boolean => /^[a-z]/.test(word);

function agrees(printed: string, own: readonly string[], place: QuotePosition, units: UnitWords): boolean {
  if (own.includes(printed)) return true;
  const [tail, unit] = [tailOf(place).toLowerCase().trimStart(), own[0]!];
  // An unknown unit may start like a known one.
  if (tail.startsWith(unit) && unit.length > printed.length) return true;
  // A composed unit continues, and a quote may end within a unit: 元/月, 人次.
  if (unit.startsWith(`${printed}/`) || (unit.startsWith(printed) && tail.trimEnd() === printed)) return true;
  if (units.isBare(printed) && (tail.trimEnd() === printed || place.text.includes(unit))) return true;
  if (!isLatin(printed)) return false;
  // A unit without an English name can't be contradicted in English, except for money and measures.
  const english = own.filter(isLatin);
  if (!english.length) return true;
  return english.some((word) => ` ${tail.slice(0, 60).replace(/[^a-z]+/g, ' ')} `.includes(` ${word} `));
}

function formOf(printed: string, units: UnitWords): string {
  if (percentWords().includes(printed)) return '"form": "percent"';
  if (pointsWords().includes(printed)) return '"form": "points"';
  return `"form": "absolute", "unit": ${JSON.stringify(units.idOf(printed))}`;
}
