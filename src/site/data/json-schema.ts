import type { GenericSchema } from 'valibot';
import { ChangeSchema } from '../../report/schema/change-schema.js';
import { CorrectionSchema, MentionSchema } from '../../report/schema/claim-schema.js';
import { FactSchema } from '../../report/schema/fact-schema.js';
import { BoardSchema, PlaceSchema, ReportSchema } from '../../report/schema/schema.js';
import { StandingSchema } from '../../report/schema/standing-schema.js';

/** Shared definitions under `$defs`, which keep the schema small and give editors names for completion. */
const DEFINITIONS: Readonly<Record<string, GenericSchema>> = {
  Fact: FactSchema,
  Board: BoardSchema,
  Place: PlaceSchema,
  Standing: StandingSchema,
  Change: ChangeSchema,
  Correction: CorrectionSchema,
  Mention: MentionSchema,
};

/** Converts a valibot schema to JSON Schema: `toJsonSchema` of @valibot/to-json-schema. */
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
 * The contract of a report as JSON Schema (2020-12), for completion and validation in an editor. Constraints across
 * several values (references, spans) or on Unicode are not included: `parseReport` checks them.
 * @param convert an argument, so that the library needs no converter unless something is built
 */
export const reportJsonSchema = <Json>(convert: Convert<Json>): Json =>
  convert(ReportSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'throw',
    // Checks that need code.
    ignoreActions: ['check', 'raw_check'],
    definitions: DEFINITIONS,
  });
