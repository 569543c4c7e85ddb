import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Io } from '../../src/build/command-io.js';
import { languageOf } from '../../src/build/command-io.js';
import { run } from '../../src/cli/run.js';
import { TEXT, yunxi } from '../audit/yunxi.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-widgets-'));
  const report = JSON.stringify(yunxi());
  await writeFile(join(folder, 'report.json'), report);
  await writeFile(join(folder, 'bom.json'), `\uFEFF${report}`);
  const stated = (value: string) => `$1,"stated":${JSON.stringify({ value, scale: '亿', unit: '元' })}`;
  const tea = /("quote":"24\.86亿元","start":\d+,"end":\d+)/;
  await writeFile(join(folder, 'twice.json'), report.replace('"24.86"', '"25"').replace(tea, stated('24.86')));
  await writeFile(join(folder, 'number.json'), report.replace(tea, stated('25')));
  await writeFile(join(folder, 'down.json'), report.replace('"direction":"up"', '"direction":"down"'));
  await writeFile(join(folder, 'broken.json'), '{"id":');
  await writeFile(join(folder, 'wrong.json'), report.replace('"24.86"', '24.86').replace('"2023"', '"23"'));
  await writeFile(join(folder, 'lines.json'), JSON.stringify(yunxi(), null, 2));
  await writeFile(
    join(folder, 'keys.json'),
    JSON.stringify(yunxi(), null, 2).replace(/"value": "24.86",/, '"value": "24.86",\n"value": "24.68",'),
  );
  await writeFile(join(folder, 'list.json'), `[${report},${report}]`);
  const [{ id }, { id: section }] = [yunxi().facts[0]!, yunxi().sections[0]!];
  await writeFile(join(folder, 'shared.json'), report.replaceAll(`"${id}"`, `"${section}"`));
  await writeFile(join(folder, 'text.txt'), TEXT);
  await writeFile(join(folder, 'other.txt'), TEXT.replace('24.86', '24.68').replace('第一', '第二'));
  await writeFile(join(folder, 'crlf.txt'), TEXT.replace(/\n/g, '\r\n'));
  await writeFile(join(folder, 'gb.txt'), Buffer.from([0xd4, 0xc6, 0xcf, 0xaa]));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command line in the folder; what it prints names files without the folder. */
async function cli(line: string, language: Io['language'] = 'en') {
  const out: string[] = [];
  const error: string[] = [];
  const keep = (list: string[]) => (text: string) => list.push(text.split(`${folder}/`).join(''));
  const args = line
    .split(' ')
    .filter(Boolean)
    .map((word) => (/\.(json|txt)$|^\.$/.test(word) ? join(folder, word) : word));
  const exitCode = await run(args, { out: keep(out), error: keep(error), language });
  return { exitCode, out: out.join('\n'), error: error.join('\n') };
}

describe('report-widgets verify, without the source text', () => {
  it('checks the report without a source text, and prints what it did not check', async () => {
    expect(await cli('verify report.json')).toEqual({
      exitCode: 0,
      out: 'No problems in the report itself: its facts agree with their 4 quotes. It was not compared with its source text; give the text with --source.',
      error: '',
    });
    expect((await cli('verify report.json', 'zh')).out).toBe(
      '报告本身没有问题：4处引文与数据相符。未与原文核对：请用--source指明原文。',
    );
  });

  it.each([
    ['a fact that says otherwise than its quote', 'down.json', 1, 'DIRECTION_CONTRADICTED'],
    ['a value of the wrong type', 'wrong.json', 1, 'VALUE_NOT_STRING'],
    ['no JSON', 'broken.json', 1, 'JSON_SYNTAX'],
  ])('finds %s', async (_, file, exitCode, code) => {
    const reported = await cli(`verify ${file}`);
    expect(reported.exitCode).toBe(exitCode);
    expect(reported.out).toContain(code);
  });

  it.each(['--fix', '--uncited'])('can’t do %s', async (option) => {
    expect(await cli(`verify report.json ${option}`)).toEqual({
      exitCode: 2,
      out: '',
      error: `${option} needs the source text: name it with --source`,
    });
  });
});

describe('report-widgets without a command', () => {
  it.each([[''], ['help'], ['--help']])('prints help and exits with 0: %j', async (line) => {
    const { exitCode, out, error } = await cli(line);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(out).toContain('Usage: report-widgets');
    expect(out).toContain('build [options] <report.json...>');
  });

  it.each(['build', 'verify', 'studio', 'draft'])('has help on %s', async (command) => {
    const { exitCode, out } = await cli(`help ${command}`);
    expect(exitCode).toBe(0);
    expect(out).toContain(`Usage: report-widgets ${command}`);
    expect(out).toBe((await cli(`${command} --help`)).out);
  });

  it('guesses what a command that it does not have was meant to be', async () => {
    const { exitCode, error } = await cli('biuld');
    expect(exitCode).toBe(2);
    expect(error).toContain('(Did you mean build?)');
  });
});

