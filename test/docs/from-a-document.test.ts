import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { QUESTION_CODES, STATES } from '../../src/draft/session/draft.js';
import { en } from '../../src/draft/read/texts/en.js';
import { run } from '../../src/cli/run.js';
import { docx, paragraph } from '../support/office-files.js';

const LANGUAGES = ['', '.zh'] as const;

const page = (language: string): string =>
  readFileSync(new URL(`../../docs/from-a-document${language}.md`, import.meta.url), 'utf8');

const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));

const codesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([A-Z]+_?[A-Z_]+)`/g)].map(([, code]) => code!);

test('both languages have the same commands, options and codes', () => {
  const [english, chinese] = LANGUAGES.map(page) as [string, string];
  const names = (text: string) => [...new Set(text.match(/`--[a-z-]+|`[A-Z_]+`|`[a-z]+`/g))].sort();
  expect(commandsIn(chinese)).toEqual(commandsIn(english));
  expect(names(chinese)).toEqual(names(english));
});

test('every code and state that the guide names is one', () => {
  const known: readonly string[] = [...Object.keys(en.notices), ...QUESTION_CODES];
  for (const code of codesIn(page('')).filter((each) => each !== 'DRAFT_NOT_REPORT')) expect(known).toContain(code);
  for (const code of QUESTION_CODES) expect(page('')).toContain(`\`${code}\``);
  for (const state of STATES) expect(page('')).toContain(`\`${state}\``);
});

test('the commands of the guide work, one after the other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'report-widgets-'));
  try {
    const styles = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>';
    const head = '<w:pStyle w:val="1"/>';
    const body =
      paragraph('云溪镇2023年报告', head) + paragraph('一、经济', head) + paragraph('茶叶产值3.2亿元，同比增长5%。');
    await writeFile(join(folder, 'report.docx'), docx({ styles, body }));
    for (const command of commandsIn(page(''))) {
      const [, , ...words] = command.split(' ');
      const args = words.map((word) =>
        // Every name of a file: a command that wrote beside the tests would leave it there.
        /^(?:[\w-]+\.[\w.]+|site)$/.test(word) ? join(folder, word) : word,
      );
      const said: string[] = [];
      const code = await run(args, {
        out: (line) => said.push(line),
        error: (line) => said.push(line),
        language: 'en',
      });
      expect([command, code, code ? said : []]).toEqual([command, 0, []]);
    }
    expect(await readFile(join(folder, 'site', 'index.html'), 'utf8')).toContain('茶叶产值');
  } finally {
    await rm(folder, { recursive: true });
  }
});
