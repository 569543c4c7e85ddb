import type { GenericSchema } from 'valibot';
import { ChangeSchema } from '../../report/schema/change-schema.js';
import { CorrectionSchema, MentionSchema } from '../../report/schema/claim-schema.js';
import { FactSchema } from '../../report/schema/fact-schema.js';
import { BoardSchema, PlaceSchema, ReportSchema } from '../../report/schema/schema.js';
import { StandingSchema } from '../../report/schema/standing-schema.js';

/** What stands once under `$defs`, so that the schema stays small and an editor can name what it completes. */
const DEFINITIONS: Readonly<Record<string, GenericSchema>> = {
  Fact: FactSchema,
  Board: BoardSchema,
  Place: PlaceSchema,
  Standing: StandingSchema,
  Change: ChangeSchema,
  Correction: CorrectionSchema,
  Mention: MentionSchema,
};

/** What turns a valibot schema into JSON Schema: `toJsonSchema` of @valibot/to-json-schema. */
export type Convert<Json> = (
  schema: typeof ReportSchema,
  config: {
    target: 'draft-2020-12';
    typeMode: 'input';
    errorMode: 'throw';
    ignoreActions: string[];
    definitions: typeof DEFINITIONS;
  },
) => Json;

/**
 * The contract of a report as JSON Schema (2020-12), with which an editor completes and checks a report written by hand.
 * What needs more than one value (references, spans) or all of Unicode is not in it: `parseReport` checks that.
 * @param convert an argument, so that the library needs no converter where nothing is built
 */
export const reportJsonSchema = <Json>(convert: Convert<Json>): Json =>
  convert(ReportSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'throw',
    // Questions that need a program.
    ignoreActions: ['check', 'raw_check'],
    definitions: DEFINITIONS,
  });
