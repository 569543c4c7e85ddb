import { heightAt, heightData, heightStyle } from '../../embed/frame/heights.js';
import type { Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';
import { paths, type Links } from '../links.js';
import { frameHeight } from '../pages/frame-height.js';
import { pictureChoices } from '../pictures/picture-choices.js';
import { type Subject, hasOwnFile } from '../subject.js';

/** An editor's options in the form used in a code; empty strings mean the widget's defaults. */
export interface CodeLook {
  /** Query of a frame's address, with its refresh interval: `?theme=portal&amp;refresh=300`. */
  readonly query: string;
  /** Address of the page, and of its oEmbed data, in the chosen look: by path if the site has it, else by query. */
  readonly link: string;
  readonly oembed: string;
  /** Attributes of a tag, with a leading space: ` theme="portal" palette="intl"`. */
  readonly attributes: string;
  /** Width of a frame: `100%`, or px without a unit. */
  readonly width: string;
  /** Width limit of a frame's container: `;max-width:480px`, if the frame has a fixed width. */
  readonly limit: string;
  /** Keeps a frame with fixed width within its column: `;max-width:100%`. */
  readonly fit: string;
  /** Height of a frame if its style is stripped, in px without a unit. */
  readonly height: string;
  /** Its height at each width, as data for the script; see `heightData`. */
  readonly heights: string;
  /** Declaration of its height at each width; see `heightStyle`. */
  readonly room: string;
  /**
   * Declaration of the minimum height of a script-drawn widget, with a leading semicolon; empty unless measured, since
   * excess height would stay.
   */
  readonly least: string;
  /** Address of the page in a frame: live or pinned. */
  readonly page: string;
  /** Address of the script's data: live or pinned. */
  readonly file: string;
  /** Address of the picture, and its size attributes. */
  readonly picture: string;
  readonly pictureSize: string;
  /** Refresh attribute of a tag: ` refresh="300"`. */
  readonly refresh: string;
}

/** Typical width of a text column in px, used for heights without a known width. */
const COLUMN = 640;

/** A code with default options. */
export function plainLook(subject: Subject, report: Report, locale: Locale, links: Links): CodeLook {
  const [drawing] = pictureChoices(subject, report, locale, links, false);
  const room = frameHeight(subject, locale);
  return {
    query: '',
    link: links.page(subject.id, locale),
    oembed: links.file(subject.id, locale, '.oembed.json'),
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

/** Address of the data file of a script-drawn widget. */
export const dataFile = (subject: Subject, locale: Locale, links: Links): string =>
  hasOwnFile(subject) ? links.file(subject.id, locale, '.json') : links.to(paths.whole(locale, '.json'));
