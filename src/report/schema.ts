import * as v from 'valibot';
import { DECIMAL, decimalProblem } from './decimal.js';
import { bounded, MAX_LIST } from './list.js';
import type { ProblemCode } from './problems.js';
import {
  BASES,
  CHANGE_FORMS,
  DIRECTIONS,
  LEVELS,
  MISSING_REASONS,
  POLARITIES,
  QUALIFIERS,
  SCALES,
  STANDING_KINDS,
  type Scale,
  type StandingKind,
} from './terms.js';

/*
 * The shape of a report. Each action carries the code of the problem it raises as its message; `parse.ts` turns issues
 * into problems. Everything here can be written as JSON Schema; what can't is a cross check (`checks.ts`).
 */

const code = (name: ProblemCode): ProblemCode => name;

const text = (description: string) =>
  v.pipe(
    v.string(),
    // Blanks alone would print as an empty box.
    v.regex(/\S/, code('TEXT_EMPTY')),
    v.maxLength(10_000, code('TEXT_LENGTH')),
    v.description(description),
  );

const list = <S extends v.GenericSchema>(item: S, description: string) =>
  v.pipe(bounded(item), v.maxLength(MAX_LIST, code('LIST_LENGTH')), v.description(description));

const filledList = <S extends v.GenericSchema>(item: S, description: string) =>
  v.pipe(
    bounded(item),
    v.nonEmpty(code('LIST_EMPTY')),
    v.maxLength(MAX_LIST, code('LIST_LENGTH')),
    v.description(description),
  );

const choice = <const T extends readonly string[]>(values: T, description: string) =>
  v.pipe(v.picklist(values), v.description(description));

const bilingual = (description: string) =>
  v.pipe(v.object({ zh: text('In Chinese.'), en: text('In English.') }), v.description(description));

/** The word by which an object of several possible shapes is told from the others. */
const kind = <const K extends string>(name: K, description: string) =>
  v.pipe(v.literal(name), v.description(description));

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const id = (description: string) =>
  v.pipe(v.string(), v.maxLength(100, code('ID_FORM')), v.regex(ID, code('ID_FORM')), v.description(description));

const decimal = (description: string) =>
  v.pipe(
    v.string(({ input }) => (Number.isFinite(input) || typeof input !== 'number' ? 'VALUE_NOT_STRING' : 'VALUE_NAN')),
    v.regex(DECIMAL, ({ input }) => decimalProblem(input) ?? 'VALUE_FORM'),
    v.description(description),
  );

