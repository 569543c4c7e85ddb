import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getLanguageService, newHTMLDataProvider, TextDocument, type HTMLDataV1 } from 'vscode-html-languageservice';
import { closedLists, forHtml } from '../../scripts/lib/editor-data.mjs';

/* Editor completion in HTML: tested with VS Code's language service and the package's data file. */

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8'));
const data = read('vscode.html-custom-data.json') as HTMLDataV1;
const manifest = read('custom-elements.json') as Parameters<typeof forHtml>[0];
const tags = manifest.modules.flatMap(({ declarations = [] }) => declarations).flatMap(({ tagName }) => tagName ?? []);

const service = getLanguageService({ customDataProviders: [newHTMLDataProvider('report-widgets', data)] });

/** Completions at the `|` in HTML, only from the package's data. */
function offeredAt(html: string): readonly string[] {
  const document = TextDocument.create('file:///a.html', 'html', 1, html.replace('|', ''));
  const page = service.parseHTMLDocument(document);
  return service.doComplete(document, document.positionAt(html.indexOf('|')), page).items.map(({ label }) => label);
}

describe('VS Code', () => {
  it('offers every tag, with its summary', () => {
    expect(tags.length).toBeGreaterThan(15);
    expect(offeredAt('<|')).toEqual(expect.arrayContaining(tags));
    expect(data.tags?.find(({ name }) => name === 'score-board')?.description).toMatch(
      /^Several figures in order: a board such as the Ten Firsts, or facts of your choice\./,
    );
  });

  it.each([
    ['<stat-card |', ['fact', 'src', 'label', 'value', 'unit', 'palette', 'convert']],
    ['<stat-card palette="|"', ['cn', 'intl', 'neutral']],
    ['<score-board layout="|"', ['grid', 'list', 'tiles', 'table', 'strip']],
    ['<part-bar as="|"', ['bar', 'units']],
    ['<bar-list order="|"', ['as-given', 'descending']],
    ['<fact-ref show="|"', ['figure', 'sentence', 'label-figure']],
    ['<progress-ring density="|"', ['compact', 'regular', 'poster']],
  ])('offers at %s what can be written there', (html, words) => {
    expect(offeredAt(html)).toEqual(expect.arrayContaining(words));
  });

  it('offers no TypeScript for a value', () => {
    const values = (data.tags ?? []).flatMap(({ attributes }) => attributes.flatMap((one) => one.values ?? []));
    expect(values.length).toBeGreaterThan(100);
    expect(values.map(({ name }) => name).filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
  });
});

describe('the data for editors', () => {
  it('of JetBrains has the same tags and attributes', () => {
    const types = read('web-types.json') as {
      readonly version: string;
      readonly contributions: {
        readonly html: {
          readonly elements: readonly {
            readonly name: string;
            readonly attributes?: readonly { readonly name: string }[];
          }[];
        };
      };
    };
    const { elements } = types.contributions.html;
    const namesOf = ({ name, attributes = [] }: (typeof elements)[number]) => [name, attributes.map((one) => one.name)];
    expect(elements.map(namesOf)).toEqual((data.tags ?? []).map(namesOf));
    expect(types.version).toBe((read('../package.json') as { readonly version: string }).version);
  });

  it('is not made where the words of a type are not known', async () => {
    const attributes = [{ name: 'shape', type: { text: 'Shape | undefined' } }];
    const strange = { modules: [{ declarations: [{ tagName: 'a-b', attributes }] }] };
    const lists = await closedLists();
    expect(() => forHtml(strange, lists)).toThrow(
      'The attribute shape is of type Shape: add its words to closedLists.',
    );
  });
});
