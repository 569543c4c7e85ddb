/** Texts of published files without figures: the policy page, XBRL labels, the archive, `robots.txt`. */
export interface SiteWords {
  /** The page with the lines to add to another site's content security policy. */
  readonly policy: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly ways: Readonly<Record<'frame' | 'script' | 'picture' | 'others', string>>;
  };
  /** Labels of a fact's components. */
  readonly parts: Readonly<Record<FactPart, string>>;
  readonly bound: string;
  /** The README of the archive. */
  readonly kit: {
    readonly title: string;
    readonly lead: string;
    readonly leftOut: Readonly<Record<'nothing' | 'pictures' | 'subjects', string>>;
    /** Its contents for the whole report. */
    whole(data: readonly string[], tables: readonly string[]): string;
    readonly subject: string;
    /** Before the embed code. */
    readonly code: string;
  };
  /** Where the lines of `robots.txt` belong, if not here. */
  readonly robots: string;
}

/** Components of a fact that are values of their own in XBRL. */
type FactPart =
  'change' | 'part' | 'whole' | 'count' | 'from' | 'to' | 'start' | 'comparative' | 'contribution' | 'term';
