/** A format in which another page can show a subject. */
export type CodeKind =
  | 'frame'
  | 'script'
  | 'frame-only'
  | 'sentence'
  | 'html'
  | 'wechat'
  | 'picture'
  | 'markdown'
  | 'link'
  | 'oembed'
  | 'quote';

/** Where an editor wants to use a figure: the first question on the codes page. */
export const DESTINATIONS = ['site', 'cms', 'wechat', 'mail', 'picture', 'link', 'quote'] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** The texts of a destination: name, what it accepts, the button, and the next steps. */
export interface DestinationWords {
  readonly name: string;
  readonly hint: string;
  readonly button: string;
  /** The steps after the button, with instructions. */
  readonly steps: readonly (readonly [title: string, how: string])[];
}

/** Where a code can be pasted. */
export const PASTE_TARGETS = ['own', 'filtered', 'wechat', 'feed', 'mail'] as const;
export type PasteTarget = (typeof PASTE_TARGETS)[number];

/** What remains of a code there: all, its text and links, or nothing. */
export type Survival = 'whole' | 'text' | 'none';

/** Texts of the pages with embed codes. */
export interface CodeWords {
  heading(title: string): string;
  readonly lead: string;
  readonly ask: string;
  readonly another: string;
  readonly destinations: Readonly<Record<Destination, DestinationWords>>;
  readonly preview: string;
  /** Placeholder text for the article preview, not from the report. */
  readonly article: string;
  readonly site: string;
  readonly account: string;
  readonly subject: string;
  readonly readMore: string;
  /** Length of a code. */
  size(characters: number): string;
  readonly least: string;
  readonly copied: string;
  readonly next: string;
  readonly notCopied: string;
  readonly copy: string;
  /** For a site without an address. */
  readonly noAddress: string;
  readonly look: string;
  readonly change: string;
  /** Pasted content no longer changes with the report. */
  readonly stays: string;
  readonly more: string;
  readonly moreKinds: string;
  readonly data: string;
  /** The workbook with all figures of the report. */
  readonly workbook: string;
  readonly parts: string;
  /** Purpose of each picture, by the part of its file name after the language. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly back: string;
  readonly close: string;
  otherCodes(language: string): string;
  readonly where: string;
  readonly places: Readonly<Record<PasteTarget, string>>;
  readonly survival: Readonly<Record<Survival, string>>;
  readonly kinds: Readonly<Record<CodeKind, { readonly name: string; readonly hint: string }>>;
  /** Purpose of each part of a frame's code, as a comment in it. */
  readonly frameParts: Readonly<Record<'frame' | 'sentence' | 'script', string>>;
  readonly looks: Readonly<Record<LookName, string>>;
  readonly values: Readonly<Record<string, string>>;
  /** What each update option does, by value; for a frame and a script. */
  readonly keeping: Readonly<Record<'follow' | 'pinned' | 'refresh', string>>;
  /** Short form, for the line that describes the code. */
  readonly keepingShort: Readonly<Record<'follow' | 'pinned', string>>;
  /** The page of all figures. */
  readonly all: {
    readonly title: string;
    readonly filter: string;
    found(count: number): string;
  };
}

export const LOOK_NAMES = ['language', 'theme', 'palette', 'scheme', 'width', 'keeping'] as const;
export type LookName = (typeof LOOK_NAMES)[number];
