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
  'The period as printed (1—9月, “十四五”期间, “2023/24 financial year”), in place of its default words.',
);

const factEntries = {
  id: id('Kebab-case English, stable for ever: embeds point at it.'),
  formerIds: v.optional(
    filledList(
      id('An id that was published before.'),
      'Ids under which this figure, or what is part of it now, was published before: their addresses lead to it.',
    ),
  ),
  label: bilingual('What is stated, without the figure.'),
  section: id('The section that treats it.'),
  period: v.optional(
    date('The period that the figure covers, where it is not the report’s: 2023, 2023-Q1, 2023-S1, 2023-01/2023-09.'),
  ),
  periodWord: v.optional(periodWord),
  instant: flag('It is of the end of its period, and not of all of it (年末).'),
  undated: flag('The report does not say when; no period is printed, not even the report’s.'),
  date: v.optional(date('When it happened, as exactly as the report says.')),
  better: v.optional(choice(POLARITIES, 'Which way is good, where the matter has one.')),
  standings: v.optional(standings),
  status: v.optional(
    choice(
      STATUSES,
      'What sort of figure it is (SDMX: observation status, scenario): a result, which is not said, or a first or revised count, an estimate, a forecast, a target, a plan, a budget.',
    ),
  ),
  statusWord: v.optional(worded('The word of the status as printed: 初步核算, 预计, 力争, “planned”.')),
  dimensions: v.optional(
    v.pipe(
      v.record(id('An axis that the report declares.'), id('A member of it.')),
      v.description('Of which member of each axis the figure is (SDMX, XBRL): { "town": "yiting" }.'),
    ),
  ),
  notes: v.optional(
    filledList(bilingual('A note.'), 'What has to be known to read the figure, as footnotes: 按可比价计算.'),
  ),
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
        each: flag('Each of several has so many (两镇各1所); never added up.'),
        change: v.optional(ChangeSchema),
        changes: v.optional(changes),
        comparative: v.optional(ComparativeSchema),
        parts: v.optional(
          filledList(
            id('An amount.'),
            'All the amounts that, as the report itself says, this one is made of (XBRL: the items of a summation). They are added up and compared with it; it is shown as printed either way.',
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
            'What it is a share of, printed with it (占全市工业总产值68.7%, 68.7% of the city’s industrial output); without it the label says so, as a rate does.',
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
        recipient: bilingual('Who or what received it.'),
        giver: v.optional(bilingual('Who gave it, where the report says so.')),
        verb: v.optional(worded('What the report says before the title (荣获, 入选, 被列入, “was named”).')),
        level: v.optional(choice(LEVELS, 'The level at which it was given, where the report has it.')),
        count: v.optional(v.pipe(QuantitySchema, v.description('How many received it, where they are only counted.'))),
      }),
      v.title('Honour'),
      v.description('A title or an award.'),
    ),
    v.pipe(
      v.object({
        kind: kind('event', 'Something dated.'),
        ...factEntries,
        date: date('When it happened, as exactly as the report says.'),
        facts: list(id('A fact that belongs to it.'), 'The facts that belong to it.'),
      }),
      v.title('Event'),
      v.description('Something dated.'),
    ),
    v.pipe(
      v.object({
        kind: kind('standing', 'How something stands among others, where no figure is stated.'),
        ...factEntries,
        standings,
      }),
      v.title('Standing of something'),
      v.description('How something stands among others, where no figure is stated (创新能力居全省第四位).'),
    ),
  ]),
  v.title('Fact'),
  v.description('One thing that the report states.'),
);
