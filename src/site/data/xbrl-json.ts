import { currencyOf } from '../../report/lists/currencies.js';
import { partsOfUnit } from '../../report/lists/units.js';
import { type Locale } from '../../format/locale.js';
import { localesOf } from '../../format/report-locales.js';
import { whenOf } from '../../format/when.js';
import { factContent } from '../../models/parts/fact-content.js';
import { printedOf } from '../../models/parts/printed.js';
import type { Fact, Report } from '../../report/types.js';
import { escapeHtml } from '../../format/text/html.js';
import { isoPeriod } from './iso-period.js';
import { localeName, paths, type Links } from '../links.js';
import { itemsOf, xmlName, type Item } from './xbrl-items.js';

/** Namespace of the concepts, and of the values of our own dimension. */
export const conceptSpace = ({ base }: Links): string => `${base}taxonomy`;

/** The bound of a figure, as a dimension: a query for the exact figure must not return "over 29". */
export const BOUND = '_bound';

/** Namespaces and aliases reserved by the Open Information Model 1.0. */
const OIM = {
  documentType: 'https://xbrl.org/2021/xbrl-json',
  xbrl: 'https://xbrl.org/2021',
  iso4217: 'http://www.xbrl.org/2003/iso4217',
  footnote: 'http://www.xbrl.org/2003/arcrole/fact-footnote',
  group: 'http://www.xbrl.org/2003/role/link',
} as const;

interface XbrlFact {
  readonly value: string | null;
  readonly decimals?: number;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly links?: object;
}

/**
 * A whole report as xBRL-JSON (Open Information Model 1.0): each figure in ones with its unit, period and precision,
 * its bound as a dimension, and a footnote in each language with the report's wording.
 */
export function reportXbrlJson(report: Report, links: Links): string {
  const facts = report.facts.flatMap((fact) => [...valuesOf(fact, report), ...notesOf(fact, report)]);
  const documentInfo = {
    documentType: OIM.documentType,
    namespaces: {
      xbrl: OIM.xbrl,
      iso4217: OIM.iso4217,
      r: conceptSpace(links),
      e: `${links.base}entity`,
      u: `${links.base}unit`,
    },
    linkTypes: { footnote: OIM.footnote },
    linkGroups: { _: OIM.group },
    taxonomy: [links.to(paths.taxonomy)],
  };
  return `${JSON.stringify({ documentInfo, facts: Object.fromEntries(facts) }, null, 2)}\n`;
}

type Entry = readonly [id: string, fact: XbrlFact];

const noteId = ({ id }: Fact, locale: Locale): string => `_note_${id}_${localeName(locale)}`;

/** XBRL language codes are lower case. */
const languageOf = (locale: Locale): string => locale.toLowerCase();

function valuesOf(fact: Fact, report: Report): readonly Entry[] {
  const links = { footnote: { _: localesOf(report).map((locale) => noteId(fact, locale)) } };
  return itemsOf(fact).flatMap((item): readonly Entry[] => {
    const dimensions = dimensionsOf(item, fact, report);
    if (item.type !== 'stringItemType') return [[item.name, { ...numberOf(item), dimensions, links }]];
    return localesOf(report).map((locale) => [
      `${item.name}_${localeName(locale)}`,
      {
        value: printedOf(fact, { locale, context: report }).text,
        dimensions: { ...dimensions, language: languageOf(locale) },
        links,
      },
    ]);
  });
}

const numberOf = ({ value, decimals }: Item): Pick<XbrlFact, 'value' | 'decimals'> => ({
  value,
  ...(decimals !== undefined && { decimals }),
});

function dimensionsOf(
  { name, unit, bound, isMoment, period }: Item,
  fact: Fact,
  report: Report,
): Readonly<Record<string, string>> {
  // A valid report has only valid dates. An undated fact falls back to the report's period.
  const { start, end } = isoPeriod(period ?? (whenOf(fact, report) || report.period))!;
  return {
    concept: `r:${name}`,
    entity: `e:${report.entity.id}`,
    period: isMoment ? `${end}T00:00:00` : `${start}T00:00:00/${end}T00:00:00`,
    ...(unit !== undefined && { unit: measureOf(unit, report) }),
    ...Object.fromEntries(
      Object.entries(fact.dimensions ?? {}).map(([axis, member]) => [
        `r:${axisName(axis)}`,
        `r:${memberName(axis, member)}`,
      ]),
    ),
    ...(bound !== undefined && { [`r:${BOUND}`]: `r:${BOUND}_${bound}` }),
  };
}

/** Money by its currency code; a unit per another as a fraction. */
function measureOf(unit: string, report: Report): string {
  const currency = currencyOf(unit);
  if (currency) return `iso4217:${currency}`;
  // A unit declared in the report is one unit, whatever its name contains.
  const parts = report.units?.some(({ id }) => id === unit) ? undefined : partsOfUnit(unit);
  return parts?.map((one) => measureOf(one, report)).join('/') ?? `u:${unitName(unit)}`;
}

/** Characters invalid in an XML name are escaped with their code point: a | b is a_x20__x7C__x20_b. */
const unitName = (unit: string): string =>
  xmlName(unit.replace(/[^A-Za-z0-9\u4E00-\u9FFF]/gu, (c) => `_x${c.codePointAt(0)!.toString(16).toUpperCase()}_`));

/** A footnote is XHTML, so its text is escaped. */
const notesOf = (fact: Fact, report: Report): readonly Entry[] =>
  localesOf(report).map((locale) => [
    noteId(fact, locale),
    {
      value: escapeHtml(factContent(fact, { locale, context: report }).sentence),
      dimensions: { concept: 'xbrl:note', noteId: noteId(fact, locale), language: languageOf(locale) },
    },
  ]);

/** Names of an axis and its members; they can't clash with facts, since an id has no underscore. */
export const axisName = (axis: string): string => `_axis_${axis}`;
export const memberName = (axis: string, member: string): string => `_axis_${axis}_${member}`;

/** Every bound that a report uses, without duplicates. */
export const boundsOf = ({ facts }: Report): readonly string[] => [
  ...new Set(facts.flatMap((fact) => itemsOf(fact).flatMap(({ bound }) => bound ?? []))),
];
