import { exportDraft } from '../../draft/export/export-draft.js';
import type { Differing } from '../../draft/export/differs-from-quote.js';
import type { LeftOut } from '../../draft/export/left-out.js';
import type { DraftText } from '../../draft/export/translatable.js';
import type { Draft } from '../../draft/session/draft.js';
import { parseReport } from '../../report/parse.js';
import type { BilingualText, Problem } from '../../report/problems/problems.js';
import { inLanguage, languagesOf } from '../../report/fields/report-text.js';
import type { Report } from '../../report/types.js';
import { subjectProblems } from '../../site/subject-problems.js';
import { isSameReport, type LastSite } from './last-site.js';
import { publishedAs, changesSince, withCorrections, type FactSince, type Reason } from './changes-since.js';
import type { PublishTexts } from './texts/en.js';
import { said } from './texts/bilingual.js';
import { toCheck, type ToCheck } from './to-check.js';

export interface PrepareRequest {
  readonly draft: Draft;
  /** The source text of the draft. */
  readonly text: string;
  /** The last published site, if any. */
  readonly last?: LastSite | undefined;
  /** The local date of publishing: 2025-01-08. */
  readonly date: string;
  /** Includes unconfirmed proposals. */
  readonly asProposed?: boolean;
}

/** A reason why a report can't be published, with the fact concerned. */
export interface Obstacle {
  readonly code: keyof PublishTexts['publish'];
  readonly message: BilingualText;
  readonly fact?: string;
}

/** A report prepared for publishing, with its obstacles. */
export interface Prepared {
  /** Undefined if no valid report results. */
  readonly report: Report | undefined;
  /** Parts of the draft that are not in it. */
  readonly left: readonly LeftOut[];
  /** Figures that are not printed as their quotes have them. */
  readonly differing: readonly Differing[];
  /** Figures to look at again, such as two numbers under one name. */
  readonly toCheck: readonly ToCheck[];
  /** Changes since the last published site; undefined if there is none, or if it is of another report. */
  readonly since: readonly FactSince[] | undefined;
  readonly obstacles: readonly Obstacle[];
}

/**
 * The report of a draft's confirmed facts, with the corrections that republishing requires. While translations are
 * missing, it is in the language of its text only, for preview.
 */
export function prepare(request: PrepareRequest): Prepared {
  const { draft, text, asProposed = false } = request;
  const asked = exportDraft(draft, text, { asProposed });
  const untranslated = asked.ok ? [] : asked.untranslated;
  const exported = untranslated.length
    ? exportDraft(draft, text, { asProposed, languages: [draft.frame.language] })
    : asked;
  const { left } = exported;
  const none = { report: undefined, left, differing: [], toCheck: [], since: undefined };
  if (!exported.ok) return { ...none, obstacles: refusal(draft, exported.problems) };
  if (!exported.report.facts.length) return { ...none, obstacles: [obstacle('NOTHING')] };
  const prepared = again(exported.json, exported.report, request);
  const obstacles = [...untranslatedObstacle(untranslated), ...prepared.obstacles];
  return { ...prepared, left, differing: exported.differing, toCheck: toCheck(exported.report), obstacles };
}

const MAX_NAMED = 3;

function untranslatedObstacle(texts: readonly DraftText[]): readonly Obstacle[] {
  if (!texts.length) return [];
  const named = texts.slice(0, MAX_NAMED).map(({ source }) => `“${source}”`);
  return [obstacle('UNTRANSLATED', `${named.join(' ')}${texts.length > MAX_NAMED ? ` … ${texts.length}` : ''}`)];
}

type Json = Readonly<Record<string, unknown>>;

function again(
  json: Json,
  report: Report,
  { draft, last, date }: PrepareRequest,
): Omit<Prepared, 'left' | 'differing' | 'toCheck'> {
  if (!last || !isSameReport(last.report, report)) return checked(report, undefined, []);
  const changed = changesSince(last.report, report);
  const reasons = reasonsFor(changed, draft, report);
  const request = { last: last.report, reasons, date };
  // Keeps the published addresses, even if the document has been renamed.
  const corrected = parseReport(withCorrections({ ...json, id: last.report.id }, report, request));
  if (!corrected.ok) return { report: undefined, since: changed, obstacles: wrong(corrected.problems) };
  return checked(corrected.report, changed, changed.flatMap(obstaclesOf(report, reasons)));
}

/** Complete reasons that apply to current corrections. */
function reasonsFor(
  changed: readonly FactSince[],
  { reasons = {} }: Draft,
  report: Report,
): ReadonlyMap<string, Reason> {
  const said = new Map(Object.entries(reasons));
  return new Map(
    changed.flatMap((one): readonly (readonly [string, Reason])[] => {
      const reason = said.get(one.id);
      if (reason?.of !== publishedAs(one)) return [];
      const texts = languagesOf(report).map((language) => [language, reason.text[language]?.trim() ?? ''] as const);
      // Required in every language of the report, or a page would show it in another.
      return texts.every(([, text]) => text) ? [[one.id, Object.fromEntries(texts)]] : [];
    }),
  );
}

function checked(
  report: Report,
  changed: readonly FactSince[] | undefined,
  obstacles: readonly Obstacle[],
): Omit<Prepared, 'left' | 'differing' | 'toCheck'> {
  const problems = subjectProblems(report);
  return { report, since: changed, obstacles: problems.length ? wrong(problems) : obstacles };
}

const obstaclesOf =
  (report: Report, reasons: ReadonlyMap<string, Reason>) =>
  ({ id, state, label }: FactSince): readonly Obstacle[] => {
    const name = inLanguage(label, languagesOf(report)[0]!);
    if (state === 'unlike') return [obstacle('UNLIKE', name, id)];
    if (state !== 'corrected' || reasons.has(id)) return [];
    return [obstacle('REASON_MISSING', name, id)];
  };

/** With nothing confirmed, report that instead of metadata problems. */
const refusal = ({ facts }: Draft, problems: readonly Problem[]): readonly Obstacle[] =>
  facts.some(({ state }) => state === 'confirmed' || state === 'changed') ? wrong(problems) : [obstacle('NOTHING')];

const wrong = (problems: readonly Problem[]): readonly Obstacle[] =>
  problems.map(({ message }) => ({
    code: 'REPORT_WRONG',
    message: said((texts, language) => texts.publish.REPORT_WRONG(message[language])),
  }));

const obstacle = (code: keyof PublishTexts['publish'], detail = '', fact?: string): Obstacle => ({
  code,
  message: said((texts) => texts.publish[code](detail)),
  ...(fact !== undefined && { fact }),
});
