import type { FactsInput } from '../claims/resolve-facts.js';
import { resolveHonours } from '../claims/resolve-honours.js';
import { printPeriod } from '../format/date.js';
import { isHeld, printRecipient } from '../format/honour.js';
import { levelName } from '../format/level.js';
import { pick, type Locale } from '../format/locale.js';
import { capitalised, sentence } from '../format/sentence.js';
import { cleanText } from '../format/text.js';
import { words } from '../format/words.js';
import { LEVELS, type Level } from '../report/terms.js';
import type { HonourFact, Report } from '../report/types.js';
import type { ModelOptions } from './context.js';
import { whenOf } from './fact-detail.js';
import { modelFrom, type ModelOutcome } from './outcome.js';
import { sourceLine, type SourceLine } from './source-line.js';
import { standingViews, type StandingView } from './standing-view.js';

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
  const { locale, context } = options;
  const { title, giver } = honour;
  return {
    title: capitalised(pick(title, locale)),
    recipient: isHeld(honour) ? capitalised(printRecipient(honour, locale, context.units)) : '',
    giver: giver ? capitalised(words(locale).givenBy(pick(giver, locale))) : '',
    date: whenOf(honour, options),
    standings: standingViews(honour.standings, options),
    sentence: sentence(honour, context, locale),
  };
}
