import type { Locale } from '../format/locale.js';
import { problem, type Problem } from '../report/problems.js';
import type { Fact, Report } from '../report/types.js';
import { isProblem, type Checked, type ClaimAttributes } from './attribute-values.js';
import { claimFrom, contextFrom } from './attributes.js';
import type { ModelOptions, ReportContext } from './context.js';
import { factNamed } from './fact-named.js';
import { remarkOnFacts } from './remarks.js';
import { CLAIM_ITEMS, factsFromItems } from './written-items.js';

/*
 * The facts that a widget of several shows: named in a report, given whole from script, or written by hand as JSON. The
 * first wrong one is named, and nothing is left out in silence.
 */

export interface FactsInput {
  /** Ids, separated by spaces; from script also a list of ids and facts. */
  readonly facts?: string | readonly (string | Fact)[];
  /** A JSON list of objects with the attributes of a claim. */
  readonly items?: string;
  readonly label?: string;
  readonly period?: string;
  readonly source?: string;
  readonly href?: string;
}

/** The facts, and what is known around them. */
export interface FactsFound {
  readonly facts: readonly Fact[];
  readonly context: ReportContext;
  readonly remark?: Problem;
}

/** How a widget reads what an editor wrote by hand. */
type Reader = (written: ClaimAttributes) => Checked<Fact>;

/** A page takes a property back with null, and so does an attribute that is removed. */
export function present({ facts, items, label, period, source, href }: FactsInput): FactsInput {
  const all = Object.entries({ facts, items, label, period, source, href });
  return Object.fromEntries(all.map(([name, value]) => [name, value ?? undefined]));
}

/** The facts; undefined while nothing is known of them. */
export function factsFrom(
  host: FactsInput,
  report: Report | undefined,
  read: Reader = claimFrom,
): Checked<FactsFound> | undefined {
  const { items, facts, ...around } = present(host);
  if (items !== undefined) return factsFromItems(items, around, read, CLAIM_ITEMS);
  return facts === undefined ? undefined : named(facts, around, report);
}

/** What is said of all of them together. */
type Around = Pick<FactsInput, 'label' | 'period' | 'source' | 'href'>;

function named(
  facts: NonNullable<FactsInput['facts']>,
  around: Around,
  report: Report | undefined,
): Checked<FactsFound> | undefined {
  const names = typeof facts === 'string' ? facts.split(/\s+/).filter(Boolean) : facts;
  if (!report && names.some((name) => typeof name === 'string')) return undefined;
  if (!names.length) return problem('REQUIRED', 'facts', facts);
  const found = names.map((name) => (typeof name === 'string' ? factNamed(name, report!) : name));
  const wrong = found.find(isProblem);
  if (wrong) return { ...wrong, path: 'facts' };
  const all = found as readonly Fact[];
  return { facts: all, context: report ?? contextFrom(around), remark: remarkOnFacts(all) };
}

/** What a model of several facts is made with. */
export interface ListOptions extends ModelOptions {
  /** What the list is called. */
  readonly title: string;
  /** The attribute that the facts came by, for problems to name. */
  readonly path: 'facts' | 'items';
}

type Listed<M> = { readonly model: M; readonly remark?: Problem } | { readonly problem: Problem } | undefined;

/** A model may know of something odd too. */
interface Remarked {
  readonly remark?: Problem;
}

/** The model of several facts; undefined while nothing is known of them. */
export function listFrom<M extends object>(
  input: FactsInput,
  report: Report | undefined,
  locale: Locale,
  model: (facts: readonly Fact[], options: ListOptions) => Checked<M>,
  read?: Reader,
): Listed<M> {
  const { items, label = '' } = present(input);
  const found = factsFrom(input, report, read);
  if (!found) return undefined;
  if (isProblem(found)) return { problem: found };
  const { facts, context, remark } = found;
  const path = items === undefined ? 'facts' : 'items';
  const result = model(facts, { locale, context, path, title: label });
  return isProblem(result) ? { problem: result } : { model: result, remark: remark ?? (result as Remarked).remark };
}
