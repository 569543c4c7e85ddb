import { pick } from '../../format/pick.js';
import { type Locale } from '../../format/locale.js';
import { printLabel } from '../../format/label.js';
import { whenOf } from '../../format/when.js';
import { cleanText } from '../../format/text/text.js';
import { numbersOf } from '../../models/parts/fact-numbers.js';
import { safeHref } from '../../report/fields/safe-href.js';
import type { Fact, Report } from '../../report/types.js';
import { mediaType } from '../site-file.js';
import { scriptJson } from '../snippets/script-json.js';
import { factView, type FactView } from './fact-view.js';
import { isoEnds, isoPeriod, lastDayOf } from './iso-period.js';
import { unitCodeOf } from './unit-codes.js';
import { paths, type Links } from '../links.js';
import { cachedForSubject } from '../subject-cache.js';
import { shownBy, type Subject } from '../subject.js';

/** A JSON-LD node; undefined properties are omitted. */
export type Node = Readonly<Record<string, unknown>>;

const CONTEXT = { '@context': 'https://schema.org' };

/**
 * A subject as schema.org data: an Observation of a StatisticalVariable for a figure, a Claim for a title, an Event for
 * a dated fact; a board or a section is a list of them. Safe inside a script element.
 */
export const subjectJsonLd = (subject: Subject, report: Report, locale: Locale, links: Links): string =>
  cachedForSubject(subject, report, `json-ld ${locale} ${links.base}`, () => written(subject, report, locale, links));

function written(subject: Subject, report: Report, locale: Locale, links: Links): string {
  const own = links.page(subject.id, locale);
  const nodes = shownBy(subject, report).flatMap((shown) =>
    shown.facts.map((fact): Node => {
      const place = factPlace(fact, locale, links);
      if (shown.report !== report)
        return factNode(fact, shown.report, locale, pastPlace(fact, shown.report, own, place));
      // A comparison has all facts of a report; each is described on its own page.
      return subject.kind === 'comparison' ? { '@id': place.id } : factNode(fact, report, locale, place);
    }),
  );
  const [first] = nodes;
  if (subject.kind === 'fact' && first) return text({ ...CONTEXT, ...first });
  return text({
    ...CONTEXT,
    '@type': 'ItemList',
    '@id': `${links.page(subject.id, locale)}#data`,
    name: pick(subject.title, locale),
    url: links.page(subject.id, locale),
    numberOfItems: nodes.length,
    itemListElement: nodes.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
  });
}

/** A whole report as a schema.org Dataset with its files, for the page that shows all of it. */
export const reportJsonLd = (report: Report, locale: Locale, links: Links): string =>
  text({
    ...CONTEXT,
    '@type': 'Dataset',
    '@id': `${links.home(locale)}#data`,
    name: pick(report.title, locale),
    description: pick(report.source.title, locale),
    url: links.home(locale),
    inLanguage: locale,
    temporalCoverage: isoEnds(report.period).join('/'),
    creator: publisher(report, locale),
    isBasedOn: sourceNode(report, locale),
    variableMeasured: report.facts.filter(isMeasured).map((fact) => printLabel(fact, report, locale)),
    distribution: FILES.map(([path, encodingFormat]) => ({
      '@type': 'DataDownload',
      contentUrl: links.to(path(locale)),
      encodingFormat,
    })),
  });

const FILES: readonly (readonly [path: (locale: Locale) => string, type: string])[] = [
  [() => 'report.json', 'application/json'],
  [(locale) => paths.whole(locale, '.csv'), 'text/csv'],
  [(locale) => paths.whole(locale, '.xlsx'), mediaType('.xlsx')],
  [() => paths.xbrl, 'application/json'],
];

const text = (node: Node): string => `${scriptJson(node)}\n`;

const isMeasured = ({ kind }: Fact): boolean =>
  kind === 'amount' || kind === 'share' || kind === 'change' || kind === 'ratio';

/** The page of a fact, with the ids of the fact and of the variable that it observes. */
interface Place {
  readonly url: string;
  readonly id: string;
  readonly variable: string;
}

