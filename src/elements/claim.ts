import { isProblem, type ClaimAttributes } from '../models/attribute-values.js';
import { claimFrom, contextFrom } from '../models/attributes.js';
import type { ModelOptions, ReportContext } from '../models/context.js';
import { factNamed } from '../models/fact-named.js';
import type { Locale } from '../models/locale.js';
import type { Problem } from '../report/problems.js';
import type { Fact, Report } from '../report/types.js';
import type { Outcome } from './report-element.js';

/** The attributes by which an editor writes a claim by hand; a widget lists those that it understands. */
export const CLAIM_PROPERTIES = {
  label: {},
  value: {},
  scale: {},
  unit: {},
  qualifier: {},
  change: {},
  basis: {},
  better: {},
  standing: {},
  position: {},
  among: {},
  retained: { type: Boolean },
  of: {},
  percent: {},
  period: {},
  source: {},
  href: {},
} as const satisfies Record<keyof ClaimAttributes, object>;

const NAMES = Object.keys(CLAIM_PROPERTIES) as (keyof ClaimAttributes)[];

type Model<M> = (fact: Fact, options: ModelOptions) => M | Problem;

/** A widget of one claim: named in a report, given whole, or written by hand. */
export interface ClaimHost extends ClaimAttributes {
  readonly fact?: string | Fact;
}

/** How a widget reads what an editor wrote by hand. */
type Reader = (written: ClaimAttributes) => Fact | Problem;

/** The model of a claim, wherever it comes from; undefined while nothing is known of it. */
export function deriveClaim<M extends object>(
  host: ClaimHost,
  report: Report | undefined,
  locale: Locale,
  model: Model<M>,
  read: Reader = claimFrom,
): Outcome<M> {
  const claim = claimOf(host, report, read);
  if (!claim) return undefined;
  const result = isProblem(claim) ? claim : model(claim.fact, { locale, context: claim.context });
  return isProblem(result) ? { problem: result } : { model: result };
}

type Claim = { readonly fact: Fact; readonly context: ReportContext };

function claimOf(host: ClaimHost, report: Report | undefined, read: Reader): Claim | Problem | undefined {
  const { fact } = host;
  if (typeof fact === 'object') return { fact, context: report ?? contextFrom(host) };
  if (fact !== undefined) return report && named(fact, report);
  if (NAMES.every((name) => !host[name])) return undefined;
  const written = read(host);
  return isProblem(written) ? written : { fact: written, context: contextFrom(host) };
}

function named(id: string, report: Report): Claim | Problem {
  const fact = factNamed(id, report);
  return isProblem(fact) ? fact : { fact, context: report };
}
