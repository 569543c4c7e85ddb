import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import { hydrateAtOnce } from '../../src/site/pages/hydration.js';
import { parseReportText } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { plainAddresses } from '../../stories/lib/addresses.js';
import type { Case } from '../../stories/lib/case.js';
import { opening, textIn, type Piece } from '../../stories/lib/piece.js';

/** What a template is made of: its text, and the values in the gaps. */
interface Parts {
  readonly strings: string[];
  readonly values: unknown[];
}

const isWidget = ({ tag }: Piece): boolean => tag.includes('-') && tag !== 'report-source';

/** The report that a source hands on; the server has not fetched what lies at an address. */
function reportOf({ properties, children = [] }: Piece): Report | undefined {
  if (properties?.report) return properties.report as Report;
  const [script] = children.filter((child) => typeof child === 'object' && child.tag === 'script');
  const text = typeof script === 'object' ? script.children?.[0] : undefined;
  const result = typeof text === 'string' ? parseReportText(text) : undefined;
  return result?.ok ? result.report : undefined;
}

function write(piece: Piece, report: Report | undefined, lang: string, parts: Parts): void {
  const { tag, properties = {}, children = [] } = piece;
  const say = (text: string) => {
    const last = parts.strings.length - 1;
    parts.strings[last] = `${parts.strings[last] ?? ''}${text}`;
  };
  // The server knows no ancestors: a widget's language stands on itself there.
  say(opening(isWidget(piece) ? { ...piece, attributes: { lang, ...piece.attributes } } : piece));
  const bound = isWidget(piece) && report ? { report, ...properties } : isWidget(piece) ? properties : {};
  for (const [name, value] of Object.entries(bound)) {
    say(` .${name}=`);
    parts.values.push(value);
    parts.strings.push('');
  }
  say('>');
  const inside = tag === 'report-source' ? reportOf(piece) : report;
  for (const child of children)
    if (typeof child === 'string') say(textIn(tag, child));
    else write(child, inside, lang, parts);
  say(`</${tag}>`);
}

function templateOf({ piece, look }: Case): TemplateResult {
  const parts: Parts = { strings: [''], values: [] };
  write(piece, undefined, look.lang, parts);
  return html(Object.assign([...parts.strings], { raw: parts.strings }), ...parts.values);
}

/** A story as a server renders it: with declarative shadow roots, complete before any script runs. */
export const serverHtml = (story: Case): string =>
  hydrateAtOnce(plainAddresses(collectResultSync(render(templateOf(story)))));
