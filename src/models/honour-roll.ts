import { pick } from '../format/pick.js';
import { capitalised } from '../format/capitals.js';
import type { FactsInput } from '../claims/resolve-facts.js';
import { resolveHonours } from '../claims/resolve-honours.js';
import { printPeriod } from '../format/date.js';
import { isHeld } from '../format/honour.js';
import { type Locale } from '../format/locale.js';
import { textOf } from '../format/phrase.js';
import { cleanText } from '../format/text.js';
import { levelName, words } from '../format/words.js';
import { LEVELS, type Level } from '../report/terms.js';
import type { HonourFact, Report } from '../report/types.js';
import type { ModelOptions } from './context.js';
import { modelFrom, type ModelOutcome } from './outcome.js';
import { factContent } from './parts/fact-content.js';
import { sourceLine, type SourceLine } from './source-line.js';
import type { StandingView } from './standing-view.js';

/** A title or an award, ready to print. What the report does not say is empty. */
export interface HonourView {
  readonly title: string;
  /** Who received it, or how many where they are only counted. */
  readonly recipient: string;
  readonly giver: string;
  readonly date: string;
  readonly standings: readonly StandingView[];
  readonly sentence: string;
}

export interface HonourLevelView {
  readonly level: Level;
  readonly name: string;
  /** In the order of the report: within a level none stands above another. */
  readonly honours: readonly HonourView[];
}

export interface HonourRollModel {
  readonly title: string;
  /** From the widest level down; none without an honour. */
  readonly levels: readonly HonourLevelView[];
  readonly period: string;
  readonly source?: SourceLine;
}

/** The model of a roll of honours, whatever they are asked for by. */
export const honourRollFrom = (
  input: FactsInput,
  report: Report | undefined,
  locale: Locale,
): ModelOutcome<HonourRollModel> =>
  modelFrom(resolveHonours(input, report), ({ title, facts, context }) =>
    honourRoll(title, facts, { locale, context }),
  );

export function honourRoll(title: string, honours: readonly HonourFact[], options: ModelOptions): HonourRollModel {
  const { locale, context } = options;
  const ofLevel = (level: Level) => honours.filter((honour) => honour.level === level);
  return {
    title: cleanText(title),
    levels: LEVELS.filter((level) => ofLevel(level).length).map((level) => ({
      level,
      name: levelName(level, locale),
      honours: ofLevel(level).map((honour) => honourView(honour, options)),
    })),
    period: context.period && printPeriod(context.period, locale),
    source: sourceLine(options, honours),
  };
}

function honourView(honour: HonourFact, options: ModelOptions): HonourView {
  const { locale } = options;
  const { giver } = honour;
  const { name, phrases, ownPeriod, standings, sentence } = factContent(honour, options);
  return {
    title: capitalised(name),
    recipient: isHeld(honour) ? capitalised(textOf(phrases.recipient)) : '',
    giver: giver ? capitalised(words(locale).givenBy(pick(giver, locale))) : '',
    date: ownPeriod,
    standings,
    sentence,
  };
}