const DAY = String.raw`(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const DATE = new RegExp(`^${DAY}(?:/${DAY})?$`);

const date = (description: string) =>
  v.pipe(v.string(code('DATE_FORM')), v.regex(DATE, code('DATE_FORM')), v.description(description));

const offset = (description: string) =>
  v.pipe(
    v.number(code('OFFSET_FORM')),
    v.safeInteger(code('OFFSET_FORM')),
    v.minValue(0, code('OFFSET_FORM')),
    v.description(description),
  );

const httpUrl = v.pipe(
  v.string(),
  v.maxLength(2_000, code('URL_REJECTED')),
  v.regex(/^[hH][tT][tT][pP][sS]?:\/\/[^\s\\@/?#]+(?:[/?#][^\s\\]*)?$/, code('URL_REJECTED')),
  v.description('An http or https address without credentials.'),
);

const range = v.pipe(
  v.object({ from: decimal('Where the range starts.'), to: decimal('Where it ends.') }),
  v.description('A range, both ends included.'),
);

const quantityEntries = {
  value: v.pipe(
    v.nullable(v.union([decimal('The number as printed.'), range])),
    v.description('The number as printed, a decimal string; a range; or null where the figure is missing.'),
  ),
  missing: v.optional(choice(MISSING_REASONS, 'Why the figure is missing; only beside a value of null.')),
  scale: v.optional(choice(Object.keys(SCALES) as Scale[], 'The scale word printed after the number.')),
  unit: v.optional(text('The unit as printed: a known unit, or one declared in the report’s units.')),
  noun: v.optional(text('English plural of what is counted, where the unit is a bare measure word (个, 家).')),
  qualifier: v.optional(choice(QUALIFIERS, 'How the printed figure is bounded; absent means exact.')),
  word: v.optional(text('The Chinese word that the report qualifies it with, such as 余 or 突破.')),
};

/** A number with its scale, unit and qualifier. */
export const QuantitySchema = v.pipe(
  v.object(quantityEntries),
  v.title('Quantity'),
  v.description('A number with its scale, unit and qualifier.'),
);

export const MentionSchema = v.pipe(
  v.object({
    quote: text('The shortest phrase of the source that carries the claim, letter for letter.'),
    start: offset('Where the quote starts in the source text, in UTF-16 code units.'),
    end: offset('Where it ends; end minus start is the length of the quote.'),
    stated: v.optional(
      v.pipe(QuantitySchema, v.description('The figure as it is given here, where it differs from the fact’s own.')),
    ),
  }),
  v.title('Mention'),
  v.description('A place where the report states a claim.'),
);

const mentions = filledList(MentionSchema, 'Where the report says it, in reading order.');

export const ChangeSchema = v.pipe(
  v.object({
    direction: choice(DIRECTIONS, 'Which way the figure went; no judgement.'),
    form: choice(CHANGE_FORMS, 'Relative (percent), difference of percentages (points), or in a unit (absolute).'),
    ...quantityEntries,
    value: v.pipe(
      v.nullable(decimal('The size of the change, never negative.')),
      v.description('The size of the change as printed, never negative; null where only the direction is stated.'),
    ),
    basis: choice(BASES, 'What it is measured against, if the report says so.'),
    mentions,
  }),
  v.title('Change'),
  v.description('How a figure changed.'),
);

const standingEntries = {
  among: id('The place among whose members it stands so.'),
  measure: v.optional(bilingual('What is ranked, where that is not the fact’s own figure (完成率).')),
  retained: v.optional(v.pipe(v.literal(true), v.description('It stood so the year before too (蝉联).'))),
  mentions,
};

const STANDING_WORDS: Readonly<Record<StandingKind, string>> = {
  rank: 'A position among others (第一).',
  only: 'The only one (唯一).',
  'first-batch': 'One of the first batch (首批); no position.',
  'first-ever': 'The first in time (首个).',
  leading: 'Said to be ahead, with no position given (领先, 前列).',
};

export const StandingSchema = v.pipe(
  v.variant('kind', [
    v.pipe(
      v.object({
        kind: kind('rank', STANDING_WORDS.rank),
        position: v.pipe(
          v.number(code('RANK_POSITION')),
          v.integer(code('RANK_POSITION')),
          v.minValue(1, code('RANK_POSITION')),
          v.maxValue(999_999, code('RANK_POSITION')),
          v.description('1 for first.'),
        ),
        ...standingEntries,
      }),
      v.description(STANDING_WORDS.rank),
    ),
    ...STANDING_KINDS.filter((name) => name !== 'rank').map((name) =>
      v.pipe(
        v.object({
          kind: kind(name, STANDING_WORDS[name]),
          // Refused, not ignored: who writes "first batch, position 1" must learn that it is no rank.
          position: v.optional(v.pipe(v.never(code('POSITION_UNFIT')), v.description('Only a rank has a position.'))),
          ...standingEntries,
        }),
        v.description(STANDING_WORDS[name]),
      ),
    ),
  ]),
  v.title('Standing'),
  v.description('How it stands among others, as the report says. First batch is not rank 1.'),
);

const factEntries = {
  id: id('Kebab-case English, stable for ever: embeds point at it.'),
  label: bilingual('What is stated, without the figure.'),
  section: id('The section that treats it.'),
  period: v.optional(date('The period that the figure covers, where it is not the report’s.')),
  date: v.optional(date('When it happened, as exactly as the report says.')),
  better: v.optional(choice(POLARITIES, 'Which way is good, where the matter has one.')),
  standings: v.optional(filledList(StandingSchema, 'How it stands among others.')),
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
