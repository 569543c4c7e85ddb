import { inRoot } from './run.mjs';

const from = (/** @type {string} */ path) => import(inRoot('dist', path));
const SAMPLE = 100;

/**
 * Facts per second of one output, in one thread and one language.
 * @param {readonly unknown[]} subjects
 * @param {(subject: unknown) => unknown} render
 */
async function rate(subjects, render) {
  // Warms up first, so that compilation and one-time reads are not counted.
  for (const subject of subjects.slice(0, 10)) await render(subject);
  const started = performance.now();
  for (const subject of subjects) await render(subject);
  return (subjects.length / (performance.now() - started)) * 1000;
}

/**
 * Facts per second as HTML, SVG and PNG (a sample of a hundred; undefined without a renderer).
 * @param {{ readonly facts: readonly unknown[] }} report
 */
export async function renderRates(report) {
  const [{ subjectsOf }, { linksFrom }, { narrowed }] = await Promise.all(
    ['site/subject.js', 'site/links.js', 'site/narrow.js'].map(from),
  );
  const [{ subjectHtml }, { subjectSvg }, { pictureTools, subjectPng }] = await Promise.all(
    ['site/snippets/html.js', 'site/pictures/svg.js', 'site/png/png.js'].map(from),
  );
  const links = linksFrom('https://example.org/report/');
  const facts = subjectsOf(report).filter(({ kind }) => kind === 'fact');
  const tools = await pictureTools();
  const png = { format: 'card', zoom: 1 };
  const small = (subject) => narrowed(report, subject);
  return {
    html: await rate(facts, (subject) => subjectHtml(subject, small(subject), 'zh-CN', links)),
    svg: await rate(facts, (subject) => subjectSvg(subject, small(subject), 'zh-CN', links)),
    png:
      'missing' in tools
        ? undefined
        : await rate(facts.slice(0, SAMPLE), (subject) =>
            subjectPng(subject, small(subject), 'zh-CN', links, tools, png),
          ),
  };
}
