import { describe, expect, it } from 'vitest';
import { frameworkTypes, widgetTypes } from '../../scripts/lib/framework-types.mjs';

const field = (name: string) => ({ kind: 'field', name });

const MANIFEST = {
  modules: [
    {
      path: 'dist/elements/big-board.js',
      declarations: [
        {
          name: 'BigBoard',
          tagName: 'big-board',
          summary: 'A board.',
          members: [field('fact'), field('earlierSrc'), { kind: 'method', name: 'refresh' }],
          attributes: [
            { name: 'fact', fieldName: 'fact' },
            { name: 'earlier-src', fieldName: 'earlierSrc' },
            { name: 'lang' },
          ],
        },
        { name: 'NotATag', members: [field('hidden')] },
      ],
    },
    { path: 'dist/elements/shared.js' },
  ],
};

describe('types of the tags', () => {
  const text = widgetTypes(MANIFEST);

  it('hold each element by its tag: its fields, and the attributes that have another name', () => {
    expect(text).toContain(
      "  /** A board. */\n  'big-board': Widget<BigBoard, 'fact' | 'earlierSrc', { 'earlier-src': 'earlierSrc' }>;\n}",
    );
  });

  it('import the elements from where they stand beside them', () => {
    expect(text).toContain("import type { BigBoard } from './elements/big-board.js';");
  });

  it('know nothing of what is no element', () => {
    expect(text).not.toMatch(/NotATag|hidden|refresh/);
  });

  it('of an element that takes nothing are empty', () => {
    const declarations = [{ name: 'Bare', tagName: 'b-are' }];
    expect(widgetTypes({ modules: [{ path: 'dist/b.js', declarations }] })).toContain(
      "  /** Bare */\n  'b-are': Widget<Bare, never, {}>;",
    );
  });

  it('come with a file for each framework, which adds to that framework’s own', () => {
    const files = frameworkTypes(MANIFEST);
    expect(Object.keys(files)).toEqual([
      'widgets.d.ts',
      'jsx.d.ts',
      'preact.d.ts',
      'solid.d.ts',
      'vue.d.ts',
      'svelte.d.ts',
    ]);
    expect(files['jsx.d.ts']).toContain("declare module 'react' {");
    expect(files['preact.d.ts']).toContain("declare module 'preact' {");
    expect(files['solid.d.ts']).toContain("declare module 'solid-js' {");
    expect(files['vue.d.ts']).toContain("declare module 'vue' {");
    expect(files['svelte.d.ts']).toContain("declare module 'svelte/elements' {");
  });
});
