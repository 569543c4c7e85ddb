import { inEach, pick } from './pick.js';
import type { FigureContext } from '../report/context.js';
import type { AmountFact, Axis, Fact, Place, ReportText } from '../report/types.js';
import { entryById } from './by-id.js';
import { changesOf } from '../report/fields/changes.js';
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

/** Prints the label with its members: 地区生产总值（义亭镇）. */
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

/** Returns the label with its members, in all languages of the label. */
export const labelText = (fact: Pick<Fact, 'label' | 'dimensions'>, report: SentenceDimensions): ReportText =>
  fact.dimensions ? inEach(fact.label, (locale) => printLabel(fact, report, locale)) : fact.label;

type SentenceDimensions = Pick<SentenceContext, 'dimensions'>;

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

/**
 * Returns a fact as one sentence: label, figure, change, standings, period. Without a full stop, since it is often used
 * as a label. Corrections and the “invented” mark are always included, since sentences are quoted alone.
 */
export const sentence = (fact: Fact, context: SentenceContext, locale: Locale): string =>
  textOf(sentencePhrase(fact, printFact(fact, context, locale), context, locale));

/** Like `sentence`, as parts, from phrases already printed; callers omit parts by emptying them. */
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
    // A hand-written claim may have no period.
    ...SENTENCES[locale].dated(said, when),
    part('note', notes.length ? note + notes.join(semicolon) : '', inBrackets),
    part('correction', correction, inBrackets),
    part('invented', invented ? mark : '', { gap: dash }),
  );
}

/** Returns the mark of an invented report, appended to a text. */
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
