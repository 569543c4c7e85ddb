import { describe, expect, it } from 'vitest';
import { realRepository, smallRepository } from './repository.js';
import { importGraph, importsOf } from './import-graph.js';
import { LAYERS } from '../../scripts/lib/layers.mjs';
import { importProblems } from './layers.js';

describe('the imports of src', () => {
  it('keep the table of layers', () => {
    expect(importProblems(realRepository())).toEqual([]);
  });

  it('are read, and not a few', () => {
    expect(importGraph(realRepository(), 'src').length).toBeGreaterThan(100);
  });

  it('let geometry alone have the drawing libraries', () => {
    const users = Object.keys(LAYERS).filter((name) => LAYERS[name]?.packages?.includes('d3-shape'));
    expect(users).toEqual(['geometry']);
  });
});

describe('what counts as an import', () => {
  it.each([
    ["import { a } from './b.js';", { to: 'src/x/b.ts', typeOnly: false }],
    ["import '../y/b.js';", { to: 'src/y/b.ts', typeOnly: false }],
    ["import type { A } from './b.js';", { to: 'src/x/b.ts', typeOnly: true }],
    ["import { type A } from './b.js';", { to: 'src/x/b.ts', typeOnly: false }],
    ["export { a } from './b.js';", { to: 'src/x/b.ts', typeOnly: false }],
    ["export type * from './b.js';", { to: 'src/x/b.ts', typeOnly: true }],
    ["const a = () => import('./b.js');", { to: 'src/x/b.ts', typeOnly: false }],
    ["let a: import('lit').TemplateResult;", { to: 'lit', typeOnly: true }],
  ])('%s', (text, wanted) => {
    expect(importsOf('src/x/a.ts', text)).toEqual([{ from: 'src/x/a.ts', ...wanted }]);
  });

  it('is not what stands in a comment or a string', () => {
    expect(importsOf('src/x/a.ts', `// import './b.js'\nconst s = "import './b.js'";`)).toEqual([]);
  });
});

describe('the rules refuse', () => {
  it.each([
    ['d3 outside geometry', 'src/models/a.ts', "import { arc } from 'd3-shape';"],
    ['lit in a pure layer', 'src/format/a.ts', "import { html } from 'lit';"],
    ['a part of lit in a pure layer', 'src/store/a.ts', "import { map } from 'lit/directives/map.js';"],
    ['Node in a browser layer', 'src/report/a.ts', "import { readFileSync } from 'node:fs';"],
    ['a package that nobody listed', 'src/report/a.ts', "import leftPad from 'left-pad';"],
    ['data in src', 'src/models/a.ts', "import { report } from '../../data/choujiang-2023.js';"],
    ['the machinery of report in format', 'src/format/a.ts', "import { parseReport } from '../report/parse.js';"],
    [
      'report in an element, but for its types',
      'src/elements/a.ts',
      "import { problem } from '../report/problems.js';",
    ],
    ['format in an element', 'src/elements/a.ts', "import { sentence } from '../format/sentence.js';"],
    ['even a type of format in geometry', 'src/geometry/a.ts', "import type { A } from '../format/a.js';"],
    ['site in elements', 'src/elements/a.ts', "import { page } from '../site/page.js';"],
    ['site at the top', 'src/index.ts', "export { page } from './site/page.js';"],
    ['an import() as well', 'src/format/a.ts', "export const a = () => import('../models/a.js');"],
    ['a folder without a row', 'src/utils/a.ts', 'export {};'],
  ])('%s', (_, path, text) => {
    expect(importProblems(smallRepository({ [path]: text }))).not.toEqual([]);
  });

  it.each([
    [
      'a barrel',
      { 'src/report/a.ts': "import { b } from './index.js';", 'src/report/index.ts': 'export const b = 1;' },
      'src/report/a.ts imports src/report/index.ts: it is a barrel',
    ],
    [
      'a circle, of types too',
      { 'src/report/a.ts': "import type { B } from './b.js';", 'src/report/b.ts': "import { a } from './a.js';" },
      'import cycle: src/report/a.ts → src/report/b.ts → src/report/a.ts',
    ],
    [
      'an element in an element',
      {
        'src/elements/a.ts': "import { B } from './b.js';",
        'src/elements/b.ts': "import { LitElement } from 'lit';\nexport class B extends LitElement {}",
      },
      'src/elements/a.ts imports src/elements/b.ts: it is another element',
    ],
    [
      'two elements in one registration',
      { 'src/define/a.ts': "import '../elements/a.js';\nimport '../elements/b.js';" },
      'src/define/a.ts registers more than one element',
    ],
  ])('%s', (_, texts, problem) => {
    expect(importProblems(smallRepository(texts as Readonly<Record<string, string>>))).toEqual([problem]);
  });

  it.each([
    ['types of report in an element', 'src/elements/a.ts', "import type { Fact } from '../report/types.js';"],
    ['the closed lists of report in format', 'src/format/a.ts', "import { SCALES } from '../report/lists/terms.js';"],
    ['a base class in an element', 'src/elements/a.ts', "import { Base } from './base.js';"],
    ['d3 in geometry', 'src/geometry/a.ts', "import { arc } from 'd3-shape';"],
    ['site in cli', 'src/cli/a.ts', "import { page } from '../site/page.js';"],
  ])('but not %s', (_, path, text) => {
    const base = {
      'src/elements/base.ts': "import { LitElement } from 'lit';\nexport abstract class Base extends LitElement {}",
    };
    expect(importProblems(smallRepository({ ...base, [path]: text }))).toEqual([]);
  });
});
