import { describe, expect, it } from 'vitest';
import { factsCsv } from '../../src/site/data/csv.js';
import { subjectHtml } from '../../src/site/snippets/html.js';
import { subjectJsonLd } from '../../src/site/data/json-ld.js';
import { subjectMarkdown } from '../../src/site/snippets/markdown.js';
import type { Subject } from '../../src/site/subject.js';
import { subjectSvg } from '../../src/site/pictures/svg.js';
import { subjectText } from '../../src/site/snippets/sentences.js';
import { subjectWechat } from '../../src/site/wechat/wechat.js';
import { fileText, widgetFile } from '../../src/site/data/widget-file.js';
import { reportXbrlJson } from '../../src/site/data/xbrl-json.js';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { validReport } from '../fixtures/report.js';
import { links, subjectOf } from '../site/subjects.js';

/** The valid report, with its first figure put right once. */
function corrected(): Report {
  const { facts, ...rest } = validReport() as { facts: Record<string, unknown>[] };
  const [first, ...others] = facts;
  const { value, scale, unit } = first as Record<string, string>;
  const correction = {
    date: '2024-03-05',
    was: { value: '19.99', scale, unit },
    now: { value, scale, unit },
    reason: { zh: '统计口径调整', en: 'The scope was set anew' },
  };
  const result = parseReport({ ...rest, facts: [{ ...first, corrections: [correction] }, ...others] });
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.report;
}

const report = corrected();
const subject: Subject = subjectOf(report, report.facts[0]!.id);

describe('a correction', () => {
  it.each([
    ['text', subjectText(subject, report, 'en')],
    ['Markdown', subjectMarkdown(subject, report, 'en', links)],
    ['CSV', factsCsv(subject.facts, report, 'en', links)],
    ['JSON-LD', subjectJsonLd(subject, report, 'en', links)],
    ['widget file', fileText(widgetFile(report, 'en'))],
    ['xBRL-JSON', reportXbrlJson(report, links)],
    ['HTML', subjectHtml(subject, report, 'en', links)],
    ['WeChat', subjectWechat(subject, report, 'en', links)],
    ['SVG', subjectSvg(subject, report, 'en', links)],
  ])('shows in %s with its date', (_, output) => {
    expect(output).toMatch(/5 Mar(?:ch)? 2024/);
  });

  it.each([
    ['Markdown', subjectMarkdown(subject, report, 'zh-CN', links)],
    ['CSV', factsCsv(subject.facts, report, 'zh-CN', links)],
    ['JSON-LD', subjectJsonLd(subject, report, 'zh-CN', links)],
  ])('says in %s what was put right, and why', (_, output) => {
    expect(output).toMatch(/2024年3月5日由19\.99.*更正为.*：统计口径调整/);
  });
});
