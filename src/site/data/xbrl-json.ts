import { LOCALES, type Locale } from '../../format/locale.js';
import { whenOf } from '../../format/sentence.js';
import { factContent } from '../../models/parts/fact-content.js';
import { printedOf } from '../../models/parts/printed.js';
import type { Fact, Report } from '../../report/types.js';
import { escapeHtml } from '../../format/html.js';
import { isoPeriod } from './iso-period.js';
import { localeName, paths, type Links } from '../links.js';
import { itemsOf, xmlName, type Item } from './xbrl-items.js';

/** Namespace of the concepts, and of the values of the one dimension that is not XBRL's own. */
export const conceptSpace = ({ base }: Links): string => `${base}taxonomy`;

/** What bounds a figure, as a dimension: who asks for the exact figure must not be given one that is "over 29". */
export const BOUND = '_bound';

/** Namespaces and aliases that the Open Information Model 1.0 keeps. */
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
 * A whole report as xBRL-JSON (Open Information Model 1.0): each figure in ones with its unit, period and accuracy, what
 * bounds it as a dimension, and two footnotes, one in each language, that say it in the words of the report.
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

/** Language codes of XBRL are in small letters. */
const languageOf = (locale: Locale): string => locale.toLowerCase();

function valuesOf(fact: Fact, report: Report): readonly Entry[] {
  const links = { footnote: { _: LOCALES.map((locale) => noteId(fact, locale)) } };
  return itemsOf(fact).flatMap((item): readonly Entry[] => {
    const dimensions = dimensionsOf(item, fact, report);
    if (item.type !== 'stringItemType') return [[item.name, { ...numberOf(item), dimensions, links }]];
    return LOCALES.map((locale) => [
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

function dimensionsOf({ name, unit, bound }: Item, fact: Fact, report: Report): Readonly<Record<string, string>> {
  // Every date of a report that keeps the contract is one.
  const { start, end } = isoPeriod(whenOf(fact, report))!;
  return {
    concept: `r:${name}`,
    entity: `e:${report.entity.id}`,
    period: `${start}T00:00:00/${end}T00:00:00`,
    ...(unit !== undefined && { unit: unit === '元' ? 'iso4217:CNY' : `u:${unitName(unit)}` }),
    ...(bound !== undefined && { [`r:${BOUND}`]: `r:${BOUND}_${bound}` }),
  };
}

/** Characters that may not stand in an XML name are written as their number: a | b is a_x20__x7C__x20_b. */
const unitName = (unit: string): string =>
  xmlName(unit.replace(/[^A-Za-z0-9\u4E00-\u9FFF]/gu, (c) => `_x${c.codePointAt(0)!.toString(16).toUpperCase()}_`));

/** A note is XHTML, so its words are escaped. */
const notesOf = (fact: Fact, report: Report): readonly Entry[] =>
  LOCALES.map((locale) => [
    noteId(fact, locale),
    {
      value: escapeHtml(factContent(fact, { locale, context: report }).sentence),
      dimensions: { concept: 'xbrl:note', noteId: noteId(fact, locale), language: languageOf(locale) },
    },
  ]);

/** Every bound that a report uses, once. */
export const boundsOf = ({ facts }: Report): readonly string[] => [
  ...new Set(facts.flatMap((fact) => itemsOf(fact).flatMap(({ bound }) => bound ?? []))),
];
