import { plural } from './plural.js';

/** What the screen Compare says. */
export const compareWords = {
  none: 'Was there a report last year?',
  noneHint:
    'Figures that are in both keep their names and addresses, so that pages which show them stay right. Without one, go on.',
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
