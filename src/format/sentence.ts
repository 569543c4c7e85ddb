import { inEach, pick } from './pick.js';
import type { FigureContext } from '../report/context.js';
import type { AmountFact, Axis, Fact, Place, ReportText } from '../report/types.js';
import { entryById } from './by-id.js';
import { changesOf } from '../report/changes.js';
import { printChange, printComparative } from './change.js';
import { correctionNote } from './correction.js';
import { printHolder, printHonour, printRecipient } from './honour.js';
import { type Locale } from './locale.js';
import { listed, part, phrase, textOf, type Part, type Phrase } from './phrase.js';
import { printQuantity } from './quantity.js';
import { printRatio } from './ratio.js';
import { printShare } from './share.js';
import { printStandings } from './standing.js';
import { QUANTITIES, SENTENCES } from './words/languages.js';
import type { SpokenPeriod } from './words/sentence.js';
import { printWorded } from './worded.js';
import { words } from './words.js';
import { printWhen, type PeriodContext } from './when.js';

/** What a sentence needs to know of the report around its fact; a whole `Report` is one. */
export interface SentenceContext extends FigureContext, PeriodContext {
  readonly places: readonly Place[];
  readonly dimensions?: readonly Axis[] | undefined;
  readonly invented?: true | undefined;
}

/** All that is said of one fact, each part by itself. What a fact does not have is an empty phrase. */
export interface FactPhrases {
  /** What is stated, with the members of the axes by which it is broken down. */
  readonly label: string;
  /** The figure of an amount, a share or a ratio, with its status. */
  readonly figure: Phrase;
  /** The first change; of a fact that is a change, with its status. */
  readonly change: Phrase;
  /** Further changes, in their order. */
  readonly moreChanges: readonly Phrase[];
  /** The figure of an earlier period that stands beside it. */
  readonly comparative: Phrase;
  /** Those worth saying, in their order. */
  readonly standings: readonly Phrase[];
  /** Who received a title. */
  readonly recipient: Phrase;
  /** The same with the verb that the report prints, for where the title is set apart. */
  readonly holder: Phrase;
  /** What sort of figure it is, in brackets; nothing of a result. */
  readonly status: Phrase;
  /** What the fact states, without change, standing and date. */
  readonly statement: Phrase;
  /** The date or period of the fact. */
  readonly when: SpokenPeriod;
  /** What has to be known to read it. */
  readonly notes: readonly string[];
  /** When it was last put right; else empty. */
  readonly correction: string;
}

/** A fact in the words of one language. Each of its quantities is printed here, and here alone. */
export function printFact(fact: Fact, context: SentenceContext, locale: Locale): FactPhrases {
  const { places } = context;
  const status = statusPart(fact, locale);
  const bare = figureOf(fact, context, locale);
  const [first = [], ...moreChanges] = changesOf(fact).map((one) => printChange(one, locale, context, bare));
  const label = printLabel(fact, context, locale);
  const figure = withStatus(bare, status);
  const change = fact.kind === 'change' ? withStatus(first, status) : first;
  const recipient = fact.kind === 'honour' ? printRecipient(fact, locale, context) : [];
  const standings = printStandings(fact.standings ?? [], (id) => entryById(places, id), locale, context);
  return {
    label,
    figure,
    change,
    moreChanges,
    comparative: 'comparative' in fact && fact.comparative ? printComparative(fact.comparative, locale, context) : [],
    standings,
    recipient,
    holder: fact.kind === 'honour' ? printHolder(fact, recipient, locale) : [],
    status: phrase(status),
    statement: statement(fact, { label, figure, change, recipient, standings, status }, context, locale),
    when: printWhen(fact, context, locale),
    notes: (fact.notes ?? []).map((note) => pick(note, locale)),
    correction: correctionNote(fact, locale),
  };
}

/** What is stated, and of which members: 地区生产总值（义亭镇）. */
export function printLabel(
  fact: Pick<Fact, 'label' | 'dimensions'>,
  report: SentenceDimensions,
  locale: Locale,
): string {
  const { inBrackets, separator } = words(locale);
  const members = Object.entries(fact.dimensions ?? {}).flatMap(([axis, member]) => {
    const found = entryById(entryById(report.dimensions ?? [], axis)?.members ?? [], member);
    return found ? [pick(found.name, locale)] : [];
  });
  return textOf(phrase(part('label', pick(fact.label, locale)), part('remark', members.join(separator), inBrackets)));
}

