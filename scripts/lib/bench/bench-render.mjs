import { inRoot } from '../run.mjs';

const from = (/** @type {string} */ path) => import(inRoot('dist', path));
const SAMPLE = 100;

/**
 * Per second of processor time of one output, in one thread and one language: what a core does that has nothing
 * else to do.
 * @template T
 * @param {readonly T[]} subjects
 * @param {(subject: T) => unknown} render
 */
async function rate(subjects, render) {
  // Warms up first, so that compilation and one-time reads are not counted.
  for (const subject of subjects.slice(0, 50)) await render(subject);
  const before = process.cpuUsage();
  for (const subject of subjects) await render(subject);
  const { user, system } = process.cpuUsage(before);
  return (subjects.length / (user + system)) * 1e6;
}

/**
 * Facts per second as HTML, SVG and PNG (a sample of a hundred; undefined without a renderer), and pictures per second of
 * the PNG renderer alone, from a finished drawing to pixels.
 * @param {{ readonly facts: readonly unknown[] }} report
 */
export async function renderRates(report) {
  const [{ subjectsOf }, { linksFrom }, { narrowed }] = await Promise.all(
    ['site/subject.js', 'site/links.js', 'site/narrow.js'].map(from),
  );
  const [{ subjectHtml }, { pictureOf, subjectSvg }, { pictureTools, subjectPng }] = await Promise.all(
    ['site/snippets/html.js', 'site/pictures/svg.js', 'site/png/png.js'].map(from),
  );
  const [{ toSvg }, { outlineWriter }] = await Promise.all(
    ['site/pictures/to-svg.js', 'site/png/outlines.js'].map(from),
  );
  const links = linksFrom('https://example.org/report/');
  const facts = subjectsOf(report).filter(({ kind }) => kind === 'fact');
  const tools = await pictureTools();
  const png = { format: 'card', zoom: 1 };
  const small = (subject) => narrowed(report, subject);
  return {
    html: await rate(facts, (subject) => subjectHtml(subject, small(subject), 'zh-CN', links)),
    svg: await rate(facts, (subject) => subjectSvg(subject, small(subject), 'zh-CN', links)),
    ...('missing' in tools ? {} : await pngRates()),
  };

  async function pngRates() {
    const some = facts.slice(0, SAMPLE);
    const made = some.map((subject) => {
      const picture = pictureOf(subject, small(subject), 'zh-CN', links, { format: 'card' });
      return toSvg(
        picture,
        outlineWriter(tools.typeface, () => {}),
      );
    });
    return {
      png: await rate(some, (subject) => subjectPng(subject, small(subject), 'zh-CN', links, tools, png)),
      renderer: await rate(made, (svg) => new tools.Renderer(svg, { font: { loadSystemFonts: false } }).render()),
    };
  }
}
