import { inLanguage, type ReportText } from '../../report/fields/report-text.js';
import { LANGUAGES, type Language } from '../../report/lists/terms.js';
import type { Fact, Report } from '../../report/types.js';
import type { Form, ProposalKind } from '../proposal.js';
import type { Previous, PreviousFigure } from '../session/draft.js';

/**
 * The parts of last year's report that a draft needs.
 * @param language of this year's text
 */
export function previousOfReport(report: Report, language: Language): Previous {
  const said = (text: ReportText | undefined): string => (text ? inLanguage(text, language) : '');
  const named = ({ id, title }: { readonly id: string; readonly title: ReportText }) => ({
    id,
    title: said(title),
    ...english(title, language),
  });
  const places = new Map(report.places.map(({ id, name }) => [id, said(name)]));
  const ids = [...report.facts.map(({ id }) => id), ...report.boards.flatMap(({ items }) => items.map(({ id }) => id))];
  return {
    name: report.id,
    period: report.period,
    figures: report.facts.flatMap((fact) => {
      const figure = numberOf(fact);
      const [standing] = fact.standings ?? [];
      const among = fact.kind === 'standing' && standing && 'among' in standing ? standing.among : undefined;
      return figure
        ? [
            {
              ...figure,
              id: fact.id,
              quote: fact.mentions[0]?.quote ?? '',
              label: said(fact.label),
              names: [],
              section: fact.section,
              ...english(fact.label, language),
              ...('better' in fact && fact.better && { better: fact.better }),
              ...('status' in fact && fact.status && { status: fact.status }),
              ...(among !== undefined && { scope: places.get(among) ?? among }),
            },
          ]
        : [];
    }),
    sections: report.sections.map(named),
    boards: report.boards.map(named),
    entity: said(report.entity.name),
    publisher: said(report.source.publisher),
    ...(report.entity.level && { level: report.entity.level }),
    ids,
    next: nextOf(ids),
    answers: [],
    translations: translationsIn(report, language),
  };
}

/** Translations from a report in both languages, keyed by the text in this year's language. */
function translationsIn(value: unknown, language: Language): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  const other = LANGUAGES.find((one) => one !== language)!;
  const look = (inside: unknown): void => {
    if (typeof inside !== 'object' || inside === null) return;
    const { [language]: source, [other]: target } = inside as Readonly<Record<string, unknown>>;
    const isPair = typeof source === 'string' && typeof target === 'string' && source !== target;
    if (isPair && !found.has(source)) found.set(source, target);
    Object.values(inside).forEach(look);
  };
  look(value);
  return Object.fromEntries(found);
}

/** The English label next to that of the text. */
const english = (text: ReportText, language: Language): { readonly en?: string } =>
  text.en === undefined || text[language] === text.en ? {} : { en: text.en };

/** One more than the highest number ever used in a draft's ids. */
const nextOf = (ids: readonly string[]): number =>
  1 + Math.max(0, ...ids.map((id) => Number(/^fact-(\d{1,9})$/.exec(id)?.[1] ?? 0)));

type Figure = Pick<PreviousFigure, 'kind' | 'form' | 'value' | 'scale' | 'unit' | 'qualifier'>;

/** The kind and number of a fact in the draft's format; undefined for an event. */
function numberOf(fact: Fact): Figure | undefined {
  switch (fact.kind) {
    case 'amount':
      return figure('amount', fact);
    case 'share':
      return fact.percent === undefined
        ? { ...figure('share', { ...fact, value: fact.part }), ...(fact.tenths !== undefined && form('fraction')) }
        : { ...figure('share', { value: fact.percent, unit: '%' }), ...form('percent') };
    case 'change': {
      const { change } = fact;
      return { ...figure('change', change), ...form(change.form) };
    }
    case 'ratio':
      return { ...figure('amount', {}), ...form('ratio') };
    case 'standing':
      return figure('rank', {});
    case 'honour':
      return figure('honour', {});
    case 'event':
      return undefined;
  }
}

const form = (is: Form): { readonly form: Form } => ({ form: is });

interface Printed {
  readonly value?: unknown;
  readonly scale?: string | undefined;
  readonly unit?: string | undefined;
  readonly qualifier?: string | undefined;
}

const figure = (kind: ProposalKind, { value, scale, unit, qualifier }: Printed): Figure => ({
  kind,
  value: typeof value === 'string' ? value : null,
  unit: unit ?? '',
  ...(scale !== undefined && { scale }),
  ...(qualifier !== undefined && { qualifier }),
});
