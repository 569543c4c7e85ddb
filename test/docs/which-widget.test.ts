import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { unsafeStatic } from 'lit/static-html.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { choujiang2023 as report } from '../../data/choujiang-2023.js';
import { define } from '../../src/define/all.js';
import { tagged } from '../../src/elements/base/prefixed-tag.js';
import { VIEWS } from '../../src/views/all.js';

define();

/** The tables of a page, each as rows of cells without their heads. */
function tablesOf(markdown: string): readonly (readonly string[])[][] {
  const blocks = markdown.split('\n\n').filter((block) => block.startsWith('|'));
  return blocks.map((block) => block.split('\n').slice(2).map(cellsOf));
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const namesIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);

const [single, several] = tablesOf(readFileSync(new URL('../../docs/which-widget.md', import.meta.url), 'utf8'));

/** Whether a widget draws these facts, and does not leave its text standing. */
function draws(tag: string, facts: string): boolean {
  const name = unsafeStatic(tag);
  const markup = tagged`<${name} lang="en" fact=${facts} facts=${facts} .report=${report}></${name}>`;
  return !collectResultSync(render(markup)).includes('class="fallback"');
}

/** All widgets that draw facts of one report. */
const EVERY = VIEWS.map(({ tag }) => tag)
  .filter((tag) => tag !== 'report-compare')
  .sort();

describe('docs/which-widget.md', () => {
  it.each(single!)('says what fits %s', (_, example, ...cells) => {
    const [use, also, refused] = cells.map(namesIn) as [string[], string[], string[]];
    const [id] = namesIn(example);
    expect([...use, ...also].filter((tag) => !draws(tag, id!))).toEqual([]);
    expect(refused.filter((tag) => draws(tag, id!))).toEqual([]);
    expect([...use, ...also, ...refused].sort()).toEqual(EVERY);
  });

  it.each(several!)('says what fits facts with %s in common', (_, example, ...cells) => {
    const [use, refused] = cells.map(namesIn) as [string[], string[]];
    const [ids] = namesIn(example);
    expect(use.filter((tag) => !draws(tag, ids!))).toEqual([]);
    expect(refused.filter((tag) => draws(tag, ids!))).toEqual([]);
  });

  it('says which widgets take every fact', () => {
    const refusing = ['fact-ref', 'source-note'].flatMap((tag) => report.facts.filter(({ id }) => !draws(tag, id)));
    expect(refusing).toEqual([]);
  });
});
