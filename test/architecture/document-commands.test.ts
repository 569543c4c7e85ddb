import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { blocksIn } from '../docs/guide.js';

/* Every command that a document names: `npm run` scripts exist, and `report-widgets` is run as it is printed. */

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

const DOCUMENTS = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(new URL('docs/', ROOT), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path.replaceAll('\\', '/')}`),
].sort();

/** Their own tests run the commands of these guides, one after the other. */
const RUN_ELSEWHERE = /^docs\/(?:from-a-document|writing-a-report)(?:\.zh)?\.md$/;

const commandsIn = (path: string): string[] =>
  ['sh', 'bash', 'console'].flatMap((language) =>
    blocksIn(read(path), language).flatMap((block) =>
      block
        .replace(/\\\n\s*/g, ' ')
        .split('\n')
        .map((line) => line.replace(/\s+#.*$/, '').trim())
        .filter((line) => /^(?:npx )?report-widgets /.test(line)),
    ),
  );

const COMMANDS = [...new Set(DOCUMENTS.filter((path) => !RUN_ELSEWHERE.test(path)).flatMap(commandsIn))].map((line) =>
  line.replace(/^npx /, ''),
);

describe('npm scripts', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

  it.each(DOCUMENTS)('%s names only scripts that exist', (path) => {
    const named = [...read(path).matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(([whole, name = '']) =>
      whole.startsWith('npm run') || ['start', 'test'].includes(name) ? name : '',
    );
    expect(named.filter((name) => name && !(name in scripts))).toEqual([]);
  });
});

describe('report-widgets commands', () => {
  let folder: string;
  const before = process.cwd();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'report-widgets-'));
    const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    mkdirSync(join(folder, 'reports'));
    put('report.json', read('data/quillmere-2024/report.json'));
    put('report.txt', read('data/quillmere-2024/source.txt'));
    put('article.html', '<section><p>Street lights: 4,120</p></section>');
    cpSync(join(folder, 'report.json'), join(folder, 'reports', 'a.json'));
    process.chdir(folder);
    const built = ['build', 'report.json', '--out', 'site', '--base-url', 'https://a.example/', '--no-pictures'];
    const part = built.map((word) => ({ 'report.json': 'reports/a.json', site: 'parts/1' })[word] ?? word);
    for (const args of [built, [...part, '--shard', '1/1']])
      expect(await run(args, { out: () => undefined, error: () => undefined, language: 'en' })).toBe(0);
  });

  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  it('are found in the documents', () => {
    expect(COMMANDS.length).toBeGreaterThan(6);
  });

  it.each(COMMANDS)('%s', async (command) => {
    const [, ...words] = command
      .split(' ')
      .map((word) => ({ 'reports/*.json': 'reports/a.json', 'parts/*': 'parts/1' })[word] ?? word);
    // A test asks for any free port, and for no pictures, which take minutes and have tests of their own.
    const opens = words[0] === 'serve' || words.includes('--serve');
    const args = [...words, ...(words[0] === 'serve' ? ['--port', '0'] : [])].flatMap((word) =>
      word === '--serve' ? ['--serve', '0'] : [word],
    );
    if (words[0] === 'build' && !words.includes('--no-pictures')) args.push('--no-pictures');
    const end = new AbortController();
    const said: string[] = [];
    const add = (line: string): void => {
      said.push(line);
      if (opens && /http:\/\/127\.0\.0\.1:\d+\//.test(line)) end.abort();
    };
    const code = await run(args, { out: add, error: add, language: 'en', signal: end.signal });
    expect([code, code ? said : []]).toEqual([0, []]);
    if (opens) expect(said.join('\n')).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
  });
});
