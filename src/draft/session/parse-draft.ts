import * as v from 'valibot';
import { LANGUAGES, LEVELS } from '../../report/lists/terms.js';
import { FORMATS } from '../read/block.js';
import { PROPOSAL_KINDS } from '../proposal.js';
import { ROLES } from './columns.js';
import { DRAFT_VERSION, QUESTION_CODES, STATES, type Draft } from './draft.js';

/** A draft, or the path of the first error. */
export type ParsedDraft = { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly path: string };

const place = {
  start: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  end: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
};
const date = v.pipe(v.string(), v.isoTimestamp());

// Unknown fields are kept: the proposal's fields grow with the rules.
const fact = v.looseObject({
  ...place,
  id: v.string(),
  section: v.string(),
  state: v.picklist(STATES),
  quote: v.string(),
  kind: v.picklist(PROPOSAL_KINDS),
  value: v.nullable(v.string()),
  unit: v.string(),
  label: v.string(),
  labels: v.array(v.string()),
  decisions: v.array(v.looseObject({ state: v.picklist(STATES), by: v.string(), at: date })),
});

const schema = v.looseObject({
  draftVersion: v.literal(DRAFT_VERSION),
  file: v.string(),
  document: v.looseObject({ name: v.string(), format: v.picklist(FORMATS), sha256: v.string() }),
  source: v.looseObject({ sha256: v.string(), length: v.number() }),
  frame: v.looseObject({
    id: v.string(),
    title: v.string(),
    language: v.picklist(LANGUAGES),
    entity: v.looseObject({ name: v.string(), level: v.picklist(LEVELS) }),
    period: v.string(),
    publisher: v.string(),
    guessed: v.array(v.string()),
  }),
  sections: v.array(v.looseObject({ id: v.string(), title: v.string(), level: v.number(), start: v.number() })),
  boards: v.array(
    v.looseObject({ id: v.string(), title: v.string(), section: v.string(), items: v.array(v.looseObject(place)) }),
  ),
  tables: v.array(
    v.looseObject({
      origin: v.string(),
      heads: v.array(v.string()),
      columns: v.array(v.looseObject({ role: v.picklist(ROLES), unit: v.string(), sure: v.number() })),
    }),
  ),
  wrong: v.array(v.looseObject({ origin: v.string(), code: v.string() })),
  facts: v.array(fact),
  lost: v.array(
    v.looseObject({
      ...fact.entries,
      doubt: v.looseObject({ code: v.string(), at: v.array(v.number()), sentence: v.string() }),
    }),
  ),
  statements: v.array(v.looseObject(place)),
  unread: v.array(v.looseObject({ ...place, why: v.string() })),
  notices: v.array(v.looseObject({ code: v.string(), count: v.number() })),
  answers: v.optional(
    v.array(
      v.looseObject({
        question: v.string(),
        code: v.picklist(QUESTION_CODES),
        facts: v.array(v.string()),
        answer: v.string(),
        by: v.string(),
        at: date,
        quotes: v.array(v.string()),
      }),
    ),
    [],
  ),
  previous: v.optional(
    v.looseObject({
      name: v.string(),
      period: v.string(),
      figures: v.array(v.looseObject({ id: v.string(), kind: v.picklist(PROPOSAL_KINDS), label: v.string() })),
      sections: v.array(v.looseObject({ id: v.string(), title: v.string() })),
      boards: v.array(v.looseObject({ id: v.string(), title: v.string() })),
      ids: v.array(v.string()),
      next: v.number(),
    }),
  ),
  translations: v.optional(
    v.record(v.string(), v.object({ of: v.string(), text: v.string(), by: v.string(), at: date })),
  ),
  glossary: v.optional(v.object({ name: v.string(), terms: v.array(v.tuple([v.string(), v.string()])) })),
  reasons: v.optional(
    v.record(
      v.string(),
      v.object({ of: v.string(), text: v.object({ zh: v.optional(v.string()), en: v.optional(v.string()) }) }),
    ),
  ),
  published: v.optional(v.array(v.string())),
  retired: v.optional(v.array(v.string()), []),
  next: v.number(),
});

/** Validates a value as a draft. */
export function parseDraft(input: unknown): ParsedDraft {
  const parsed = v.safeParse(schema, input, { abortEarly: true });
  if (parsed.success) return { ok: true, draft: parsed.output as unknown as Draft };
  const path =
    parsed.issues[0].path?.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('') ?? '';
  return { ok: false, path: `$${path}` };
}
