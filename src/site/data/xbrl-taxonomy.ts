import { SITES } from '../../format/words/languages.js';
import { pick } from '../../format/pick.js';
import { type Locale } from '../../format/locale.js';
import { localesOf } from '../../format/report-locales.js';
import { findFact } from '../../report/lookup.js';
import type { Fact, Report } from '../../report/types.js';
import { escapeHtml } from '../../format/text/html.js';
import type { Links } from '../links.js';
import { itemsOf, PARTS, xmlName, type Item } from './xbrl-items.js';
import { axisName, BOUND, boundsOf, conceptSpace, memberName } from './xbrl-json.js';

const SCHEMA = 'http://www.w3.org/2001/XMLSchema';
const INSTANCE = 'http://www.xbrl.org/2003/instance';
/** Calculations 1.1 (2023), which accounts for rounding: parts agree with their whole within the rounding error. */
const SUMMATION = 'https://xbrl.org/2023/arcrole/summation-item';
const CALCULATION = 'https://www.xbrl.org/2023/calculation-1.1.xsd#summation-item';
const DIMENSIONS = 'http://xbrl.org/2005/xbrldt';

interface Concept {
  readonly name: string;
  readonly element: string;
  readonly label: (locale: Locale) => string;
}

/**
 * The taxonomy that `report.xbrl.json` refers to (XML Schema with labels in the report's languages); XBRL programs need
 * it to interpret the concepts.
 */
export function reportTaxonomy(report: Report, links: Links): string {
  const concepts = [
    ...report.facts.flatMap((fact) => itemsOf(fact).map((item) => conceptOf(item, fact))),
    ...bounds(report),
    ...axes(report),
  ];
  const sums = report.facts.flatMap((fact) => sumOf(fact, report));
  return `<?xml version="1.0" encoding="utf-8"?>
<xsd:schema xmlns:xsd="${SCHEMA}" xmlns:xbrli="${INSTANCE}" xmlns:xbrldt="${DIMENSIONS}" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" targetNamespace="${escapeHtml(conceptSpace(links))}" elementFormDefault="qualified">
<xsd:annotation><xsd:appinfo><link:linkbase>${sums.length ? ROLE : ''}<link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">
${concepts.map((concept) => labels(concept, localesOf(report))).join('\n')}
</link:labelLink>${sums.length ? calculation(sums) : ''}</link:linkbase></xsd:appinfo></xsd:annotation>
<xsd:import namespace="${INSTANCE}" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/>
<xsd:import namespace="${DIMENSIONS}" schemaLocation="http://www.xbrl.org/2005/xbrldt-2005.xsd"/>
${concepts.map(({ element }) => element).join('\n')}
</xsd:schema>
`;
}

/** A whole and its parts, by their concept names. */
interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** An amount whose parts the report names, if each is a single figure: a range has two concepts and no sum. */
function sumOf(fact: Fact, report: Report): readonly Sum[] {
  if (fact.kind !== 'amount' || !fact.parts) return [];
  const parts = fact.parts.map((id) => findFact(report, id)!);
  const isOne = [fact, ...parts].every(
    (one) => one.kind === 'amount' && (one.value === null || typeof one.value === 'string'),
  );
  return isOne ? [{ whole: xmlName(fact.id), parts: parts.map(({ id }) => xmlName(id)) }] : [];
}

const ROLE = `<link:arcroleRef xlink:type="simple" arcroleURI="${SUMMATION}" xlink:href="${CALCULATION}"/>`;

function calculation(sums: readonly Sum[]): string {
  const names = [...new Set(sums.flatMap(({ whole, parts }) => [whole, ...parts]))];
  const arcs = sums.flatMap(({ whole, parts }) =>
    parts.map(
      (part, index) =>
        `<link:calculationArc xlink:type="arc" xlink:arcrole="${SUMMATION}" xlink:from="c_${whole}" xlink:to="c_${part}" order="${index + 1}" weight="1"/>`,
    ),
  );
  return `<link:calculationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">
${[...names.map(locator), ...arcs].join('\n')}
</link:calculationLink>`;
}

const locator = (name: string): string =>
  `<link:loc xlink:type="locator" xlink:href="#r_${name}" xlink:label="c_${name}"/>`;

const elementOf = (name: string, type: string, rest: string, periodType = 'duration'): string =>
  `<xsd:element name="${name}" id="r_${name}" type="xbrli:${type}" xbrli:periodType="${periodType}" nillable="true" ${rest}/>`;

function conceptOf({ name, type, isMoment }: Item, fact: Fact): Concept {
  const part = name.slice(xmlName(fact.id).length);
  const suffixes = Object.entries(PARTS).flatMap(([end, what]) => (what && part.includes(end) ? [what] : []));
  return {
    name,
    element: elementOf(name, type, 'substitutionGroup="xbrli:item"', isMoment ? 'instant' : 'duration'),
    label: (locale) => [pick(fact.label, locale), ...suffixes.map((what) => SITES[locale].parts[what])].join(' · '),
  };
}

/** The dimension for bounds, and its values. */
const bounds = (report: Report): readonly Concept[] => [
  {
    name: BOUND,
    element: elementOf(BOUND, 'stringItemType', 'substitutionGroup="xbrldt:dimensionItem" abstract="true"'),
    label: (locale) => SITES[locale].bound,
  },
  ...boundsOf(report).map((bound) => ({
    name: `${BOUND}_${bound}`,
    element: elementOf(`${BOUND}_${bound}`, 'stringItemType', 'substitutionGroup="xbrli:item" abstract="true"'),
    label: () => bound,
  })),
];

/** The axes by which figures are broken down, and their members. */
const axes = ({ dimensions = [] }: Report): readonly Concept[] =>
  dimensions.flatMap(({ id, name, members }) => [
    {
      name: axisName(id),
      element: elementOf(axisName(id), 'stringItemType', 'substitutionGroup="xbrldt:dimensionItem" abstract="true"'),
      label: (locale: Locale) => pick(name, locale),
    },
    ...members.map((member) => ({
      name: memberName(id, member.id),
      element: elementOf(memberName(id, member.id), 'stringItemType', 'substitutionGroup="xbrli:item" abstract="true"'),
      label: (locale: Locale) => pick(member.name, locale),
    })),
  ]);

function labels({ name, label }: Concept, locales: readonly Locale[]): string {
  const texts = locales.map(
    (locale) =>
      `<link:label xlink:type="resource" xlink:label="l_${name}" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="${locale}">${escapeHtml(label(locale))}</link:label>`,
  );
  return [
    locator(name),
    ...texts,
    `<link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="c_${name}" xlink:to="l_${name}"/>`,
  ].join('\n');
}
