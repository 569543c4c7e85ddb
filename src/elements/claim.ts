import { isProblem, type ClaimAttributes } from '../models/attribute-values.js';
import { claimFrom, contextFrom } from '../models/attributes.js';
import type { ModelOptions, ReportContext } from '../models/context.js';
import { factGiven, factNamed } from '../models/fact-named.js';
import { controlsIn, remarkOnWritten } from '../models/remarks.js';
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
  if (isProblem(claim) || isProblem(result)) return { problem: result as Problem };
  return { model: result, remark: claim.remark ?? (result as Remarked).remark };
}

/** A model may know of something odd too. */
interface Remarked {
  readonly remark?: Problem;
}

interface Claim {
  readonly fact: Fact;
  readonly context: ReportContext;
  readonly remark: Problem | undefined;
}

function claimOf(host: ClaimHost, report: Report | undefined, read: Reader): Claim | Problem | undefined {
  // A page takes a property back with null, and so does an attribute that is removed.
  const fact = host.fact ?? undefined;
  if (typeof fact === 'string') return report && claimed(factNamed(fact, report), report);
  const input = writtenOf(host);
  const context = report ?? contextFrom(input);
  if (fact !== undefined) return claimed(factGiven(fact), context);
  if (NAMES.every((name) => input[name] === undefined)) return undefined;
  const written = read(input);
  return isProblem(written) ? written : { fact: written, context: contextFrom(input), remark: remarkOnWritten(input) };
}

/** What is written on the host, and nothing else that it has. */
const writtenOf = (host: ClaimHost): ClaimAttributes =>
  Object.fromEntries(NAMES.map((name) => [name, host[name] === false ? undefined : (host[name] ?? undefined)]));

const claimed = (fact: Fact | Problem, context: ReportContext): Claim | Problem =>
  isProblem(fact) ? fact : { fact, context, remark: controlsIn(fact, 'fact') };
