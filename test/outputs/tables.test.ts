import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/format/locale.js';
import { pick } from '../../src/format/pick.js';
import { factContent } from '../../src/models/parts/fact-content.js';
import { planPage } from '../../src/models/page/plan.js';
import { widgetFile } from '../../src/site/data/widget-file.js';
import { subjectHtml } from '../../src/site/snippets/html.js';
import { subjectMarkdown } from '../../src/site/snippets/markdown.js';
import { snippetContent } from '../../src/site/snippets/snippet-content.js';
import { lintWechat } from '../../src/site/wechat/wechat-lint.js';
import { subjectWechat } from '../../src/site/wechat/wechat.js';
import { towns } from '../../stories/lib/towns.js';
import { links, subjectOf } from '../site/subjects.js';
import { compact, OUTPUTS } from './read.js';

const { window } = new JSDOM();

/* Figures of a table: each is in every output of the table, with what it is of and what is said of it. */

describe.each(LOCALES)('a table of six towns, in %s', (locale) => {
  const subject = subjectOf(towns, 'towns');
  const names = towns.dimensions!.flatMap(({ members }) => members.map(({ name }) => pick(name, locale)));

  it('is what the page shows of its section', () => {
    expect(planPage(towns)[0]!.groups.map(({ kind }) => kind)).toEqual(['tables']);
    expect(subject).toMatchObject({ kind: 'section', widget: 'fact-table' });
    const entry = widgetFile(towns, locale, { subjects: [subject], drawn: true }).widgets['towns']!;
    expect(JSON.stringify(entry.drawn)).toContain('"table"');
  });

  it.each(Object.entries(OUTPUTS))('%s', (_, read) => {
    const said = compact(read(subject, towns, locale));
    const missing = subject.facts.flatMap((fact) => {
      const { figure, change } = factContent(fact, { locale, context: towns });
      const words = [
        figure!.number || figure!.text,
        change?.text ?? '',
        ...(fact.notes ?? []).map((note) => pick(note, locale)),
      ];
      return words.filter((word) => !said.includes(compact(word)));
    });
    expect([...missing, ...names.filter((name) => !said.includes(compact(name)))]).toEqual([]);
  });
});

describe.each(LOCALES)('FT01: the codes of a table have a table, in %s', (locale) => {
  const subject = subjectOf(towns, 'towns');
  const { table } = snippetContent(subject, towns, locale);
  const cells = [table!.heads, ...table!.rows];

  /** Texts of the cells of each row, as a browser's parser reads them. */
  const rowsIn = (html: string): readonly (readonly string[])[] => {
    const { body } = new window.DOMParser().parseFromString(html, 'text/html');
    return [...body.querySelectorAll('table tr')].map((row) => [...row.children].map(({ textContent }) => textContent));
  };

  it('has a head for each column, and as many cells in each row', () => {
    expect(cells.length).toBe(7);
    for (const row of cells) expect(row).toHaveLength(table!.heads.length);
  });

  it('in HTML', () => expect(rowsIn(subjectHtml(subject, towns, locale, links))).toEqual(cells));

  it('in WeChat, and its rules have nothing against it', () => {
    const code = subjectWechat(subject, towns, locale, links);
    expect(rowsIn(code)).toEqual(cells);
    expect(lintWechat(code)).toEqual([]);
  });

  it('in Markdown', () => {
    const html = marked.parse(subjectMarkdown(subject, towns, locale, links), { async: false });
    expect(rowsIn(html)).toEqual(cells);
  });

  it('and a list has none', () => {
    const list = { ...subject, widget: 'score-board' } as const;
    expect(subjectHtml(list, towns, locale, links)).not.toContain('<table');
    expect(subjectMarkdown(list, towns, locale, links)).not.toContain('| --- |');
  });
});