describe('report-widgets verify', () => {
  it('ends with 0 where everything agrees', async () => {
    expect(await cli('verify report.json --source text.txt')).toEqual({
      exitCode: 0,
      out: 'No problems: length, SHA-256 and 4 quotes agree with text.txt.',
      error: '',
    });
  });

  it('reports a repeated key, of which JSON.parse silently takes the last', async () => {
    const { exitCode, out } = await cli('verify keys.json --source text.txt');
    expect([exitCode, out.split('\n')[0]]).toEqual([
      1,
      'keys.json:122: KEY_REPEATED $.facts[0].value: expected a unique key (remove one), found "value"',
    ]);
  });

  it('accepts a report with a byte order mark', async () => {
    expect((await cli('verify bom.json --source text.txt')).exitCode).toBe(0);
  });

  it('prints everything that differs and ends with 1', async () => {
    const { exitCode, out, error } = await cli('verify report.json --source other.txt');
    expect([exitCode, error]).toEqual([1, '']);
    expect(out.split('\n').map((line) => line.replace(/[0-9a-f]{64}/g, 'HASH'))).toEqual([
      'report.json:1: TEXT_HASH $.source.sha256: the report says HASH, the text has HASH',
      'report.json:1: QUOTE_DIFFERS $.facts[0].mentions[0]: line 3 [12, 19) should be "24.86亿元", is "24.68亿元"; the quote is not in the text',
      'report.json:1: QUOTE_DIFFERS $.facts[0].standings[0].mentions[0]: line 3 [30, 34) should be "全县第一", is "全县第二"; the quote is not in the text',
      '3 differences found.',
    ]);
  });

  it('D17: prints warnings, in JSON too, and still ends with 0', async () => {
    const { exitCode, out } = await cli('verify twice.json --source text.txt');
    expect(exitCode).toBe(0);
    expect(out.split('\n').map((line) => line.split(' ', 3).join(' '))).toEqual([
      'No problems: length,',
      'twice.json:1: FIGURE_RESTATED $.facts[0].mentions[0]:',
      '1 warning. Warnings',
    ]);
    const json = await cli('verify twice.json --source text.txt --json');
    expect([json.exitCode, JSON.parse(json.out)]).toMatchObject([
      0,
      { ok: true, warnings: [{ code: 'FIGURE_RESTATED' }] },
    ]);
  });

  it('D17: exits with 1 if a fact contradicts its quote, which is in the text', async () => {
    expect(await cli('verify down.json --source text.txt')).toEqual({
      exitCode: 1,
      out:
        'down.json:1: DIRECTION_CONTRADICTED $.facts[0].change.mentions[0]: the fact "tea-output" has the direction down ' +
        '($.facts[0].change.direction), the quote "增长18.58%" says "增长": write "direction": "up", or correct the quote\n1 difference found.',
      error: '',
    });
    expect((await cli('verify down.json --source text.txt', 'zh')).out).toBe(
      'down.json:1: DIRECTION_CONTRADICTED $.facts[0].change.mentions[0]：事实"tea-output"的升降方向为down' +
        '（$.facts[0].change.direction），引文"增长18.58%"写作"增长"；应为"direction": "up"，若引错，请更正引文\n共1处不符。',
    );
  });

  it('D17: exits with 1 if a number is not in its quote, and reports it once', async () => {
    const { exitCode, out } = await cli('verify number.json --source text.txt --json');
    expect([exitCode, JSON.parse(out)]).toMatchObject([
      1,
      { ok: false, findings: [{ code: 'FIGURE_UNQUOTED', found: '24.86亿' }], warnings: [{ code: 'FIGURE_RESTATED' }] },
    ]);
    expect((JSON.parse(out) as { warnings: unknown[] }).warnings).toHaveLength(1);
  });

  it('prints one line if only the line ends differ', async () => {
    const { exitCode, out } = await cli('verify report.json --source crlf.txt');
    expect([exitCode, out.split('\n').length]).toEqual([1, 2]);
    expect(out).toContain('TEXT_FORM $.source: the text is identical except for CRLF line ends');
  });

  it('prints every problem of the report with code and path, and ends with 1', async () => {
    const { exitCode, out } = await cli('verify wrong.json --source text.txt');
    expect(exitCode).toBe(1);
    expect(out.split('\n').map((line) => line.split(' ', 3).join(' '))).toEqual([
      'wrong.json:1: DATE_FORM $.period:',
      'wrong.json:1: VALUE_NOT_STRING $.facts[0].value:',
      '2 differences found.',
    ]);
  });

  it('ends with 1 where the report is no JSON', async () => {
    const { exitCode, out } = await cli('verify broken.json --source text.txt');
    expect([exitCode, out.split(' ', 2).join(' ')]).toEqual([1, 'broken.json:1: JSON_SYNTAX']);
  });

  it('prints the line in the report', async () => {
    const { out } = await cli('verify lines.json --source other.txt');
    const lines = (await readFile(join(folder, 'lines.json'), 'utf8')).split('\n');
    const [, quote] = out.split('\n').map((line) => Number(/^lines\.json:(\d+): /.exec(line)?.[1]));
    expect(lines.slice(quote, quote! + 2).join('\n')).toContain('"quote": "24.86亿元"');
    const json = await cli('verify wrong.json --source text.txt --json');
    expect(JSON.parse(json.out)).toMatchObject({ problems: [{ path: '$.period', line: 1 }, { line: 1 }] });
  });

  it('names what build would refuse as well: an id that two pages would have', async () => {
    const { exitCode, out } = await cli('verify shared.json --source text.txt');
    expect([exitCode, out]).toEqual([1, expect.stringMatching(/^shared\.json:1: ID_REPEATED \$\.facts\[0\]\.id: /)]);
  });

  it('names several reports in one file as the problem', async () => {
    expect((await cli('verify list.json --source text.txt')).out).toBe(
      'list.json:1: TYPE $: expected a single report object (put each report in its own file), found a list of 2\n1 difference found.',
    );
  });

  it('speaks Chinese where it is asked to', async () => {
    expect((await cli('verify report.json --source text.txt', 'zh')).out).toBe(
      '一致：长度、SHA-256和4处引文均与text.txt相符。',
    );
    const { out } = await cli('verify report.json --source other.txt', 'zh');
    expect(out.split('\n').slice(1)).toEqual([
      'report.json:1: QUOTE_DIFFERS $.facts[0].mentions[0]：第3行[12, 19)应为"24.86亿元"，实为"24.68亿元"；全文无此引文',
      'report.json:1: QUOTE_DIFFERS $.facts[0].standings[0].mentions[0]：第3行[30, 34)应为"全县第一"，实为"全县第二"；全文无此引文',
      '共3处不符。',
    ]);
  });

  it('lists uncited numerals on demand, and still ends with 0', async () => {
    const { exitCode, out } = await cli('verify report.json --source text.txt --uncited');
    expect(exitCode).toBe(0);
    expect(out.split('\n').slice(1)).toEqual([
      'Uncited: line 4, "十四五" in "“十四五”开局,3个村首"',
      'Uncited: line 4, "3" in "“十四五”开局,3个村首批通路灯。"',
    ]);
  });

  it('prints one JSON document on demand', async () => {
    const clean = await cli('verify report.json --source text.txt --json --uncited');
    expect(JSON.parse(clean.out)).toMatchObject({
      ok: true,
      problems: [],
      findings: [],
      uncited: [{ line: 4 }, { line: 4 }],
    });
    const differs = await cli('verify report.json --source other.txt --json');
    expect(differs.exitCode).toBe(1);
    expect(JSON.parse(differs.out)).toMatchObject({
      ok: false,
      findings: [{ code: 'TEXT_HASH' }, { line: 3 }, { line: 3 }],
    });
  });
});

