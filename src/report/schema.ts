import * as v from 'valibot';
import {
  ChangeSchema,
  corrections,
  mentions,
  quantityEntries,
  QuantitySchema,
  StandingSchema,
} from './claim-schema.js';
import { bilingual, choice, code, date, decimal, filledList, httpUrl, id, kind, list, offset, text } from './shapes.js';
import { LEVELS, POLARITIES } from './terms.js';

/*
 * The shape of a report. Each action carries the code of the problem it raises as its message; `parse.ts` turns issues
 * into problems. Everything here can be written as JSON Schema; what can't is a cross check (`checks.ts`).
 */

const factEntries = {
  id: id('Kebab-case English, stable for ever: embeds point at it.'),
  label: bilingual('What is stated, without the figure.'),
  section: id('The section that treats it.'),
  period: v.optional(date('The period that the figure covers, where it is not the report’s.')),
  date: v.optional(date('When it happened, as exactly as the report says.')),
  better: v.optional(choice(POLARITIES, 'Which way is good, where the matter has one.')),
  standings: v.optional(filledList(StandingSchema, 'How it stands among others.')),
  corrections: v.optional(corrections),
  mentions,
};

export const FactSchema = v.pipe(
  v.variant('kind', [
    v.pipe(
      v.object({
        kind: kind('amount', 'A quantity.'),
        ...factEntries,
        ...quantityEntries,
        change: v.optional(ChangeSchema),
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
        of: bilingual('What it is a share of.'),
        part: v.optional(decimal('The part, as printed.')),
        whole: v.optional(decimal('The whole, as printed.')),
        unit: quantityEntries.unit,
        noun: quantityEntries.noun,
        percent: v.optional(decimal('The percentage, as printed.')),
        qualifier: quantityEntries.qualifier,
        word: quantityEntries.word,
        change: v.optional(ChangeSchema),
      }),
      v.title('Share'),
      v.description('A part of a whole, or a printed percentage of something.'),
    ),
    v.pipe(
      v.object({
        kind: kind('change', 'A change whose own amount is not stated.'),
        ...factEntries,
        change: ChangeSchema,
      }),
      v.title('Change of something'),
      v.description('A change whose own amount is not stated.'),
    ),
    v.pipe(
      v.object({
        kind: kind('honour', 'A title or an award.'),
        ...factEntries,
        title: bilingual('The title or award.'),
        recipient: bilingual('Who or what received it.'),
        giver: v.optional(bilingual('Who gave it, where the report says so.')),
        level: choice(LEVELS, 'The level at which it was given.'),
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
  ]),
  v.title('Fact'),
  v.description('One thing that the report states.'),
);

export const PlaceSchema = v.pipe(
  v.object({
    id: id('What standings refer to.'),
    name: bilingual('As standings print it, such as 全市 and “the city”.'),
    level: choice(LEVELS, 'Its administrative level.'),
    within: v.optional(id('The next wider place.')),
  }),
  v.title('Place'),
  v.description('A place among whose members something stands.'),
);

const BoardItemSchema = v.pipe(
  v.object({
    id: id('Stable for ever.'),
    facts: filledList(id('A fact.'), 'The facts of this item, in order.'),
    standings: v.optional(
      filledList(
        StandingSchema,
        'A standing that the report gives to the item as a whole, leaving open which of its facts it means.',
      ),
    ),
  }),
  v.title('Board item'),
  v.description('One place of a board, with what the report puts there.'),
);

export const BoardSchema = v.pipe(
  v.object({
    id: id('Stable for ever.'),
    title: bilingual('As the report calls it.'),
    items: filledList(BoardItemSchema, 'The items, in order.'),
  }),
  v.title('Board'),
  v.description('An ordered list of facts that the report itself makes.'),
);

const UnitSchema = v.pipe(
  v.object({
    id: text('The unit as printed.'),
    en: v.pipe(
      v.object({ one: text('English for one.'), other: text('English for any other number.') }),
      v.description('Its English.'),
    ),
  }),
  v.title('Unit'),
  v.description('A unit that is not among the known ones.'),
);

const SourceSchema = v.pipe(
  v.object({
    title: bilingual('Title of the report.'),
    publisher: bilingual('Who published it: whose word every figure is.'),
    author: v.optional(text('Who wrote it.')),
    url: v.optional(httpUrl),
    sha256: v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{64}$/, code('HASH_FORM')),
      v.description('SHA-256 of the UTF-8 bytes of the source text.'),
    ),
    length: offset('Length of the source text in UTF-16 code units.'),
  }),
  v.title('Source'),
  v.description('The text that the report was made from.'),
);

/** A report with its facts still unread: `parse.ts` reads each by itself, so that one bad fact hides no other. */
export const ShellSchema = v.object({
  schemaVersion: v.pipe(
    v.string(code('SCHEMA_VERSION')),
    v.regex(/^1\.(?:0|[1-9]\d{0,3})$/, code('SCHEMA_VERSION')),
    v.description('Version of the contract: 1.0. A higher minor number is read, and what it adds is ignored.'),
  ),
  id: id('Kebab-case English, stable for ever.'),
  title: bilingual('Title of the report.'),
  entity: v.pipe(
    v.object({ id: id('Stable for ever.'), name: bilingual('Its name.'), level: choice(LEVELS, 'Its level.') }),
    v.description('The public body whose report this is.'),
  ),
  period: date('The period that the report covers.'),
  invented: v.optional(
    v.pipe(
      v.literal(true),
      v.description(
        'No public body has said any of this: a sample. Whoever shows a fact of it says so beside the fact.',
      ),
    ),
  ),
  places: list(PlaceSchema, 'The places that standings refer to.'),
  sections: filledList(
    v.pipe(
      v.object({ id: id('Stable for ever.'), title: bilingual('Its heading.') }),
      v.title('Section'),
      v.description('A part of the report under a heading of its own.'),
    ),
    'The sections, in the report’s order.',
  ),
  boards: list(BoardSchema, 'Ordered lists of facts that the report itself makes.'),
  units: v.optional(list(UnitSchema, 'Units beside the known ones.')),
  facts: list(v.unknown(), 'Everything that the report states, in reading order.'),
  source: SourceSchema,
});

/** The whole contract in one schema; the source of the types and of `report.schema.json`. */
export const ReportSchema = v.pipe(
  v.object({
    ...ShellSchema.entries,
    facts: list(FactSchema, 'Everything that the report states, in reading order.'),
  }),
  v.title('Report'),
  v.description('A public body’s yearly report as typed figures, each tied to the words that state it.'),
);
