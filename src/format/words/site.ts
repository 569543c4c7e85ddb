/** What published files say that are no pages: the policy page, and the labels of XBRL. */
export interface SiteWords {
  /** The page with the lines that another page needs in its policy. */
  readonly policy: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly ways: Readonly<Record<'frame' | 'script' | 'picture' | 'others', string>>;
  };
  /** The parts of a fact that are more than the fact by itself. */
  readonly parts: Readonly<Record<'change' | 'part' | 'whole' | 'count' | 'from' | 'to', string>>;
  readonly bound: string;
}
