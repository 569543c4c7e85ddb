import * as v from 'valibot';
import { FactSchema, periodWord } from './fact-schema.js';
import type { Axis, Board, BoardItem, Place, ReportWith, Section, UnitDeclaration, WrittenFact } from '../types.js';
import { StandingSchema } from './standing-schema.js';
import { bilingual, choice, code, date, filledList, httpUrl, id, list, offset, text } from './shapes.js';
import { inLanguages, listedIn } from './listed-languages.js';
import { LANGUAGES, LEVELS } from '../lists/terms.js';

/*
 * The schema of a report. Each action has its problem code as message; `parse.ts` converts issues to problems.
 * Everything here can be expressed in JSON Schema; the rest are cross checks (`checks.ts`).
 */

export const PlaceSchema: v.GenericSchema<Place> = v.pipe(
  v.object({
    id: id('Standings refer to it by this id.'),
    name: bilingual('As standings print it, such as 全市 and “the city”.'),
    level: v.optional(choice(LEVELS, 'Its administrative level.')),
    within: v.optional(id('The next wider place.')),
  }),
  v.title('Place'),
  v.description('A place within which something is ranked.'),
);

const BoardItemSchema: v.GenericSchema<BoardItem> = v.pipe(
  v.object({
    id: id('Never changes.'),
    facts: filledList(id('A fact.'), 'The facts of this item, in order.'),
    standings: v.optional(
      filledList(StandingSchema, 'A standing that the report gives to the whole item without saying to which fact.'),
    ),
  }),
  v.title('Board item'),
  v.description('One item of a board with its facts.'),
);

export const BoardSchema: v.GenericSchema<Board> = v.pipe(
  v.object({
    id: id('Never changes.'),
    title: bilingual('Its title in the report.'),
    items: filledList(BoardItemSchema, 'The items, in order.'),
  }),
  v.title('Board'),
  v.description('An ordered list of facts in the report.'),
);

export const SectionSchema: v.GenericSchema<Section> = v.pipe(
  v.object({
    id: id('Never changes.'),
    title: bilingual('Its heading.'),
    short: v.optional(bilingual('Its name in navigation: 党建.')),
    lead: v.optional(
      v.pipe(
        filledList(id('A fact of the section.'), 'The figures that come first, up to three.'),
        v.maxLength(3, code('LEAD_LENGTH')),
      ),
    ),
    parts: v.optional(
      filledList(
        v.pipe(
          v.object({
            title: bilingual('The heading of the part.'),
            facts: filledList(id('A fact of the section.'), 'The facts under it, in order.'),
          }),
          v.description('A part of the section, under a heading of its own.'),
        ),
        'Parts of the section under headings of their own.',
      ),
    ),
    groups: v.optional(
      filledList(
        v.pipe(
          v.object({
            title: bilingual('What the figures have in common.'),
            facts: filledList(id('A fact of the section.'), 'The facts that share a chart, in order.'),
          }),
          v.description('Figures that share one chart.'),
        ),
        'Figures that share a chart, with its title.',
      ),
    ),
  }),
  v.title('Section'),
  v.description('A part of the report under a heading of its own.'),
);

export const AxisSchema: v.GenericSchema<Axis> = v.pipe(
  v.object({
    id: id('Facts refer to it by this id in `dimensions`.'),
    name: bilingual('What the members are: 镇街, industry.'),
    members: filledList(
      v.pipe(
        v.object({ id: id('Facts refer to it by this id in `dimensions`.'), name: bilingual('Its name.') }),
        v.description('One town, one industry: a row or a column of a table.'),
      ),
      'The members, in table order.',
    ),
  }),
  v.title('Axis'),
  v.description(
    'A way in which figures of one kind are broken down: by town, by industry (SDMX: dimension, XBRL: axis).',
  ),
);

const UnitSchema: v.GenericSchema<UnitDeclaration> = v.pipe(
  v.object({
    id: text('The unit as printed.'),
    en: v.optional(
      v.pipe(
        v.object({ one: text('English for one.'), other: text('English for any other number.') }),
        v.description('Its English; needed where the report has texts in English.'),
      ),
    ),
  }),
  inLanguages(['en'], { mayHave: true }),
  v.title('Unit'),
  v.description('A unit that is not in the list of known units.'),
);

const SourceSchema = v.pipe(
  v.object({
    title: bilingual('Title of the report.'),
    publisher: bilingual('The publisher, to whom every figure is attributed.'),
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

/**
 * A report without its facts: `parse.ts` parses them one by one, so that an invalid fact doesn't hide other problems.
 */
export const ShellSchema = v.object({
  schemaVersion: v.pipe(
    v.string(code('SCHEMA_VERSION')),
    v.regex(/^1\.(?:0|[1-9]\d{0,3})$/, code('SCHEMA_VERSION')),
    v.description('Version of the contract: 1.1. Higher minor versions are read; their additions are ignored.'),
  ),
  id: id('Kebab-case English; never changes.'),
  languages: v.optional(
    v.pipe(
      filledList(choice(LANGUAGES, 'Chinese (zh) or English (en).'), 'The languages of the report’s texts.'),
      v.check((listed) => !listed.length || listed.join() === listedIn(listed).join(), code('LANGUAGES_ORDER')),
      v.examples([['zh'], ['en'], ['zh', 'en']]),
      v.description(
        'The languages of the report. Each text is in all of them and in no other; the site is in them too, the first at the root. Absent means both.',
      ),
    ),
  ),
  title: bilingual('Title of the report.'),
  entity: v.pipe(
    v.object({
      id: id('Never changes.'),
      name: bilingual('Its name.'),
      level: v.optional(choice(LEVELS, 'Its level.')),
    }),
    v.description('The public body that the report is about.'),
  ),
  period: date('The period that the report covers: 2023, 2023-06, 2023-Q1, 2023-S1, 2023-01/2023-09.'),
  periodWord: v.optional(periodWord),
  invented: v.optional(
    v.pipe(
      v.literal(true),
      v.description('An invented sample, not published by any public body. Each figure is marked as invented.'),
    ),
  ),
  places: list(PlaceSchema, 'The places that standings refer to.'),
  sections: filledList(SectionSchema, 'The sections, in the report’s order.'),
  boards: list(BoardSchema, 'Ordered lists of facts in the report.'),
  dimensions: v.optional(list(AxisSchema, 'The axes by which figures are broken down.')),
  notes: v.optional(
    filledList(bilingual('A note.'), 'Footnotes needed to read the report: 因四舍五入，分项合计与总数略有出入.'),
  ),
  units: v.optional(list(UnitSchema, 'Units in addition to the known ones.')),
  facts: list(v.unknown(), 'Everything that the report states, in reading order.'),
  source: SourceSchema,
});

/** The whole contract as one schema, the source of `report.schema.json`. */
export const ReportSchema: v.GenericSchema<ReportWith<WrittenFact>> = v.pipe(
  v.object({
    ...ShellSchema.entries,
    facts: list(FactSchema, 'Everything that the report states, in reading order.'),
  }),
  v.title('Report'),
  v.description('A public body’s yearly report as typed figures, each tied to the words that state it.'),
);
