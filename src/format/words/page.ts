/** Kinds of fact groups; highlights and shares have a widget each. */
export const GROUP_KINDS = [
  'highlights',
  'shares',
  'tables',
  'changes',
  'peers',
  'figures',
  'events',
  'titles',
] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** The page's own texts, around the widgets. */
export interface PageWords {
  readonly contents: string;
  /** The number of facts. */
  facts(count: number): string;
  readonly groups: Readonly<Record<GroupKind, string>>;
  /** Heading of facts that a board with this title shows on the same page. */
  onBoard(title: string): string;
  /** The lines of a title: in Chinese, a space separates two phrases of a heading. */
  titleLines(title: string): readonly string[];
  /** Heading of figures over several periods. */
  readonly trends: string;
  /** Heading of a comparison with an earlier period. */
  comparedWith(period: string): string;
  /** How the figures were made and where to get them. */
  readonly colophon: string;
  readonly data: string;
  /** Link to a widget's embed codes. */
  readonly embed: string;
  /** Link to the quotes of the report behind the figures. */
  readonly quotes: string;
  /** How to open them, where every figure has them. */
  readonly quotesHint: string;
  /** Accessible name of a link: its text and subject. */
  linkNamed(text: string, label: string): string;
}
