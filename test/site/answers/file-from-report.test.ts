import { describe, expect, it } from 'vitest';
import { makeHandler, type HandlerOptions } from '../../../src/site/handler.js';
import { parseReport } from '../../../src/report/parse.js';
import type { Report } from '../../../src/report/types.js';
import type { SubjectOutput } from '../../../src/site/output.js';
import { turns } from '../../../src/serve/turns.js';
import { validReport } from '../../fixtures/report.js';

const read = (input: unknown): Report => (parseReport(input) as { report: Report }).report;
const report = read(validReport());
const fact = report.facts[0]!;
const BASE = 'https://example.gov.cn/report/';

/** The same report with another label of its first figure. */
const relabelled = (zh: string, of = report): Report => ({
  ...of,
  facts: of.facts.map((one) => (one === of.facts[0] ? { ...one, label: { ...one.label, zh } } : one)),
});

/** The year before, as another report of the same entity. */
const before: Report = { ...report, id: 'before', period: String(Number(report.period) - 1) };

/** An output that counts how often it is made. */
function counted() {
  const made: string[] = [];
  const output: SubjectOutput = {
    name: 'counted',
    isSingle: true,
    path: ({ subject }) => `w/${subject.id}/made.txt`,
    render: ({ subject }) => {
      made.push(subject.id);
      return 'made';
    },
  };
  return { made, output };
}

const asking = (options: Partial<HandlerOptions>) => {
  const handler = makeHandler({ base: BASE, report: (folder) => (folder === '' ? report : undefined), ...options });
  return (path: string) => handler(new Request(BASE + path));
};

describe('a file made from a report', () => {
  it('is made once for all who ask, also at the same time', async () => {
    const { made, output } = counted();
    const ask = asking({ more: [output], turn: turns() });
    const path = `w/${fact.id}/made.txt`;
    const all = await Promise.all(Array.from({ length: 50 }, () => ask(path)));
    expect(await Promise.all(all.map((one) => one.text()))).toEqual(Array(50).fill('made'));
    expect((await ask(path)).headers.get('etag')).toBe(all[0]!.headers.get('etag'));
    expect(made).toEqual([fact.id]);
  });

  it.each(['w/ID/', 'w/ID/zh.txt', 'w/ID/zh.svg', 'w/ID/zh.json', '', 'zh.csv', 'report.json', 'figures.html'])(
    'never shows an old figure: %s',
    async (name) => {
      let now = report;
      const ask = asking({ report: (folder) => (folder === '' ? now : undefined) });
      const path = name.replace('ID', fact.id);
      const old = await ask(path);
      expect(await old.text()).toContain(fact.label.zh);
      for (const label of ['茶叶产量', '竹笋产量', '茶叶产量']) {
        now = relabelled(label);
        const changed = await ask(path);
        expect(changed.headers.get('etag')).not.toBe(old.headers.get('etag'));
        expect(await changed.text()).toContain(label);
      }
      now = report;
      expect((await ask(path)).headers.get('etag')).toBe(old.headers.get('etag'));
    },
  );

  it('never shows an old figure of another report that it compares with', async () => {
    let others: readonly Report[] = [before];
    const ask = asking({ others: () => others });
    const first = await ask('');
    expect([first.status, (await first.text()).includes('report--comparison')]).toEqual([200, true]);
    others = [];
    expect(await (await ask('')).text()).not.toContain('report--comparison');
    others = [before];
    expect(await (await ask('')).text()).toContain('report--comparison');
    expect((await ask('w/report--comparison/')).status).toBe(200);
    others = [];
    expect((await ask('w/report--comparison/')).status).toBe(404);
  });

  it('is another one in each folder', async () => {
    const reports: Record<string, Report> = { a: report, b: relabelled('茶叶产量') };
    const ask = asking({ report: (folder) => reports[folder] });
    for (const [folder, { facts }] of Object.entries(reports))
      expect(await (await ask(`${folder}/w/${fact.id}/zh.txt`)).text()).toContain(facts[0]!.label.zh);
  });

  it('is gone with its report, and with its folder', async () => {
    let isThere = true;
    const gone = asking({ report: (folder) => (folder === '' && isThere ? report : undefined) });
    const closed = asking({ hasFolder: () => isThere });
    for (const ask of [gone, closed]) expect((await ask(`w/${fact.id}/zh.txt`)).status).toBe(200);
    isThere = false;
    for (const ask of [gone, closed]) expect((await ask(`w/${fact.id}/zh.txt`)).status).toBe(404);
  });

  it('gives way to a prebuilt file as soon as there is one', async () => {
    let body: string | undefined;
    const ask = asking({ file: (path) => (path.endsWith('zh.txt') ? body : undefined) });
    for (const prebuilt of [undefined, 'one', 'two', undefined]) {
      body = prebuilt;
      const text = await (await ask(`w/${fact.id}/zh.txt`)).text();
      if (prebuilt === undefined) expect(text).toContain(fact.label.zh);
      else expect(text).toBe(prebuilt);
    }
  });

  it('is made each time where there is no memory for it', async () => {
    const { made, output } = counted();
    const ask = asking({ more: [output], keptBytes: 0 });
    for (let i = 0; i < 3; i++) await ask(`w/${fact.id}/made.txt`);
    expect(made).toHaveLength(3);
  });
});
