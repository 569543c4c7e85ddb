import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import type { Io } from '../../src/build/command-io.js';
import { run } from '../../src/cli/run.js';
import { linksFrom } from '../../src/site/links.js';
import { subjectsOf } from '../../src/site/subject.js';
import { subjectWechat } from '../../src/site/wechat/wechat.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-widgets-'));
  const links = linksFrom('https://example.gov.cn/report/');
  const ours = subjectWechat(subjectsOf(choujiang2023)[0]!, choujiang2023, 'zh-CN', links);
  await writeFile(join(folder, 'ours.html'), `\uFEFF${ours}`);
  await writeFile(join(folder, 'bad.html'), '<section>\n  <style>p{}</style>\n  <div>好</div>\n</section>\n');
  await writeFile(join(folder, 'warned.html'), '<section><img src="https://a.example/b.png"></section>');
});
afterAll(() => rm(folder, { recursive: true }));

async function cli(line: string, language: Io['language'] = 'en') {
  const out: string[] = [];
  const error: string[] = [];
  const keep = (list: string[]) => (text: string) => list.push(text.split(`${folder}/`).join(''));
  const args = line.split(' ').map((word) => (word.endsWith('.html') ? join(folder, word) : word));
  const exitCode = await run(args, { out: keep(out), error: keep(error), language });
  return { exitCode, out: out.join('\n'), error: error.join('\n') };
}

describe('report-widgets lint-wechat', () => {
  it('reports no problem in our own snippets', async () => {
    const out = 'No problems: WeChat articles keep all of it.';
    expect(await cli('lint-wechat ours.html')).toEqual({ exitCode: 0, out, error: '' });
  });

  it('prints the line of each piece that WeChat drops, and exits with 1', async () => {
    expect(await cli('lint-wechat ours.html bad.html')).toEqual({
      exitCode: 1,
      out: [
        'bad.html:2:3 error element <style>: the element is removed: use section, p, span and the like',
        'bad.html:3:3 warning block <div>: it survives less surely than a section: use a section',
        'Errors: 1. Warnings: 1.',
      ].join('\n'),
      error: '',
    });
  });

  it('ends with 0 where there are warnings only', async () => {
    const { exitCode, out } = await cli('lint-wechat warned.html', 'zh');
    expect([exitCode, out.split('\n').at(-1)]).toEqual([0, '0处错误，1处提示。']);
    expect(out).toContain('warned.html:1:15 提示 picture https://a.example/b.png：外部图片会被过滤');
  });

  it('prints JSON for machines', async () => {
    const { out } = await cli('lint-wechat bad.html --json');
    const { ok, findings } = JSON.parse(out) as { ok: boolean; findings: { rule: string; line: number }[] };
    expect([ok, findings.map(({ rule, line }) => `${rule} ${line}`)]).toEqual([false, ['element 2', 'block 3']]);
  });

  it.each([
    ['lint-wechat none.html', 'none.html: no such file; check the path'],
    ['lint-wechat', 'Usage error: missing required argument'],
  ])('%s is wrong use', async (line, message) => {
    const { exitCode, error } = await cli(line);
    expect(exitCode).toBe(2);
    expect(error).toContain(message);
  });
});
