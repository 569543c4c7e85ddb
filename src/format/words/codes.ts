/** A way in which another page can show a subject. */
export type CodeKind = 'frame' | 'script' | 'sentence' | 'html' | 'wechat' | 'picture' | 'markdown' | 'link' | 'oembed';

/** Where a code may be pasted. */
export const PLACES = ['own', 'filtered', 'wechat', 'feed', 'mail'] as const;
export type Place = (typeof PLACES)[number];

/** What is left of a code there: all of it, its words and links, or nothing. */
export type Survival = 'whole' | 'text' | 'none';

/** What the pages of codes say. */
export interface CodeWords {
  heading(title: string): string;
  readonly lead: string;
  readonly preview: string;
  readonly codes: string;
  readonly copy: string;
  readonly copyRich: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly downloads: string;
  readonly parts: string;
  /** The picture to choose, and what each is for, by what follows the language in its file's name. */
  readonly picture: string;
  readonly pictures: Readonly<Record<string, string>>;
  readonly back: string;
  readonly close: string;
  readonly failed: string;
  otherCodes(language: string): string;
  readonly where: string;
  readonly places: Readonly<Record<Place, string>>;
  readonly survival: Readonly<Record<Survival, string>>;
  readonly kinds: Readonly<Record<CodeKind, { readonly name: string; readonly hint: string }>>;
  readonly looks: Readonly<Record<LookName, string>>;
  readonly values: Readonly<Record<string, string>>;
  /** What each choice for the figure does, by its value; for a frame and a script. */
  readonly keeping: Readonly<Record<Keeping, string>>;
}

/** How a frame or a script keeps its figure: as published when the page is opened, followed, or fixed. */
export type Keeping = 'published' | 'live' | 'pinned';

export const LOOK_NAMES = ['language', 'theme', 'palette', 'scheme', 'width', 'keeping'] as const;
export type LookName = (typeof LOOK_NAMES)[number];
