import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';

test('a template that is filled in wrongly: draft names the cell and ends with 1; a table can be overruled', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'report-widgets-'));
  const out: string[] = [];
  const cli = (...args: string[]) =>
    run(args, { out: (line) => out.push(line), error: (line) => out.push(line), language: 'en' });
  try {
    const file = join(folder, 'indicators.xlsx');
    expect(await cli('template', '--out', file)).toBe(0);
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
    const heads = 'Section,Indicator,Value,Unit,Bound,Change (%),Basis,Rank,Ranked among,Period,Sentence of the report';
    await writeFile(join(folder, 'filled.csv'), `${heads}\nEconomy,Tea output,many,tonnes,,,,,,,\n`);
    expect(await cli('draft', join(folder, 'filled.csv'))).toBe(1);
    expect(out.join('\n')).toContain('csv R2C3: many is no number');

    const table = join(folder, 'table.csv');
    await writeFile(table, 'Indicator,Unit,2022,2023\nTea output,tonnes,11,12\n');
    expect(await cli('draft', table)).toBe(0);
    const path = join(folder, 'table.draft.json');
    const draft = JSON.parse(await readFile(path, 'utf8')) as {
      facts: { quote: string }[];
      tables: { columns: { role: string }[] }[];
    };
    expect(draft.facts.map(({ quote }) => quote)).toEqual(['11', '12']);
    expect(draft.tables[0]?.columns.map(({ role }) => role)).toEqual(['indicator', 'unit', 'earlier', 'value']);
    draft.tables[0]!.columns[2]!.role = 'none';
    await writeFile(path, JSON.stringify(draft));
    expect(await cli('draft', table)).toBe(0);
    expect((JSON.parse(await readFile(path, 'utf8')) as typeof draft).facts.map(({ quote }) => quote)).toEqual(['12']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
