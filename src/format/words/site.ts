/** What published files say that show no figures: the policy page, the labels of XBRL, the archive, `robots.txt`. */
export interface SiteWords {
  /** The page with the lines that another page needs in its policy. */
  readonly policy: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly ways: Readonly<Record<'frame' | 'script' | 'picture' | 'others', string>>;
  };
  /** The parts of a fact that are more than the fact by itself. */
  readonly parts: Readonly<Record<FactPart, string>>;
  readonly bound: string;
  /** The README of the archive. */
  readonly kit: {
    readonly title: string;
    readonly lead: string;
    readonly leftOut: Readonly<Record<'nothing' | 'pictures' | 'subjects', string>>;
    /** What is in it of the whole report. */
    whole(data: readonly string[], tables: readonly string[]): string;
    readonly subject: string;
    /** Before the code to embed. */
    readonly code: string;
  };
  /** Where the lines of `robots.txt` belong, if not where they are. */
  readonly robots: string;
}

/** What of a fact is a value of its own in XBRL. */
type FactPart =
  'change' | 'part' | 'whole' | 'count' | 'from' | 'to' | 'start' | 'comparative' | 'contribution' | 'term';
