/** What the facts of a group have in common; highlights stand each in a widget of its own. */
export const GROUP_KINDS = ['highlights', 'tables', 'changes', 'peers', 'figures', 'events', 'titles'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** What the page itself says, around the widgets. */
export interface PageWords {
  readonly contents: string;
  /** How many facts there are and for which period. */
  facts(count: number): string;
  readonly groups: Readonly<Record<GroupKind, string>>;
  /** Over figures of several periods. */
  readonly trends: string;
  /** Over a comparison with an earlier period. */
  comparedWith(period: string): string;
  /** How the figures were made and where they can be had. */
  readonly colophon: string;
  readonly data: string;
  /** What leads to the codes with which another page shows a widget. */
  readonly embed: string;
  /** What a link says, and of what, for whoever hears it alone. */
  linkNamed(text: string, label: string): string;
}
