/** One picture of one story. */
export interface Picture {
  /** The story's id, as it stands in Storybook's address. */
  readonly story: string;
  /** Width of the window in CSS pixels; the height is that of the story. */
  readonly width: number;
  /** What the toolbars are set to; a toolbar that is not named stays as it is at first. */
  readonly globals?: Readonly<Record<string, string>>;
}

/** What is compared pixel by pixel: a dozen pictures in which most of what can go wrong would be seen. */
export const PICTURES: readonly Picture[] = [
  { story: 'welcome--welcome', width: 1280 },
  { story: 'widgets-stat-card--first-again', width: 368 },
  { story: 'widgets-stat-card--english', width: 368, globals: { scheme: 'dark' } },
  { story: 'widgets-stat-card--down-and-good', width: 368, globals: { palette: 'intl' } },
  { story: 'widgets-stat-card--very-narrow', width: 168 },
  { story: 'widgets-stat-card--failed-load', width: 368 },
  { story: 'widgets-ranking-badge--title-with-two-standings', width: 368 },
  { story: 'widgets-ranking-badge--first-again', width: 368, globals: { lang: 'en', scheme: 'dark' } },
  { story: 'widgets-progress-ring--part-of-a-whole', width: 368 },
  { story: 'widgets-progress-ring--decimals', width: 168, globals: { width: '120' } },
  { story: 'widgets-score-board--ten-firsts', width: 1248 },
  { story: 'widgets-score-board--ten-firsts-as-a-list', width: 816, globals: { lang: 'en' } },
  { story: 'widgets-score-board--on-a-phone', width: 368, globals: { scheme: 'dark' } },
];

/** A picture's name, also of its file: story, width, toolbars. */
export const nameOf = ({ story, width, globals = {} }: Picture): string =>
  [
    story.replace(/^widgets-/, ''),
    String(width),
    ...Object.entries(globals).map(([key, value]) => `${key}-${value}`),
  ].join('.');
