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
  { story: 'widgets-stat-card--first', width: 368 },
  { story: 'widgets-stat-card--first', width: 368, globals: { scheme: 'dark', lang: 'en' } },
];

/** A picture's name, also of its file: story, width, toolbars. */
export const nameOf = ({ story, width, globals = {} }: Picture): string =>
  [
    story.replace(/^widgets-/, ''),
    String(width),
    ...Object.entries(globals).map(([key, value]) => `${key}-${value}`),
  ].join('.');
