import * as v from 'valibot';
import { changes, ChangeSchema, ComparativeSchema } from './change-schema.js';
import { corrections, mentions, quantityEntries, QuantitySchema, range } from './claim-schema.js';
import type { WrittenFact } from '../fact-types.js';
import { fraction, separator, tenths, terms } from './figure-entries.js';
import { standings } from './standing-schema.js';
import { bilingual, choice, date, decimal, filledList, flag, id, kind, list, worded } from './shapes.js';
import { LEVELS, POLARITIES, STATUSES } from '../lists/terms.js';

/* The fact schema, by kind. */

/** The wording of a period, for a fact or the whole report. */
export const periodWord = worded(
  'The period as printed (1—9月, “十四五”期间, “2023/24 financial year”), instead of the default words.',
);

const factEntries = {
  id: id('Kebab-case English; never changes, because embeds use it.'),
  formerIds: v.optional(
    filledList(
      id('An id that was published before.'),
      'Ids under which this figure, or a part of it, was published before; their addresses redirect to it.',
    ),
  ),
  label: bilingual('What the figure measures, without the figure.'),
  section: id('The section it belongs to.'),
  period: v.optional(
    date('The period of the figure, if it differs from the report’s: 2023, 2023-Q1, 2023-S1, 2023-01/2023-09.'),
  ),
  periodWord: v.optional(periodWord),
  instant: flag('Measured at the end of the period (年末), not over it.'),
  undated: flag('The report gives no period, so none is printed, not even the report’s.'),
  date: v.optional(date('When it happened, as exactly as the report says.')),
  better: v.optional(choice(POLARITIES, 'Whether a rise or a fall is good, if either is.')),
  standings: v.optional(standings),
  status: v.optional(
    choice(
      STATUSES,
      'Status of the figure (SDMX: observation status, scenario): preliminary, revised, estimate, forecast, target, plan or budget. Absent for a result.',
    ),
  ),
  statusWord: v.optional(worded('The word of the status as printed: 初步核算, 预计, 力争, “planned”.')),
  dimensions: v.optional(
    v.pipe(
      v.record(id('An axis that the report declares.'), id('A member of it.')),
      v.description('The member of each axis that the figure is for (SDMX, XBRL): { "town": "yiting" }.'),
    ),
  ),
  notes: v.optional(filledList(bilingual('A note.'), 'Footnotes needed to read the figure: 按可比价计算.')),
  corrections: v.optional(corrections),
  mentions,
};

/** A fact of any kind; an entry of `facts` in a report file. */
export const FactSchema: v.GenericSchema<WrittenFact> = v.pipe(
  v.variant('kind', [
    v.pipe(
      v.object({
        kind: kind('amount', 'A quantity.'),
        ...factEntries,
        ...quantityEntries,
        each: flag('The number applies to each of several (两镇各1所); never added up.'),
        change: v.optional(ChangeSchema),
        changes: v.optional(changes),
        comparative: v.optional(ComparativeSchema),
        parts: v.optional(
          filledList(
            id('An amount.'),
            'All amounts that the report says add up to this one (XBRL: the items of a summation). Their sum is compared with it; it is shown as printed either way.',
          ),
        ),
      }),
      v.title('Amount'),
      v.description('A quantity.'),
    ),
    v.pipe(
      v.object({
        kind: kind('share', 'A part of a whole, or a printed percentage of something.'),
        ...factEntries,
        of: v.optional(
          bilingual(
            'What it is a share of, printed with it (占全市工业总产值68.7%, 68.7% of the city’s industrial output). Absent if the label says it, as for a rate.',
          ),
        ),
        part: v.optional(decimal('The part, as printed.')),
        whole: v.optional(decimal('The whole, as printed.')),
        scale: quantityEntries.scale,
        unit: quantityEntries.unit,
        symbol: quantityEntries.symbol,
        noun: quantityEntries.noun,
        percent: v.optional(
          v.pipe(
            v.union([decimal('The percentage.'), range]),
            v.description('The percentage, as printed; or a range of two.'),
          ),
        ),
        fraction: v.optional(fraction),
        tenths: v.optional(tenths),
        stated: quantityEntries.stated,
        qualifier: quantityEntries.qualifier,
        word: quantityEntries.word,
        change: v.optional(ChangeSchema),
        changes: v.optional(changes),
        comparative: v.optional(ComparativeSchema),
      }),
      v.title('Share'),
      v.description('A part of a whole, or a printed percentage of something.'),
    ),
    v.pipe(
      v.object({
        kind: kind('change', 'A change whose own amount is not stated.'),
        ...factEntries,
        change: v.optional(ChangeSchema),
        changes: v.optional(changes),
      }),
      v.title('Change of something'),
      v.description('A change whose own amount is not stated.'),
    ),
    v.pipe(
      v.object({
        kind: kind('ratio', 'A ratio of two or more numbers.'),
        ...factEntries,
        terms,
        separator: v.optional(separator),
        qualifier: quantityEntries.qualifier,
        word: quantityEntries.word,
        stated: quantityEntries.stated,
      }),
      v.title('Ratio'),
      v.description('A ratio of two or more numbers, such as 2:1 or 6.1:39.2:54.7.'),
    ),
    v.pipe(
      v.object({
        kind: kind('honour', 'A title or an award.'),
        ...factEntries,
        title: bilingual('The title or award.'),
        recipient: bilingual('The recipient.'),
        giver: v.optional(bilingual('The giver, if stated.')),
        verb: v.optional(worded('What the report says before the title (荣获, 入选, 被列入, “was named”).')),
        level: v.optional(choice(LEVELS, 'The level at which it was given, if stated.')),
        count: v.optional(
          v.pipe(QuantitySchema, v.description('The number of recipients, if only their number is stated.')),
        ),
      }),
      v.title('Honour'),
      v.description('A title or an award.'),
    ),
    v.pipe(
      v.object({
        kind: kind('event', 'A dated event.'),
        ...factEntries,
        date: date('When it happened, as exactly as the report says.'),
        facts: list(id('A fact that belongs to it.'), 'The facts that belong to it.'),
      }),
      v.title('Event'),
      v.description('A dated event.'),
    ),
    v.pipe(
      v.object({
        kind: kind('standing', 'A rank or other standing without a figure.'),
        ...factEntries,
        standings,
      }),
      v.title('Standing of something'),
      v.description('A rank or other standing without a figure (创新能力居全省第四位).'),
    ),
  ]),
  v.title('Fact'),
  v.description('One thing that the report states.'),
);
