import type { Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';
import { joined } from './zip-writer.js';
import { entryOf, headOf, type WidgetFile } from './widget-file.js';
import { refModels } from '../widgets/source-models.js';
import { subjectsOf } from '../subject.js';

/*
 * The widget file of a whole report as bytes. A report of 10,000 facts has 40 MB of them: they are made entry by entry,
 * so that the models of one subject are in memory at a time, and the live file shares them with the one that never
 * changes.
 */

/** The entries of a report in one language, as JSON without the brackets around them. */
interface Entries {
  readonly common: WidgetFile['common'];
  readonly bytes: Uint8Array;
}

/** The entries by language, while several files of one report are made. */
export type SharedEntries = Map<Locale, Entries>;

/**
 * The bytes of `fileText(widgetFile(report, locale, { corrections }))`.
 * @param corrections for a file that never changes: relative path of the report's corrections file
 * @param shared entries made earlier are taken from it, new ones are added
 */
export function wholeWidgetFile(
  report: Report,
  locale: Locale,
  { corrections, shared }: { readonly corrections?: string; readonly shared?: SharedEntries | undefined } = {},
): Uint8Array {
  const { common, bytes } = shared?.get(locale) ?? entriesOf(report, locale);
  shared?.set(locale, { common, bytes });
  const around = JSON.stringify({ ...headOf(report, locale, corrections), ...(common && { common }), widgets: {} });
  const encoder = new TextEncoder();
  return joined([encoder.encode(around.slice(0, -END.length)), bytes, encoder.encode(`${END}\n`)]);
}

/** The end of the file, behind its entries. */
const END = '}}';

function entriesOf(report: Report, locale: Locale): Entries {
  const subjects = subjectsOf(report);
  const refs = refModels(subjects, report, locale);
  const bytes = encoded(
    subjects.map((subject) => () => {
      const sources = { 'fact-ref': refs.own.get(subject.id), 'source-note': undefined };
      const entry = entryOf(subject, report, locale, { drawn: false, sources });
      return `${JSON.stringify(subject.id)}:${JSON.stringify(entry)}`;
    }),
  );
  return { common: Object.keys(refs.common).length ? { 'fact-ref': refs.common } : undefined, bytes };
}

/** Texts are encoded in pieces of about this many characters. */
const PIECE = 65_536;

/** Texts separated by commas, each made when the one before it is encoded. */
function encoded(texts: readonly (() => string)[]): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let piece = '';
  for (const [index, text] of texts.entries()) {
    piece += (index ? ',' : '') + text();
    if (piece.length < PIECE) continue;
    chunks.push(encoder.encode(piece));
    piece = '';
  }
  return joined([...chunks, encoder.encode(piece)]);
}
