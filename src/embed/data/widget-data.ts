import { LOCALES, type Locale } from '../../format/locale.js';
import { bare, own } from '../../browser/own.js';
import { plainText } from './plain-text.js';
import { problem, type EmbedProblem } from '../problems.js';

/** One widget of a file. */
export interface WidgetEntry {
  /** The tag that draws its model, without a prefix. */
  readonly tag: string;
  /** The correction note already applied to the figure; else empty. */
  readonly corrected: string;
  /** The model for a tag; undefined if that tag can't show it. */
  modelFor(wanted: string): object | undefined;
}

/** A parsed file of widgets or of corrections; models are not validated yet. */
export interface WidgetData {
  readonly locale: Locale;
  /** Id of the report that it is of. */
  readonly report: string;
  /** Date or version of the data, as printed. */
  readonly asOf: string;
  /** Address of the corrections file, relative to this file; else empty. */
  readonly corrections: string;
  /** The id of the only widget in the file, which elements may omit; else empty. */
  readonly only: string;
  entry(id: string | null): WidgetEntry | undefined;
  /** The correction of a widget in a language; else empty. */
  correction(id: string, locale: string): string;
}

/** State of an address: the last good data, and any problem since. */
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

/** Parses an untrusted file. Models are validated when they are drawn. */
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
      entry: (id) => entryOf(own(widgets, id === null ? onlyId(widgets) : id), own(file, 'common')),
      correction: (id, locale) => plainText(text(own(own(corrections, id), locale))),
    },
  });
}

/** The file in a widget's own script element. */
export function ownData(widget: Element): Loaded {
  const script = widget.querySelector('script[type="application/json"]');
  return script ? readData(script.textContent, 'script') : NONE;
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
      // Fields shared by all models of a tag are stored once in a file.
      return tag === wanted ? model : isObject(other) ? Object.assign(bare({}), own(common, wanted), other) : undefined;
    },
  };
}
