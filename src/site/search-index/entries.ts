import type { Locale } from '../../format/locale.js';
import { pick } from '../../format/pick.js';
import { printWhen, whenOf } from '../../format/when.js';
import type { Row } from '../../search-index/shapes.js';
import { factModel } from '../../models/widgets/score-board.js';
import type { Fact, Report } from '../../report/types.js';
import type { Links } from '../links.js';

/** One figure of an index, with the label that it is compared by. */
export interface Entry {
  readonly label: string;
  readonly row: Row;
}

/**
 * The figures and titles of a report as its page prints them. Events are left out: their label is a date, and nothing
 * else has the same.
 * @param links of the report; addresses become relative to the site
 */
export const entriesOf = (report: Report, locale: Locale, links: Links): readonly Entry[] =>
  report.facts.filter(({ kind }) => kind !== 'event').flatMap((fact) => entryOf(fact, report, locale, links));

function entryOf(fact: Fact, report: Report, locale: Locale, links: Links): readonly Entry[] {
  const { label, figure, headline, change } = factModel(fact, { locale, context: report });
  // A title is compared by its name, and the figure is who has it.
  const isTitle = fact.kind === 'honour';
  const [name, said] = isTitle ? [headline, label] : [label, figure?.text ?? (headline || (change?.text ?? ''))];
  if (name === '' || said === '') return [];
  const { entity, invented } = report;
  const row: Row = [
    pick(entity.name, locale),
    entity.level ?? '',
    Number(whenOf(fact, report).slice(0, 4)) || 0,
    printWhen(fact, report, locale).text,
    said,
    links.page(fact.id, locale).slice(links.site.length),
    invented ? 1 : 0,
  ];
  return [{ label: name, row }];
}
