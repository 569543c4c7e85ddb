import { expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { textOf } from '../../src/format/phrase.js';
import { printedIn } from '../../src/format/report-locales.js';
import { printStandings } from '../../src/format/standing.js';
import type { Report, Standing } from '../../src/report/types.js';
import { quillmere, tinglan } from '../support/samples.js';

/* A standing of the samples is said in the report's own words: what is printed of it is in one of its quotes. */

const withStandings = ({ facts, boards }: Report): readonly (readonly [id: string, standing: Standing])[] =>
  [...facts, ...boards.flatMap(({ items }) => items)].flatMap(({ id, standings }) =>
    (standings ?? []).map((standing) => [id, standing] as const),
  );

function printed(standing: Standing, report: Report): string {
  const placeOf = (id: string) => report.places.find((place) => place.id === id);
  return printStandings([standing], placeOf, printedIn(report), report).map(textOf).join('');
}

/** Said otherwise than in one piece: the place is named elsewhere in the sentence, or before the figure. */
const APART: Readonly<Record<string, string>> = {
  'jindu-retirees-demonstration-branch': '首批',
  'quiet-streets-city': 'in the first group of six',
};

/** In digits and without a verb, since its own words have the place before them. */
const IN_DIGITS = 'walking-index';

const rows = [choujiang2023, quillmere.report, tinglan.report].flatMap((report) =>
  withStandings(report)
    .filter(([id]) => id !== IN_DIGITS)
    .map(([id, standing]) => ({ id, standing, text: APART[id] ?? printed(standing, report) })),
);

it.each(rows)('$id: $text', ({ standing, text }) => {
  expect(standing.mentions.map(({ quote }) => quote).filter((quote) => quote.includes(text))).not.toEqual([]);
});

it('says all of those that are not in one piece', () => {
  const apart = [choujiang2023, quillmere.report].flatMap((report) =>
    withStandings(report).flatMap(([id, standing]) =>
      id in APART || id === IN_DIGITS ? [[id, printed(standing, report)]] : [],
    ),
  );
  expect(apart).toEqual([
    ['jindu-retirees-demonstration-branch', '全省首批'],
    ['walking-index', 'up from 7th to 4th of 24 in the state'],
    ['quiet-streets-city', 'in the first group of six in the state'],
  ]);
});