function factPlace({ id }: Fact, locale: Locale, links: Links): Place {
  const url = links.page(id, locale);
  return { url, id: `${url}#data`, variable: `${url}#variable` };
}

/** A fact of an earlier report, whose own site is unknown: its id is on this page, and its variable is the same. */
const pastPlace = ({ id }: Fact, { period }: Report, url: string, { variable }: Place): Place => ({
  url,
  id: `${url}#${id}-${period.replace('/', '--')}`,
  variable,
});

function factNode(fact: Fact, report: Report, locale: Locale, place: Place): Node {
  const view = factView(fact, report, locale);
  const shared = {
    '@id': place.id,
    name: view.label,
    description: view.sentence,
    url: place.url,
    subjectOf: sourceNode(report, locale),
  };
  if (fact.kind === 'event') return { '@type': 'Event', ...shared, ...eventDates(fact.date) };
  if (fact.kind === 'honour' || fact.kind === 'standing')
    return {
      '@type': 'Claim',
      ...shared,
      text: view.printed.text,
      temporalCoverage: isoEnds(whenOf(fact, report)).join('/') || undefined,
    };
  return { '@type': 'Observation', ...shared, ...observed(fact, view, report, locale, place) };
}

/** Dates with the stated precision: a month has no day. */
function eventDates(date: string): Node {
  const [startDate, endDate] = isoEnds(date);
  return { startDate, endDate };
}

function observed(fact: Fact, view: FactView, report: Report, locale: Locale, { variable }: Place): Node {
  const { number, part, whole, low, high, unit } = numbersOf(fact, { locale, context: report });
  const when = whenOf(fact, report);
  return {
    observationAbout: publisher(report, locale),
    observationDate: (fact.instant ? lastDayOf(when) : isoEnds(when)[0]) || undefined,
    observationPeriod: fact.instant ? undefined : isoPeriod(when)?.length,
    variableMeasured: {
      '@type': 'StatisticalVariable',
      '@id': variable,
      name: view.label,
    },
    // Strings of digits and a point: consumers would read a JSON number as a float.
    value: number || part || undefined,
    minValue: low || undefined,
    maxValue: high || undefined,
    unitText: unit || undefined,
    unitCode: fact.kind === 'amount' ? unitCodeOf(fact.unit) : undefined,
    additionalProperty: [...properties(view, report), ...property('whole', whole)],
  };
}

/** Properties without a schema.org term: the printed figure, its bounds, change and standing. */
function properties(
  { printed, change, comparative, standings, notes, corrections }: FactView,
  { invented }: Report,
): readonly Node[] {
  const given: readonly (readonly [string, string])[] = [
    ['printed', printed.text],
    ['qualifier', printed.qualifier],
    ['missing', printed.missing],
    ['change', change],
    ['comparative', comparative],
    ...notes.map((note) => ['note', note] as const),
    ...standings.map((standing) => ['standing', standing] as const),
    ...corrections.map((correction) => ['correction', correction] as const),
    ['invented', invented ? 'true' : ''],
  ];
  return given.flatMap(([propertyID, value]) => property(propertyID, value));
}

const property = (propertyID: string, value: string): readonly Node[] =>
  value === '' ? [] : [{ '@type': 'PropertyValue', propertyID, value }];

const publisher = ({ source }: Report, locale: Locale): Node => ({
  '@type': 'GovernmentOrganization',
  name: pick(source.publisher, locale),
});

function sourceNode(report: Report, locale: Locale): Node {
  const { title, url, sha256, author } = report.source;
  return {
    '@type': 'Report',
    name: pick(title, locale),
    url: safeHref(url),
    // The report does not say whether the author is a person or an organisation.
    creditText: author === undefined ? undefined : cleanText(author),
    publisher: publisher(report, locale),
    temporalCoverage: isoEnds(report.period).join('/'),
    identifier: { '@type': 'PropertyValue', propertyID: 'sha256', value: sha256 },
  };
}
