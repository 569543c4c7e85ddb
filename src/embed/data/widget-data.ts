import { LOCALES, type Locale } from '../../format/locale.js';
import { bare, own } from '../../browser/own.js';
import { plainText } from './plain-text.js';
import { problem, type EmbedProblem } from '../problems.js';

/** One widget of a file. */
export interface WidgetEntry {
  /** The tag that draws its model, without a prefix. */
  readonly tag: string;
  /** The note of a correction that the figure has seen; else empty. */
  readonly corrected: string;
  /** The model for a tag; undefined where that tag can't show it. */
  modelFor(wanted: string): object | undefined;
}

/** A file of widgets, or of corrections, as far as it was looked at. */
export interface WidgetData {
  readonly locale: Locale;
  /** Id of the report that it is of. */
  readonly report: string;
  /** Date or version of the data, as printed. */
  readonly asOf: string;
  /** Where corrections are told, relative to the file; else empty. */
  readonly corrections: string;
  /** The id in a file of one widget, which needs none to be named; else empty. */
  readonly only: string;
  entry(id: string | null): WidgetEntry | undefined;
  /** What has been corrected about a widget, in a language; else empty. */
  correction(id: string, locale: string): string;
}

/** What is known of an address: the last good data, and what went wrong since. */
export interface Loaded {
  readonly data?: WidgetData;
  readonly problem?: EmbedProblem;
}

export const NONE: Loaded = bare({});

export const failure = (announced: EmbedProblem): Loaded => bare({ problem: announced });

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads a file: a stranger's, whatever the address says. Its models are looked at when they are drawn. */
export function readData(json: string, path: string): Loaded {
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    return failure(problem('DATA_PARSE', path, json.slice(0, 60)));
  }
  const version = own(file, 'reportWidgets');
  if (version !== 1) return failure(problem('DATA_SCHEMA', path, `reportWidgets: ${String(version)}`));
  const [widgets, corrections] = [own(file, 'widgets'), own(file, 'corrections')];
  if (!isObject(widgets) && !isObject(corrections)) return failure(problem('DATA_SCHEMA', path, 'widgets'));
  return bare({
    data: {
      locale: LOCALES.find((one) => one === own(file, 'locale')) || LOCALES[0],
      report: text(own(file, 'report')),
      asOf: text(own(file, 'asOf')).slice(0, 40),
      corrections: text(corrections),
      only: onlyId(widgets),
      entry: (id) => entryOf(own(widgets, id ?? onlyId(widgets)), own(file, 'common')),
      correction: (id, locale) => plainText(text(own(own(corrections, id), locale))),
    },
  });
}

/** A file of one widget needs no id. */
function onlyId(widgets: unknown): string {
  const ids = isObject(widgets) ? Object.keys(widgets) : [];
  return ids.length === 1 ? ids[0]! : '';
}

function entryOf(value: unknown, common: unknown): WidgetEntry | undefined {
  const [tag, model] = [own(value, 'tag'), own(value, 'model')];
  if (typeof tag !== 'string' || !isObject(model)) return undefined;
  return {
    tag,
    corrected: text(own(value, 'corrected')),
    modelFor: (wanted) => {
      const other = own(own(value, 'also'), wanted);
      // What all models of a tag have beside their own is said once in a file.
      return tag === wanted ? model : isObject(other) ? Object.assign(bare({}), own(common, wanted), other) : undefined;
    },
  };
}
