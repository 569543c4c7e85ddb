/** Texts of published pages around the widgets: the page of a widget, its codes, the list of reports. */
export interface GalleryWords {
  readonly embed: string;
  readonly original: string;
  readonly corrections: string;
  /** The page of a single figure, around the widget. */
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
  /** The 404 page. */
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
  /** Why a long report shows a list of its sections instead of its widgets. */
  readonly contents: string;
  /** The page of all reports. */
  readonly reports: { readonly title: string; count(reports: number): string; facts(count: number): string };
}
