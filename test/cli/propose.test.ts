import { expect, test } from 'vitest';
import { UsageError } from '../../src/build/command-io.js';
import { proposedBy } from '../../src/cli/propose.js';

const node = (script: string): string => `"${process.execPath}" -e "${script}"`;
const BLOCKS = [{ block: 0, kind: 'paragraph', text: '产值3亿元' }] as const;

test('a command gets the blocks and prints quotes', async () => {
  const echo =
    "let s='';process.stdin.on('data',(d)=>s+=d).on('end',()=>console.log(JSON.stringify(JSON.parse(s).map(({block,text})=>({block,quote:text.slice(2)})))))";
  expect(await proposedBy(node(echo), BLOCKS)).toEqual([{ block: 0, quote: '3亿元' }]);
});

test('works with a program that does not read its input', async () => {
  const many = Array.from({ length: 20_000 }, () => BLOCKS[0]);
  expect(await proposedBy(node("console.log('[]')"), many)).toEqual([]);
});

test.each([
  ['fails', 'process.exit(3)', 'it ended with 3'],
  ['prints no JSON', "console.log('sorry')", 'it did not print a list in JSON'],
  ['prints no list', "console.log('{}')", 'it did not print a list in JSON'],
  ['takes too long', 'setInterval(()=>0,1000)', 'it did not end within 0.7 seconds'],
  ['says too much', "setInterval(()=>process.stdout.write('x'.repeat(65536)),1)", 'it printed more than 100000 bytes'],
])('one that %s ends in one sentence', async (_, script, wanted) => {
  const limits = { milliseconds: /setInterval\(\(\)=>0/.test(script) ? 700 : 20_000, bytes: 100_000 };
  const error = await proposedBy(node(script), BLOCKS, limits).catch((problem: unknown) => problem);
  expect(error).toBeInstanceOf(UsageError);
  expect((error as UsageError).words.en).toContain(wanted);
  expect((error as UsageError).words.zh).toContain('--propose：');
});

test('one that is not there ends in one sentence', async () => {
  const error = await proposedBy('no-such-command-at-all', BLOCKS).catch((problem: unknown) => problem);
  expect((error as UsageError).words.en).toContain('it ended with 127');
});
