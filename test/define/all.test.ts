import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const FOLDER = new URL('../../src/define/', import.meta.url);
const TAGS = readdirSync(FOLDER)
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name.includes('-'))
  .sort();

/** A registry that only writes down who came. */
function fakeRegistry() {
  const names = new Map<string, unknown>();
  const registry = {
    get: (name: string) => names.get(name),
    define: (name: string, element: unknown) => void names.set(name, element),
  };
  return { names, registry: registry as unknown as CustomElementRegistry };
}

const page = fakeRegistry();
vi.stubGlobal('customElements', page.registry);
beforeEach(() => page.names.clear());

it('knows the first five', () => {
  expect(TAGS).toEqual(
    expect.arrayContaining(['progress-ring', 'ranking-badge', 'report-source', 'score-board', 'stat-card']),
  );
});

describe('to import', () => {
  it('a class, a registration or all of them registers nothing', async () => {
    for (const tag of TAGS) {
      await import(`../../src/elements/${tag}.ts`);
      await import(`../../src/define/${tag}.ts`);
    }
    await import('../../src/define/all.js');
    await import('../../src/index.js');
    expect([...page.names.keys()]).toEqual([]);
  });
});

describe('to define all', () => {
  it('takes the page’s registry and no prefix, unless it is given others', async () => {
    const { define } = await import('../../src/define/all.js');
    define();
    expect([...page.names.keys()].sort()).toEqual(TAGS);
  });

  it('takes another registry and a prefix', async () => {
    const { define } = await import('../../src/define/all.js');
    const other = fakeRegistry();
    define(other.registry, 'rw-');
    define(other.registry, 'b-');
    expect([...other.names.keys()].sort()).toEqual([
      ...TAGS.map((tag) => `b-${tag}`),
      ...TAGS.map((tag) => `rw-${tag}`),
    ]);
    expect([...page.names.keys()]).toEqual([]);
  });

  it('starts with the source, which the others look for', async () => {
    const { define } = await import('../../src/define/all.js');
    const other = fakeRegistry();
    define(other.registry);
    expect([...other.names.keys()][0]).toBe('report-source');
  });
});

describe.each(TAGS)('to define %s', (tag) => {
  it('defines that one', async () => {
    const module = (await import(`../../src/define/${tag}.ts`)) as Record<
      string,
      (r?: CustomElementRegistry) => boolean
    >;
    const one = fakeRegistry();
    expect(Object.values(module).map((defineOne) => defineOne(one.registry))).toEqual([true]);
    expect([...one.names.keys()]).toEqual([tag]);
  });
});
