import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { codes } from '../../src/format/words/zh/embed-codes.js';
import { lookIn } from '../../src/site/look-pages.js';
import { blocksIn } from './guide.js';

/*
 * The Chinese pages for editors are no translations, but what a machine reads in them is that of the English pages: commands (which
 * test/architecture/document-commands.test.ts and test/hosts run), configurations of servers, options, policies and the names of buttons.
 */

const page = (name: string): string => readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');

const publishing = page('publishing.zh');
const embedding = page('embedding.zh');

const optionsIn = (text: string): readonly string[] => [...new Set(text.match(/(?<![\w-])--[a-z][a-z-]+/g))].sort();

const linesIn = (text: string): readonly string[] => blocksIn(text, 'sh').flatMap((block) => block.trim().split('\n'));

const spread = (text: string): string => text.replace(/\n\s*/g, '\n');

describe('docs/publishing.zh.md', () => {
  it('has the commands of the English page that an editor needs', () => {
    const english = spread(page('publishing')).split('\n');
    expect(linesIn(publishing).length).toBeGreaterThan(5);
    expect(linesIn(publishing).filter((line) => !english.includes(line))).toEqual([]);
  });

  it('has the configuration of nginx and the upload word for word', () => {
    expect(blocksIn(publishing, 'nginx')).toEqual(blocksIn(page('publishing'), 'nginx'));
    const uploads = (text: string) => spread(text).match(/^rclone copy .*$/gm);
    expect(uploads(publishing)).toEqual(uploads(page('publishing')));
  });

  it('names only options that there are', async () => {
    const said: string[] = [];
    const io = { out: (line: string) => said.push(line), error: (line: string) => said.push(line) };
    await run(['build', '--help'], { ...io, language: 'en' });
    const known = optionsIn(said.join('\n'));
    // Those of rclone are its own.
    const named = optionsIn(publishing.replace(/^rclone .*$/gm, ''));
    expect(named.length).toBeGreaterThan(9);
    expect(named.filter((option) => !known.includes(option))).toEqual([]);
  });

  it('names every value of a look as the build takes it', () => {
    const rows = [...publishing.matchAll(/^\| `(theme|scheme|palette|density|titled)` +\| (.*) \|$/gm)];
    const looks = rows.flatMap(([, option, text = '']) =>
      [...text.matchAll(/`([a-z]+)`/g)].map(([, value]) => `${option}=${value}`),
    );
    expect(looks.length).toBe(11);
    expect(looks.filter((look) => !lookIn(look))).toEqual([]);
  });
});

describe('docs/embedding.zh.md', () => {
  it('names each place and its button as the gallery does', () => {
    const rows = [...embedding.matchAll(/^\| (\S+) +\| (复制\S+|下载\S+) +\|/gm)].map(([, name, button]) => [
      name,
      button,
    ]);
    expect(rows).toEqual(Object.values(codes.destinations).map(({ name, button }) => [name, button]));
  });

  it('names each other code, and each choice, as the gallery does', () => {
    const { kinds, keeping, looks } = codes;
    const named = [...embedding.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name);
    for (const kind of ['script', 'frame-only', 'sentence', 'html', 'wechat', 'picture', 'markdown', 'oembed'] as const)
      expect(named).toContain(kinds[kind].name);
    for (const text of [keeping.follow, keeping.pinned]) expect(named).toContain(text.split('：')[0]);
    for (const name of [looks.language, looks.theme, looks.scheme, looks.width, looks.palette])
      expect(embedding).toContain(name);
  });

  it('allows what the English page of the gallery allows', () => {
    expect(embedding).toMatch(/^\| 网页框 +\| `frame-src SITE; script-src SITE` +\|$/m);
    expect(embedding).toMatch(/^\| 网页组件、句中 +\| `script-src SITE; connect-src SITE` +\|$/m);
    for (const policy of ['`frame-src SITE; script-src SITE`', '`script-src SITE; connect-src SITE`'])
      expect(page('gallery')).toContain(policy);
  });
});