/** The same as a text of a report, for what is in every language at once. */
export const labelText = (fact: Pick<Fact, 'label' | 'dimensions'>, report: SentenceDimensions): ReportText =>
  fact.dimensions ? inEach(fact.label, (locale) => printLabel(fact, report, locale)) : fact.label;

type SentenceDimensions = Pick<SentenceContext, 'dimensions'>;

/** Whether it is a plan, an estimate, a first count: said beside the figure. A result is not said. */
function statusPart({ status, statusWord }: Pick<Fact, 'status' | 'statusWord'>, locale: Locale): Part | undefined {
  const { statuses, inBrackets } = words(locale);
  const said = printWorded(statusWord, locale) ?? (status ? statuses[status] : '');
  return said ? part('status', said, inBrackets) : undefined;
}

/** Behind the figure, and before what is quoted in another language. */
function withStatus(figure: Phrase, status: Part | undefined): Phrase {
  const last = figure[figure.length - 1];
  if (!status || !last) return figure;
  return last.role === 'beside' ? [...figure.slice(0, -1), status, last] : [...figure, status];
}

function figureOf(fact: Fact, report: FigureContext, locale: Locale): Phrase {
  switch (fact.kind) {
    case 'amount':
      return printAmount(fact, locale, report);
    case 'share':
      return printShare(fact, locale, report);
    case 'ratio':
      return printRatio(fact, locale, report);
    default:
      return [];
  }
}

function printAmount(fact: AmountFact, locale: Locale, report: FigureContext): Phrase {
  const figure = printQuantity(fact, locale, report);
  return fact.each ? QUANTITIES[locale].each(figure) : figure;
}

/**
 * One fact as one spoken sentence: what, how much, how it changed, how it stands, when. Without a full stop, since it
 * is a label as often as a line of text. That a figure was put right and that a report is invented is said with each fact,
 * since a sentence travels alone.
 */
export const sentence = (fact: Fact, context: SentenceContext, locale: Locale): string =>
  textOf(sentencePhrase(fact, printFact(fact, context, locale), context, locale));

/** The same in its parts, of what is printed already; a part that is not to be said is left out before. */
export function sentencePhrase(
  { kind }: Pick<Fact, 'kind'>,
  { statement: stated, change, moreChanges, comparative, standings, when, notes, correction }: FactPhrases,
  { invented }: Pick<SentenceContext, 'invented'>,
  locale: Locale,
): Phrase {
  const { comma: gap, separator, semicolon, inBrackets, dash, note, invented: mark } = words(locale);
  const changes = [...(kind === 'change' ? [] : [change]), ...moreChanges];
  const said = phrase(
    part('statement', stated),
    ...changes.map((one) => part('change', one, { gap })),
    part('comparative', comparative, { gap }),
    part('standings', kind === 'standing' ? '' : listed('standing', standings, separator), { gap }),
  );
  return phrase(
    ...SENTENCES[locale].begun(said),
    // A claim written by hand may have no period.
    ...SENTENCES[locale].dated(said, when),
    part('note', notes.length ? note + notes.join(semicolon) : '', inBrackets),
    part('correction', correction, inBrackets),
    part('invented', invented ? mark : '', { gap: dash }),
  );
}

/** The mark of an invented report, to follow a text. */
export const inventedMark = (locale: Locale): string => words(locale).dash + words(locale).invented;

type Stated = Pick<FactPhrases, 'label' | 'figure' | 'change' | 'recipient' | 'standings'> & {
  readonly status: Part | undefined;
};

function statement(fact: Fact, said: Stated, report: FigureContext, locale: Locale): Phrase {
  const { label } = said;
  switch (fact.kind) {
    case 'amount':
    case 'share':
      return SENTENCES[locale].measured(label, fact, said.figure, report);
    case 'ratio':
      return SENTENCES[locale].measured(label, {}, said.figure, report);
    case 'change':
      return phrase(part('label', label), part('change', said.change, { gap: words(locale).space }));
    case 'honour':
      return withStatus(printHonour(fact, said.recipient, locale), said.status);
    case 'event':
      return withStatus(phrase(part('label', label)), said.status);
    case 'standing':
      return withStatus(
        phrase(
          part('label', label),
          part('standings', listed('standing', said.standings, words(locale).separator), {
            gap: SENTENCES[locale].stands,
          }),
        ),
        said.status,
      );
  }
}
