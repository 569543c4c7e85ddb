/** What the published pages say around the widgets: the page of one widget, its codes, the list of reports. */
export interface GalleryWords {
  readonly embed: string;
  readonly original: string;
  readonly corrections: string;
  /** The page of one figure, around the widget. */
  readonly figure: {
    readonly quotes: string;
    readonly inReport: string;
    readonly uses: string;
    readonly embed: readonly [name: string, hint: string];
    readonly picture: readonly [name: string, hint: string];
    readonly quote: readonly [name: string, hint: string];
    readonly data: string;
    readonly near: string;
    all(count: number): string;
    readonly previous: string;
    readonly next: string;
    readonly source: string;
    readonly uncorrected: string;
  };
  /** The page that is not there. */
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
  /** Why a long report has a list of its sections in the place of its widgets. */
  readonly contents: string;
  /** The page of all reports. */
  readonly reports: { readonly title: string; count(reports: number): string; facts(count: number): string };
}
