import * as v from 'valibot';
import { mentions, quantityEntries } from './claim-schema.js';
import type { Standing } from '../figure-types.js';
import { position, rankNumber, within } from './figure-entries.js';
import { bilingual, choice, code, decimal, filledList, flag, id, kind, text, worded } from './shapes.js';
import { MOVES, type StandingKind } from '../lists/terms.js';

/* Standings among others, as the report states them. */

// An error instead of being ignored: the author of "first batch, position 1" must learn that it is not a rank.
const ofRanks = (name: 'POSITION_UNFIT' | 'RANK_UNFIT', description: string) =>
  v.optional(v.pipe(v.never(code(name)), v.description(description)));

const among = id('The place that it is ranked within.');

const shared = {
  measure: v.optional(bilingual('What is ranked, if not the fact’s own figure (完成率).')),
  word: v.optional(
    worded('Its words as printed (第15位, 首位, 走在前列, “among the first”), instead of the default words.'),
  ),
  verb: v.optional(worded('What is printed before the place (稳居, 跃居, 保持, “ranked”): 稳居全市第四.')),
  streak: v.optional(
    v.pipe(
      v.object({
        ...quantityEntries,
        value: decimal('How often, or how long.'),
        unit: text('Of what: 年, 次, 个月.'),
      }),
      v.title('Streak'),
      v.description('How many times or how long in a row: { "value": "12", "unit": "年" } for 连续12年居首.'),
    ),
  ),
  retained: flag('The same as the year before (蝉联).'),
  mentions,
};

const WORDS: Readonly<Record<StandingKind, string>> = {
  rank: 'A position among others (第一, 第15位), or among the first few (前十).',
  only: 'The only one (唯一).',
  'first-batch': 'One of the first batch (首批); no position.',
  'first-ever': 'The first in time (首个).',
  leading: 'Described as ahead, without a position (领先, 前列, 率先).',
  passed: 'Thresholds that a figure has passed (连续跨越7、8、9万亿元台阶).',
};

const rank = v.pipe(
  v.object({
    kind: kind('rank', WORDS.rank),
    position: v.optional(position),
    within: v.optional(within),
    size: v.optional(rankNumber('How many are ranked: 17 for 第15位（共17个）.')),
    tie: flag('Others have the same position (并列第三).'),
    moved: v.optional(choice(MOVES, 'Which way the position went: "up" for 升至 and 跃居, "held" for 保持.')),
    from: v.optional(rankNumber('The position before: 8 for 由第8位升至第5位.')),
    among,
    ...shared,
  }),
  v.description(WORDS.rank),
);

const passed = v.pipe(
  v.object({
    kind: kind('passed', WORDS.passed),
    marks: filledList(decimal('A mark as printed.'), 'The marks in their order: ["7", "8", "9"].'),
    scale: quantityEntries.scale,
    unit: quantityEntries.unit,
    noun: quantityEntries.noun,
    position: ofRanks('POSITION_UNFIT', 'Only a rank has a position.'),
    among: v.optional(among),
    ...shared,
  }),
  v.description(WORDS.passed),
);

type Unranked = Exclude<StandingKind, 'rank' | 'passed'>;

const unranked = <const K extends Unranked>(name: K) =>
  v.pipe(
    v.object({
      kind: kind(name, WORDS[name]),
      position: ofRanks('POSITION_UNFIT', 'Only a rank has a position.'),
      within: ofRanks('RANK_UNFIT', 'Only a rank has it.'),
      size: ofRanks('RANK_UNFIT', 'Only a rank has it.'),
      tie: ofRanks('RANK_UNFIT', 'Only a rank has it.'),
      moved: ofRanks('RANK_UNFIT', 'Only a rank has it.'),
      from: ofRanks('RANK_UNFIT', 'Only a rank has it.'),
      among,
      ...shared,
    }),
    v.description(WORDS[name]),
  );

export const StandingSchema: v.GenericSchema<Standing> = v.pipe(
  v.variant('kind', [
    rank,
    unranked('only'),
    unranked('first-batch'),
    unranked('first-ever'),
    unranked('leading'),
    passed,
  ]),
  v.title('Standing'),
  v.description('A standing as reported: a rank, only, first batch or first ever. First batch is not rank 1.'),
);

/** The standings of a fact; at least one. */
export const standings: v.GenericSchema<readonly Standing[]> = filledList(
  StandingSchema,
  'The standings, in the order of the report.',
);
