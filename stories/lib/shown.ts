/** Of each element the story in which it says most of what it can; the report page and the source, which hold others, apart. */
export const SHOWN: Readonly<Record<string, string>> = {
  'stat-card': 'UpAndGood',
  'ranking-badge': 'TitleWithTwoStandings',
  'progress-ring': 'PartOfAWhole',
  'part-bar': 'TwentyOneOfTwentyFour',
  'score-board': 'ThreeEntries',
  'bar-list': 'BelowZero',
  'change-list': 'UpAndBad',
  'fact-table': 'SixTownsByFourIndicators',
  'event-line': 'EventsOfYourChoice',
  'honour-roll': 'HonoursOfYourChoice',
  'trend-line': 'TwoReportsAndOneYearDerived',
  'report-compare': 'Differs',
  'fact-ref': 'Figure',
  'source-note': 'WithAChange',
};
