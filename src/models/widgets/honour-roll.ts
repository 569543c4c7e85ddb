import { pick } from '../../format/pick.js';
import { capitalised } from '../../format/text/capitals.js';
import type { FactsInput } from '../../inputs/resolve-facts.js';
import { resolveHonours } from '../../inputs/resolve-honours.js';
import { printReportPeriod } from '../../format/when.js';
import { isHeld } from '../../format/honour.js';
import { type Locale } from '../../format/locale.js';
import { textIn, textOf } from '../../format/phrase.js';
import { cleanText } from '../../format/text/text.js';
import { levelName, words } from '../../format/words.js';
import { LEVELS, type Level } from '../../report/lists/terms.js';
import type { HonourFact, Report } from '../../report/types.js';
import type { ModelOptions, PageOptions } from '../context.js';
import { originFor, type Originated } from '../parts/origin.js';
import { modelFrom, type ModelOutcome } from '../outcome.js';
import { factContent } from '../parts/fact-content.js';
import { sourceLine, type SourceLine } from '../parts/source-line.js';
import type { StandingView } from '../parts/standing-view.js';

/** A title or award, ready for rendering. What the report does not state is empty. */
export interface HonourView extends Originated {
  readonly title: string;
  /** The recipients, joined if there are several; or their number if they are only counted. */
  readonly recipient: string;
  /** The recipient includes the report’s verb, which the title completes: 县图书馆荣获. */
  readonly isLed?: true;
  readonly giver: string;
  readonly date: string;
  readonly standings: readonly StandingView[];
  /** One sentence per recipient. */
  readonly sentence: string;
}

export interface HonourLevelView {
  readonly level: Level | undefined;
  readonly name: string;
  /** In the order of the report; there is no ranking within a level. */
  readonly honours: readonly HonourView[];
}

export interface HonourRollModel {
  readonly title: string;
  /** Widest level first; empty levels are omitted. */
  readonly levels: readonly HonourLevelView[];
  readonly period: string;
  readonly source?: SourceLine;
}

/** Returns the model for any input of an honour roll. */
export const honourRollFrom = (
  input: FactsInput,
  report: Report | undefined,
  locale: Locale,
  page: PageOptions = {},
): ModelOutcome<HonourRollModel> =>
  modelFrom(resolveHonours(input, report), ({ title, facts, context }) =>
    honourRoll(title, facts, { ...page, locale, context }),
  );

export function honourRoll(title: string, honours: readonly HonourFact[], options: ModelOptions): HonourRollModel {
  const { locale, context } = options;
  const ofLevel = (level: Level | undefined) => honours.filter((honour) => honour.level === level);
  return {
    title: cleanText(title),
    // Honours without a level come last.
    levels: [...LEVELS, undefined]
      .filter((level) => ofLevel(level).length)
      .map((level) => ({
        level,
        name: levelName(level, locale, context),
        honours: grouped(
          ofLevel(level).map((honour) => ({ honour, view: honourView(honour, options) })),
          options,
        ),
      })),
    period: context.period && printReportPeriod(context, locale),
    source: sourceLine(options, honours),
  };
}

/** Merges equal titles with the same giver and date, with all recipients; a recipient with a verb stays separate. */
function grouped(
  honours: readonly { readonly honour: HonourFact; readonly view: HonourView }[],
  options: ModelOptions,
): readonly HonourView[] {
  const { separator, semicolon } = words(options.locale);
  const groups = new Map<string, (typeof honours)[number][]>();
  honours.forEach((one, index) => {
    const { title, giver, date, standings, recipient, isLed } = one.view;
    const key = isLed || !recipient ? String(index) : JSON.stringify([title, giver, date, standings]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  });
  return [...groups.values()].map((group) => ({
    ...group[0]!.view,
    recipient: group.map(({ view }) => view.recipient).join(separator),
    sentence: group.map(({ view }) => view.sentence).join(semicolon),
    ...originFor(
      group.map(({ honour }) => honour),
      options,
    ),
  }));
}

function honourView(honour: HonourFact, options: ModelOptions): HonourView {
  const { locale } = options;
  const { giver } = honour;
  const { name, phrases, ownPeriod, remark, standings, sentence } = factContent(honour, options);
  return {
    title: capitalised(name),
    recipient: isHeld(honour) ? capitalised(textOf(phrases.holder)) : '',
    ...(isHeld(honour) && textIn(phrases.holder, 'verb') !== '' && { isLed: true }),
    giver: giver ? capitalised(words(locale).givenBy(pick(giver, locale))) : '',
    date: [ownPeriod, remark].filter(Boolean).join(words(locale).semicolon),
    standings,
    sentence,
  };
}
