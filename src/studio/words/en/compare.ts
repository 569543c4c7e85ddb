import { plural } from './plural.js';

/** Texts of the Compare screen. */
export const compareWords = {
  none: 'Was there a report last year?',
  noneHint:
    'Figures that are in both keep their addresses, so that pages which show them stay right; those not confirmed yet take last year’s names too. Without one, go on.',
  /** Asked before the review. */
  before:
    'If there was, give it now: in the review, figures that are in both years then have last year’s names and addresses. If not, go on.',
  late: (n: number) =>
    n === 1
      ? 'The figure that is confirmed keeps its name, and takes last year’s address alone.'
      : `The ${n} figures that are confirmed keep their names, and take last year’s addresses alone.`,
  taken: (period: string, same: number, choose: number) =>
    `The report of ${period} is in: ${plural(same, 'figure')} the same${choose ? `, ${choose} to choose` : ''}.`,
  look: 'See Compare',
  open: (n: number) => ` (${n} to confirm)`,
  drop: 'Drop last year’s report here',
  files: 'report.json, or the draft (.draft.json) it was made from',
  wrong: 'This is no report and no draft of the studio.',
  title: (same: number, fresh: number) => `${plural(same, 'figure')} as last year, ${fresh} new.`,
  lead: 'What is surely the same has last year’s name. Choose where it is not certain.',
  choose: (n: number) => `${n} to choose`,
  same: (n: number) => `${n} the same`,
  fresh: (n: number) => `${n} new`,
  gone: (n: number) => `${n} of last year that are gone`,
  noneOfThem: 'None of them: it is new',
  notTheSame: 'Not the same',
};

export type CompareWords = typeof compareWords;
