import { toJsonSchema } from '@valibot/to-json-schema';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contradictionsOf } from '../../src/audit/contradictions.js';
import { unknownKeys } from '../../src/audit/unknown-keys.js';
import { run } from '../../src/cli/run.js';
import { localesOf } from '../../src/format/report-locales.js';
import { sentence } from '../../src/format/sentence.js';
import { factContent } from '../../src/models/parts/fact-content.js';
import { reportJsonSchema } from '../../src/site/data/json-schema.js';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { blocksIn, reportOf, smallestIn, statementsIn, type Statement } from './guide.js';

const page = (language: string): string =>
  readFileSync(new URL(`../../docs/writing-a-report${language}.md`, import.meta.url), 'utf8');

const [ENGLISH, CHINESE] = ['', '.zh'].map(page) as [string, string];
const FRAME = smallestIn(ENGLISH);
const STATEMENTS = statementsIn(ENGLISH);

function read(input: unknown): Report {
  const result = parseReport(input);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.report;
}

/** What `verify --fix` writes. */
const FILLED_IN = ['start', 'end', 'sha256', 'length'];

/** Everything below a value, itself too. */
function within(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(within)];
}

const keysIn = (value: unknown): ReadonlySet<string> =>
  new Set(within(value).flatMap((one) => (Array.isArray(one) ? [] : Object.keys(one))));

/** The names of all fields that a JSON Schema has. */
const namesIn = (schema: unknown): readonly string[] => [
  ...new Set(within(schema).flatMap((one) => ('properties' in one ? Object.keys(one.properties as object) : []))),
];

/** The words of all closed lists that it has. */
const wordsIn = (schema: unknown): readonly string[] =>
  within(schema).flatMap((one) => ('enum' in one ? (one.enum as string[]) : 'const' in one ? [String(one.const)] : []));

describe('docs/writing-a-report.md', () => {
  it('has the same examples, commands and names in both languages', () => {
    const inBoth = (text: string) => [
      ...['json', 'text', 'txt', 'sh'].map((kind) => blocksIn(text, kind)),
      text.match(/^> .*$/gm),
      [...new Set(text.replace(/^```[^]*?^```/gm, '').match(/`[^`\n]+`/g))].sort(),
    ];
    expect(inBoth(CHINESE)).toEqual(inBoth(ENGLISH));
  });

  it.each(STATEMENTS.map((one) => [one.source || JSON.stringify(one.blocks).slice(0, 60), one] as const))(
    'prints %s as it says',
    (_, statement: Statement) => {
      const input = reportOf(statement, FRAME);
      const report = read(input);
      const locales = localesOf(report);
      const said = report.facts.flatMap((fact) => locales.map((locale) => sentence(fact, report, locale)));
      expect(said).toEqual(statement.printed);
      const shown = report.facts.flatMap((fact) =>
        locales.map((locale) => factContent(fact, { locale, context: report }).sentence),
      );
      expect(shown).toEqual(said);
      expect(contradictionsOf(report).map(({ message }) => message.en)).toEqual([]);
      expect(unknownKeys(input, report)).toEqual([]);
    },
  );
});

describe('the examples', () => {
  const schema = JSON.parse(JSON.stringify(reportJsonSchema(toJsonSchema))) as unknown;
  const keys = keysIn([FRAME, ...STATEMENTS.flatMap(({ blocks }) => blocks)]);

  it('use every field of the contract that an author writes', () => {
    const isWritten = (name: string): boolean => !FILLED_IN.includes(name) && !keys.has(name);
    expect(namesIn(schema).filter(isWritten)).toEqual(['author', 'url']);
  });

  it('stand beside every word that the contract has a list of', () => {
    for (const text of [ENGLISH, CHINESE]) expect(wordsIn(schema).filter((word) => !text.includes(word))).toEqual([]);
  });
});

describe('the first ten minutes', () => {
  it('lead from nothing to a published figure, by the commands of the page alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'report-widgets-'));
    try {
      const [source = '', printed = ''] = blocksIn(ENGLISH, 'txt');
      await writeFile(join(folder, 'report.txt'), source);
      await writeFile(join(folder, 'report.json'), blocksIn(ENGLISH, 'json')[0]!);
      const commands = blocksIn(ENGLISH, 'sh').flatMap((block) => block.trim().split('\n'));
      expect(commands).toHaveLength(2);
      for (const command of commands) {
        const [, , ...words] = command.split(' ');
        const args = words.map((word) => (/^(?:report\.(?:json|txt)|site)$/.test(word) ? join(folder, word) : word));
        const said: string[] = [];
        const add = (line: string): void => void said.push(line);
        const code = await run(args, { out: add, error: add, language: 'en' });
        expect([command, code, code ? said : []]).toEqual([command, 0, []]);
      }
      const [chinese = '', english = ''] = printed.trim().split('\n');
      expect(await readFile(join(folder, 'site', 'index.html'), 'utf8')).toContain('3.26亿元');
      const text = (language: string) =>
        readFile(join(folder, 'site', 'w', 'tea-output', language, 'index.html'), 'utf8');
      expect(await text('.')).toContain(chinese);
      expect(await text('en')).toContain(english);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
