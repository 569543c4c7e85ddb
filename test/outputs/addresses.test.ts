import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/format/locale.js';
import type { Report } from '../../src/report/types.js';
import { REPORT_OUTPUTS, SUBJECT_OUTPUTS } from '../../src/site/outputs.js';
import { localesFor } from '../../src/site/render.js';
import { subjectsOf } from '../../src/site/subject.js';
import { UNFIT_ADDRESSES } from '../fixtures/addresses.js';
import { report } from '../fixtures/model-facts.js';
import { links } from '../site/subjects.js';
import { parseXml } from '../support/xml.js';

/*
 * The contract refuses these addresses; whoever makes outputs of a report that was never read by it still gets none of
 * them into a page, a code or a file. The report itself, as data, stays what it is.
 */

const options = { bom: false, pictures: true };

/** Files that are the report itself. */
const IS_REPORT = /(?:^|\/)(?:report|fact)\.json$/;

/** A file without the report as data: in a script that a page reads, and as a file that a widget gives away. */
const withoutReport = (text: string): string =>
  text.replace(/<script type="application\/json">.*?<\/script>/gs, '').replace(/"\{\\n(?:[^"\\]|\\.)*"/g, '');

const asText = (body: string | Uint8Array): string =>
  typeof body === 'string' ? body : new TextDecoder().decode(body);

/** Every output of a figure, and of the whole report, by its path. */
async function outputsOf(of: Report): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const subject of subjectsOf(of).filter(({ id }) => id === 'tea-output'))
    for (const output of SUBJECT_OUTPUTS)
      for (const locale of localesFor(output, { report: of })) {
        const job = { report: of, links, options, subject };
        const body = await output.render(job, locale);
        if (body !== undefined) files.set(output.path(job, locale), asText(body));
      }
  for (const output of REPORT_OUTPUTS)
    for (const { path, body } of await output.render({ report: of, links, options })) files.set(path, asText(body));
  return files;
}

const withAddress = (url: string): Report => ({ ...report, source: { ...report.source, url } });

const MARK = 'q7';

/** A few are enough: that each of them is no link is the test of `safeHref`. */
const SOME = UNFIT_ADDRESSES.filter(
  // With a mark behind it, this one is an address.
  ([, address], index) => address !== 'https://' && (index % 5 === 0 || address.endsWith('[')),
);

/** In the letters of HTML and JSON too, which some outputs are written in. */
const waysToWrite = (address: string): readonly string[] => [
  address,
  JSON.stringify(address).slice(1, -1),
  address.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
];

describe('every output', () => {
  it.each(SOME)('RF14: prints no address with %s', async (_, bad) => {
    // Two addresses alike but for a mark show that it is this one which is missing, not that nothing was looked at.
    const address = `${bad}${MARK}`;
    for (const [path, text] of await outputsOf(withAddress(address))) {
      if (IS_REPORT.test(path)) continue;
      for (const way of waysToWrite(address)) expect(withoutReport(text).includes(way), path).toBe(false);
    }
  });

  it('RF14: prints a good address in each language, whole', async () => {
    const files = await outputsOf(withAddress(`https://example.com/${MARK}`));
    const having = [...files]
      .filter(([, text]) => text.includes(MARK))
      .map(([path]) => path.split('.').slice(1).join('.'));
    for (const ending of ['oembed.xml', 'oembed.json', 'html', 'md', 'csv', 'json'])
      expect(having, ending).toContain(ending);
  });

  it.each(['http://x/\u0001', 'http://x/\ud800', 'http://x/<a>&"'])('RF14: oEmbed of %j is XML', async (address) => {
    const files = await outputsOf(withAddress(address));
    const xml = [...files].filter(([path]) => path.endsWith('.oembed.xml'));
    // One of the figure and one of the report.
    expect(xml).toHaveLength(2 * LOCALES.length);
    for (const [, text] of xml) expect(() => parseXml(text, 'application/xml')).not.toThrow();
  });
});

/** Files of a folder and its folders. */
const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

describe('the source', () => {
  it('RF13: asks in one place alone whether an address may be a link', () => {
    const root = join(import.meta.dirname, '../../src');
    const asking = sources(root).filter((file) =>
      /\/\^?\(?(?:\?:)?https\?:(?!.*replace)/.test(readFileSync(file, 'utf8')),
    );
    const names = asking.map((file) => file.slice(root.length + 1).replace(/\\/g, '/'));
    // The names of a text that are no figures have addresses among them; nothing is linked there.
    expect(names.filter((file) => !file.startsWith('draft/words/'))).toEqual(['report/fields/safe-href.ts']);
  });
});
