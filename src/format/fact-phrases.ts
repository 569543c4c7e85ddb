import { pick } from './pick.js';
import type { FigureContext } from '../report/context.js';
import type { AmountFact, Axis, Fact, Place } from '../report/types.js';
import { entryById } from './by-id.js';
import { changesOf } from '../report/fields/changes.js';
import { printChange, printComparative } from './change.js';
import { correctionNote } from './correction.js';
import { printHolder, printHonour, printRecipient } from './honour.js';
import type { Locale } from './locale.js';
import { listed, part, phrase, type Part, type Phrase } from './phrase.js';
import { printQuantity } from './quantity.js';
import { printRatio } from './ratio.js';
import { printShare } from './share.js';
import { printStandings } from './standing.js';
import { QUANTITIES, SENTENCES } from './words/languages.js';
import type { SpokenPeriod } from './words/sentence.js';
import { printWorded } from './worded.js';
import { words } from './words.js';
import { printWhen, type PeriodContext } from './when.js';
import { printLabel } from './label.js';

/** What a sentence needs from the report; a whole `Report` qualifies. */
export interface SentenceContext extends FigureContext, PeriodContext {
  readonly places: readonly Place[];
  readonly dimensions?: readonly Axis[] | undefined;
  readonly invented?: true | undefined;
}

/** The phrases of one fact; a phrase is empty where the fact lacks it. */
export interface FactPhrases {
  /** The label, with the members of the axes that the fact belongs to. */
  readonly label: string;
  /** The figure of an amount, share or ratio, with its status. */
  readonly figure: Phrase;
  /** The first change; for a change fact, with its status. */
  readonly change: Phrase;
  /** Further changes, in order. */
  readonly moreChanges: readonly Phrase[];
  /** The figure of an earlier period given for comparison. */
  readonly comparative: Phrase;
  /** The standings that are not implied by others, in order. */
  readonly standings: readonly Phrase[];
  /** The recipient of a title. */
  readonly recipient: Phrase;
  /** The recipient with the report's verb, for where the title is set apart. */
  readonly holder: Phrase;
  /** The status in brackets; empty for an actual result. */
  readonly status: Phrase;
  /** The fact without change, standing and date. */
  readonly statement: Phrase;
  /** The date or period of the fact. */
  readonly when: SpokenPeriod;
  /** Notes needed to read it. */
  readonly notes: readonly string[];
  /** Date of the last correction; empty if there was none. */
  readonly correction: string;
}

/** Prints a fact in the words of a locale; the only place that prints its quantities. */
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

/** The status to print with the figure, such as plan, estimate or preliminary; none for an actual result. */
function statusPart({ status, statusWord }: Pick<Fact, 'status' | 'statusWord'>, locale: Locale): Part | undefined {
  const { statuses, inBrackets } = words(locale);
  const said = printWorded(statusWord, locale) ?? (status ? statuses[status] : '');
  return said ? part('status', said, inBrackets) : undefined;
}

/** Inserts the status after the figure, before the Chinese original of a converted one. */
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
