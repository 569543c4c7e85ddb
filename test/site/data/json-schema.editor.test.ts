import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it, describe } from 'vitest';
import { getLanguageService, TextDocument, type JSONDocument } from 'vscode-json-languageservice';
import { guideReports, withExamples } from '../../../scripts/lib/schema-examples.mjs';
import { FACT_KINDS } from '../../../src/report/lists/terms.js';
import { reportJsonSchema } from '../../../src/site/data/json-schema.js';
import { validReport } from '../../fixtures/report.js';

/* What an author sees in an editor: the JSON language service of VS Code, with the schema that a report names. */

const SCHEMA = 'file:///dist/report.schema.json';
const schema = JSON.stringify(withExamples(reportJsonSchema<object>(toJsonSchema), guideReports()));

const service = getLanguageService({
  schemaRequestService: (uri) => (uri === SCHEMA ? Promise.resolve(schema) : Promise.reject(new Error(uri))),
});

/** A report as an author has it open. */
class Editor {
  readonly #document: TextDocument;
  readonly #json: JSONDocument;

  constructor(report: unknown) {
    const text = JSON.stringify({ $schema: SCHEMA, ...(report as object) }, null, 2);
    this.#document = TextDocument.create('file:///report.json', 'json', 1, text);
    this.#json = service.parseJSONDocument(this.#document);
  }

  /** Behind the first place that has these words. */
  #at(words: string) {
    const index = this.#document.getText().indexOf(words);
    if (index < 0) throw new Error(`The report does not say ${words}`);
    return this.#document.positionAt(index + words.length);
  }

  async completions(words: string): Promise<readonly string[]> {
    const list = await service.doComplete(this.#document, this.#at(words), this.#json);
    return (list?.items ?? []).map(({ label }) => label.replace(/^"|"$/g, ''));
  }

  async hover(words: string): Promise<string> {
    const found = await service.doHover(this.#document, this.#at(words), this.#json);
    // Markdown, with its escapes.
    return JSON.stringify(found?.contents ?? '').replace(/\\/g, '');
  }

  async problems(): Promise<readonly string[]> {
    return (await service.doValidation(this.#document, this.#json)).map(({ message }) =>
      typeof message === 'string' ? message : message.value,
    );
  }
}

const [tea, ...others] = validReport().facts;
const withTea = (fields: object) => new Editor({ ...validReport(), facts: [{ ...tea, ...fields }, ...others] });

describe('an editor with the schema', () => {
  const editor = withTea({ qualifier: 'over', word: '余' });

  it('finds nothing wrong with a valid report', async () => {
    expect(await editor.problems()).toEqual([]);
  });

  it('completes the keys of a fact', async () => {
    const keys = await withTea({}).completions('"section": "economy",\n');
    expect(keys).toEqual(
      expect.arrayContaining(['qualifier', 'periodWord', 'comparative', 'parts', 'status', 'notes']),
    );
    expect(keys).not.toContain('label');
  });

  it.each([
    ['basis', '"basis": ', ['year-on-year', 'period-on-period', 'since-year-end', 'since', 'mean-per-year']],
    ['qualifier', '"qualifier": ', ['over', 'at-least', 'about', 'nearly', 'up-to', 'below']],
    ['scale', '"scale": ', ['千', '万', '百万', '千万', '亿', '万亿']],
  ])('completes the values of %s', async (_, words, values) => {
    expect(await editor.completions(words)).toEqual(expect.arrayContaining(values));
  });

  /* What version 1.1 has added. */
  const rank = { kind: 'rank', moved: '', among: 'county', mentions: tea!.mentions };
  const change = { direction: 'up', form: '', prices: '', multiple: '', value: '1.1', mentions: tea!.mentions };
  it.each([
    ['status', withTea({ status: '' }), '"status": ', ['preliminary', 'revised', 'estimated', 'target', 'planned']],
    ['form', withTea({ change }), '"form": ', ['percent', 'points', 'absolute', 'times', 'contribution']],
    ['prices', withTea({ change }), '"prices": ', ['real', 'nominal']],
    ['multiple', withTea({ change }), '"multiple": ', ['plus', 'of']],
    ['moved', withTea({ standings: [rank] }), '"moved": ', ['up', 'held', 'down']],
    ['languages', new Editor({ languages: [''] }), '"languages": [\n    ', ['zh', 'en']],
    ['missing', withTea({ value: null, missing: '' }), '"missing": ', ['not-stated']],
    ['a word, from the guide', withTea({ word: '' }), '"word": ', ['余']],
    ['separator, from the guide', withTea({ kind: 'ratio', separator: '' }), '"separator": ', [':']],
  ])('JS01: completes the values of %s', async (_, open, words, values) => {
    expect(await open.completions(words)).toEqual(expect.arrayContaining(values));
  });

  it.each([
    [
      'a standing',
      withTea({ standings: [rank] }),
      '"kind": "rank",\n',
      ['verb', 'size', 'within', 'tie', 'streak', 'from'],
    ],
    ['a change', withTea({ change }), '"direction": "up",\n', ['verb', 'basisWord', 'since', 'from', 'each', 'to']],
    ['an amount', withTea({}), '"section": "economy",\n', ['dimensions', 'formerIds', 'instant', 'changes', 'stated']],
    [
      'a section',
      new Editor({ sections: [{ id: 'economy', title: { zh: '经济', en: 'Economy' } }] }),
      '"id": "economy",\n',
      ['short', 'lead', 'parts', 'groups'],
    ],
  ])('JS01: completes the keys of %s', async (_, open, words, keys) => {
    expect(await open.completions(words)).toEqual(expect.arrayContaining(keys));
  });

  it('completes the kind of a fact', async () => {
    const kinds = await new Editor({ ...validReport(), facts: [{ kind: '' }] }).completions(
      '"facts": [\n    {\n      "kind": ',
    );
    expect(kinds).toEqual(expect.arrayContaining([...FACT_KINDS]));
  });

  it.each([
    ['a key', '"qualif', 'How the printed figure is limited'],
    ['a value with examples', '"valu', '24.86'],
    ['a period', '"period', '2023-Q1'],
  ])('explains %s on hover', async (_, words, description) => {
    expect(await editor.hover(words)).toContain(description);
  });

  it.each([
    ['a wrong word', { qualifier: 'more' }, 'at-least'],
    ['a number', { value: 24.86 }, 'string'],
    ['a wrong form', { value: '24,86' }, 'pattern'],
    ['a key that is missing', { mentions: undefined }, 'mentions'],
    ['a position of a first batch', { standings: [{ kind: 'first-batch', position: 1 }] }, 'not allowed'],
  ])('marks %s', async (_, fields, said) => {
    const problems = await withTea(fields).problems();
    expect(problems.join('\n').toLowerCase()).toContain(said);
  });
});
