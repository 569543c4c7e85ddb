/** What the facts of a group have in common; highlights and shares have a widget each. */
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

/** What the page itself says, around the widgets. */
export interface PageWords {
  readonly contents: string;
  /** How many facts there are and for which period. */
  facts(count: number): string;
  readonly groups: Readonly<Record<GroupKind, string>>;
  /** Over facts that a board of this title shows on the same page. */
  onBoard(title: string): string;
  /** The lines of a title: Chinese parts two phrases of a heading by a space. */
  titleLines(title: string): readonly string[];
  /** Over figures of several periods. */
  readonly trends: string;
  /** Over a comparison with an earlier period. */
  comparedWith(period: string): string;
  /** How the figures were made and where they can be had. */
  readonly colophon: string;
  readonly data: string;
  /** What leads to the codes with which another page shows a widget. */
  readonly embed: string;
  /** What leads to the words of the report that figures are from. */
  readonly quotes: string;
  /** How a reader opens them, where every figure does. */
  readonly quotesHint: string;
  /** What a link says, and of what, for whoever hears it alone. */
  linkNamed(text: string, label: string): string;
}
