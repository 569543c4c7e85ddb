import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { describe, expect, it } from 'vitest';
import { Welcome } from '../../stories/pages/welcome.stories.js';

const DEFINE = join(import.meta.dirname, '..', '..', 'src', 'define');
const tags = readdirSync(DEFINE).flatMap((file) => (file.includes('-') ? [file.replace('.ts', '')] : []));

describe('the first page of Storybook', () => {
  it.each(['zh-CN', 'en'] as const)('lists every element, in %s', (lang) => {
    const html = collectResultSync(render(Welcome.render({}, { globals: { lang } })));
    const listed = [...html.matchAll(/widgets-([a-z-]+)--docs/g)].map(([, tag]) => tag);
    expect([...listed].sort()).toEqual([...tags].sort());
  });
});
