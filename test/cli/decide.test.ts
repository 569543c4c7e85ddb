import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { Draft } from '../../src/draft/session/draft.js';

const TEXT =
  '云溪镇2023年报告\n\n一、经济\n茶叶产值3.2亿元，同比增长5%。共有党员3200人，其中女党员3500人。有“5A级”茶室12座。\n';

let folder = '';
let drafted = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-widgets-'));
  await writeFile(at('a.txt'), TEXT);
  await cli('draft', at('a.txt'));
  drafted = await readFile(at('a.draft.json'), 'utf8');
});
beforeEach(() => writeFile(at('a.draft.json'), drafted));
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

async function cli(...args: readonly string[]) {
  const lines: string[] = [];
  const keep = (line: string) => lines.push(line);
  const exitCode = await run(args, { out: keep, error: keep, language: 'en' });
  return { exitCode, said: lines.join('\n') };
}

const draft = async () => JSON.parse(await readFile(at('a.draft.json'), 'utf8')) as Draft;
const decide = (...args: readonly string[]) => cli('decide', at('a.draft.json'), ...args);

test('confirms and rejects, with who, when, why and what the rule had proposed', async () => {
  const { exitCode } = await decide(
    '--confirm',
    'cha-ye-chan-zhi',
    'cha-ye-chan-zhi-change',
    '--reject',
    'party-members',
    '--reason',
    'name',
    '--by',
    'Li',
  );
  expect(exitCode).toBe(0);
  const { facts } = await draft();
  expect(facts.slice(0, 3).map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'rejected']);
  expect(facts[2]?.decisions).toMatchObject([
    { state: 'rejected', reason: 'name', by: 'Li', proposal: { value: '3200' } },
  ]);
  expect(Date.parse(facts[0]!.decisions[0]!.at)).toBeGreaterThan(0);
  const exported = await cli('export', at('a.draft.json'), '--out', at('r.json'));
  expect(exported.said).toContain('1 facts, all checks passed');
});

test('confirms every undecided figure whose rule is certain', async () => {
  const file = JSON.parse(drafted) as { facts: { sure: number; state: string }[] };
  file.facts[0]!.sure = 0.5;
  file.facts[1]!.state = 'asked';
  await writeFile(at('a.draft.json'), JSON.stringify(file));
  await decide('--all-sure', '--reject', 'party-members', '--reason', 'other');
  expect((await draft()).facts.slice(0, 4).map(({ state }) => state)).toEqual([
    'proposed',
    'asked',
    'rejected',
    'confirmed',
  ]);
});

test('answers a question', async () => {
  expect((await decide('--answer', 'SUM_OFF:nv-dang-yuan+party-members=wrong', '--by', 'Li')).exitCode).toBe(0);
  expect((await draft()).answers).toMatchObject([{ code: 'SUM_OFF', answer: 'wrong', by: 'Li' }]);
});

test.each([
  [['--confirm', 'fact-99'], 'The draft has no fact-99'],
  [['--reject', 'cha-ye-chan-zhi'], '--reject needs a --reason, one of date, name'],
  [['--reject', 'cha-ye-chan-zhi', '--reason', 'bored'], 'found "bored"'],
  [['--answer', 'SUM_OFF:none=wrong'], 'the draft has no question “SUM_OFF:none”'],
  [['--answer', 'SUM_OFF:nv-dang-yuan+party-members=maybe'], 'with one of as-printed, wrong, not-parts'],
  [[], 'No decision given'],
])('%j is a usage error, and changes no file', async (args, wanted) => {
  const { exitCode, said } = await decide(...args);
  expect([exitCode, said]).toEqual([2, expect.stringContaining(wanted)]);
  expect(await readFile(at('a.draft.json'), 'utf8')).toBe(drafted);
});