describe('wrong use ends with 2, and names what, where and what to do', () => {
  it.each([
    ['verify none.json --source text.txt', 'none.json: no such file; check the path'],
    ['verify report.json --source none.txt', 'none.txt: no such file; check the path'],
    [
      'verify report.json --source gb.txt',
      'gb.txt: not a UTF-8 text; convert it first, for example with iconv -f GB18030 -t UTF-8',
    ],
    [
      'verify --source text.txt',
      "Usage error: missing required argument 'report.json'\nRun with --help to see the usage.",
    ],
    [
      'verify report.json --source',
      "Usage error: option '--source <report.txt>' argument missing\nRun with --help to see the usage.",
    ],
    [
      'verify report.json --source text.txt --loud',
      "Usage error: unknown option '--loud'\nRun with --help to see the usage.",
    ],
    ['verifi', "Usage error: unknown command 'verifi'\n(Did you mean verify?)\nRun with --help to see the usage."],
  ])('%s', async (line, error) => {
    expect(await cli(line)).toEqual({ exitCode: 2, out: '', error });
  });

  it('a folder', async () => {
    const { exitCode, error } = await cli('verify report.json --source .');
    expect(exitCode).toBe(2);
    expect(error).toMatch(/: this is a folder; name a file in it$/);
  });

  it('in Chinese', async () => {
    expect((await cli('verify none.json --source text.txt', 'zh')).error).toBe('none.json：没有这个文件；请检查路径');
    expect((await cli('verify', 'zh')).error).toMatch(/^用法有误：.*\n用--help查看用法。$/s);
  });

  it.each(['--help', 'verify --help', '--version'])('%s is no wrong use', async (line) => {
    const { exitCode, error } = await cli(line);
    expect([exitCode, error]).toEqual([0, '']);
  });
});

describe('languageOf', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_GB', LC_ALL: '', LC_MESSAGES: 'zh_TW' }, 'zh'],
  ])('%j is %s', (env, language) => expect(languageOf(env)).toBe(language));
});
