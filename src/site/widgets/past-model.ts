import type { Locale } from '../../format/locale.js';
import { reportCompareFrom, type ReportCompareModel } from '../../models/widgets/report-compare.js';
import type { SourceLine } from '../../models/parts/source-line.js';
import { trendLineFrom, type TrendLineModel } from '../../models/widgets/trend-line.js';
import type { Report } from '../../report/types.js';
import { cachedForSubject } from '../subject-cache.js';
import type { Subject } from '../subject.js';

/** A comparison of several reports, ready to print. */
export type PastModel =
  | { readonly kind: 'trend'; readonly model: TrendLineModel }
  | { readonly kind: 'comparison'; readonly model: ReportCompareModel };

/** The model of a subject of several reports, as made by its element; undefined for a single report. */
export const pastModel = (subject: Subject, report: Report, locale: Locale): PastModel | undefined =>
  subject.earlier && cachedForSubject(subject, report, `past ${locale}`, () => pastFrom(subject, report, locale));

function pastFrom({ kind, facts, earlier = [] }: Subject, report: Report, locale: Locale): PastModel | undefined {
  if (kind === 'trend') {
    const known = { reports: [report, ...earlier], isPending: false };
    return { kind, model: modelOf(trendLineFrom({ fact: facts[0]!.id }, known, locale)) };
  }
  if (kind !== 'comparison') return undefined;
  return { kind, model: modelOf(reportCompareFrom({ earlier: earlier[0], later: report }, locale)) };
}

/** The sources of the reports with the periods they cover. */
export const sourcesOf = ({ model }: PastModel): readonly SourceLine[] =>
  model.sources.map(({ periods, mark, ...line }) => {
    const dated = (text: string): string => [periods, text].filter(Boolean).join(' · ');
    return { ...line, text: dated(line.text), ...(mark && { mark: dated(mark) }) };
  });

/** The subject exists only because this comparison succeeded before. */
function modelOf<M>(made: { readonly model: M } | { readonly problem: { readonly code: string } } | undefined): M {
  if (made && 'model' in made) return made.model;
  throw new Error(`no longer comparable: ${made?.problem.code}`);
}
