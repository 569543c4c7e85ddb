/** A way in which another page can show a subject. */
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

/** Where an editor wants to put a figure: what the page of codes asks first. */
export const DESTINATIONS = ['site', 'cms', 'wechat', 'mail', 'picture', 'link', 'quote'] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** What is said of a destination: its name, what it takes, the button, and what to do next. */
export interface DestinationWords {
  readonly name: string;
  readonly hint: string;
  readonly button: string;
  /** The steps after the button: what to do, and how. */
  readonly steps: readonly (readonly [title: string, how: string])[];
}

/** Where a code may be pasted. */
export const PLACES = ['own', 'filtered', 'wechat', 'feed', 'mail'] as const;
export type Place = (typeof PLACES)[number];

/** What is left of a code there: all of it, its words and links, or nothing. */
export type Survival = 'whole' | 'text' | 'none';

/** What the pages of codes say. */
export interface CodeWords {
  /** Title of the page. */
  heading(title: string): string;
  readonly lead: string;
  readonly ask: string;
  readonly another: string;
  readonly destinations: Readonly<Record<Destination, DestinationWords>>;
  readonly preview: string;
  /** What is on the preview of an article: no words of the report. */
  readonly article: string;
  readonly site: string;
  readonly account: string;
  readonly subject: string;
  readonly readMore: string;
  /** How long a code is. */
  size(characters: number): string;
  readonly least: string;
  readonly copied: string;
  readonly next: string;
  readonly notCopied: string;
  readonly copy: string;
  readonly look: string;
  readonly change: string;
  /** What is pasted is no longer changed by the report. */
  readonly stays: string;
  readonly more: string;
  readonly moreKinds: string;
  readonly data: string;
  /** The workbook, which has all figures of the report. */
  readonly workbook: string;
  readonly parts: string;
  /** Each picture by what follows the language in its file's name: what it is for. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly back: string;
  readonly close: string;
  otherCodes(language: string): string;
  readonly where: string;
  readonly places: Readonly<Record<Place, string>>;
  readonly survival: Readonly<Record<Survival, string>>;
  readonly kinds: Readonly<Record<CodeKind, { readonly name: string; readonly hint: string }>>;
  /** What each part of the code of a frame is for, as a comment in it. */
  readonly frameParts: Readonly<Record<'frame' | 'fallback' | 'script', string>>;
  readonly looks: Readonly<Record<LookName, string>>;
  readonly values: Readonly<Record<string, string>>;
  /** What each choice for the figure does, by its value; for a frame and a script. */
  readonly keeping: Readonly<Record<'follow' | 'pinned' | 'refresh', string>>;
  /** The same in a word or two, for the line that says how the code looks. */
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
