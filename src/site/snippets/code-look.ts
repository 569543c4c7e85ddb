import { heightAt, heightData, heightStyle } from '../../embed/frame/heights.js';
import type { Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';
import { paths, type Links } from '../links.js';
import { frameHeight } from '../pages/frame-height.js';
import { pictureChoices } from '../pictures/picture-choices.js';
import type { Subject } from '../subject.js';

/** What an editor chooses, as it is written into a code; empty texts say nothing, and the widget's own defaults hold. */
export interface CodeLook {
  /** For the address of a frame, and how often it looks for a new figure: `?theme=portal&amp;refresh=300`. */
  readonly query: string;
  /** For an address that stands by itself: `?theme=portal&palette=intl`. */
  readonly plainQuery: string;
  /** For a tag, with a space in front: ` theme="portal" palette="intl"`. */
  readonly attributes: string;
  /** For a frame: `100%`, or px without a unit. */
  readonly width: string;
  /** For what is around a frame: `;max-width:480px`, where it has a width of its own. */
  readonly limit: string;
  /** For a frame with a width of its own, which is no wider than its column: `;max-width:100%`. */
  readonly fit: string;
  /** Height of a frame where its style is taken away, in px without a unit. */
  readonly height: string;
  /** Its height at each width, as data for a script; see `heightData`. */
  readonly heights: string;
  /** Declaration of its height at each width; see `heightStyle`. */
  readonly room: string;
  /**
   * Declaration of the least height of a widget that a script draws, with a semicolon in front; empty where nobody has measured
   * it, since a widget that is given too much keeps it.
   */
  readonly least: string;
  /** Address of the page in a frame: the one that is kept up to date, or a pinned one. */
  readonly page: string;
  /** Address of a script's data, likewise. */
  readonly file: string;
  /** Address of the picture, and attributes for the room that it takes. */
  readonly picture: string;
  readonly pictureSize: string;
  /** For a tag, the same: ` refresh="300"`. */
  readonly refresh: string;
}

/** The width that most columns of text have, in px: what a height that knows no width is right for. */
const COLUMN = 640;

/** A code as it is when nobody has chosen anything. */
export function plainLook(subject: Subject, report: Report, locale: Locale, links: Links): CodeLook {
  const [drawing] = pictureChoices(subject, report, locale, links, false);
  const room = frameHeight(subject, locale);
  return {
    query: '',
    plainQuery: '',
    attributes: '',
    width: '100%',
    limit: '',
    fit: '',
    height: String(heightAt(room, COLUMN)),
    heights: heightData(room),
    room: heightStyle(room),
    least: '',
    page: links.page(subject.id, locale),
    file: dataFile(subject, locale, links),
    refresh: '',
    picture: drawing!.address,
    pictureSize: drawing!.size,
  };
}

/** What sets several reports beside each other stands in no file of the report alone; a file of one widget needs no id. */
export const hasOwnFile = ({ earlier }: Subject): boolean => earlier !== undefined;

/** Address of the file that a script has a widget's data from. */
export const dataFile = (subject: Subject, locale: Locale, links: Links): string =>
  hasOwnFile(subject) ? links.file(subject.id, locale, '.json') : links.to(paths.whole(locale, '.json'));
