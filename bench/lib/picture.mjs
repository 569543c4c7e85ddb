// The results as bars: one group for each measure, one bar for each contender.

/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('./stats.mjs').Results} Results */

/** @type {readonly [title: string, what: string, unit: string][]} */
const GROUPS = [
  ['Script for one ring', 'bytes', 'kB'],
  ['One ring painted on a slow phone', 'painted slow', 'ms'],
  ['1,000 rings mounted and painted', 'mount 1000', 'ms'],
  ['1,000 rings updated', 'update 1000', 'ms'],
];
const ROW = 26;
const LEFT = 190;
const WIDTH = 760;
const BAR = 430;

const escaped = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {Contender} contender @param {Results} results @param {string} what */
const valueOf = ({ name, figure, bytes, page }, results, what) =>
  what === 'bytes' ? (page ? undefined : bytes / 1000) : results.of(`${name} ${figure}`, what);

/** @param {readonly Contender[]} all @param {Results} results @param {typeof GROUPS[number]} group @param {number} top */
function groupOf(all, results, [title, what, unit], top) {
  const bars = all.flatMap((contender) => {
    const value = valueOf(contender, results, what);
    return value === undefined ? [] : [{ name: contender.name, value }];
  });
  const greatest = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(({ name, value }, i) => {
    const y = top + 34 + i * ROW;
    const width = (value / greatest) * BAR;
    const isOurs = name.startsWith('Report Widgets');
    return `<text x="${LEFT - 12}" y="${y + 13}" text-anchor="end"${isOurs ? ' font-weight="700"' : ''}>${escaped(name)}</text><rect x="${LEFT}" y="${y + 2}" width="${width.toFixed(1)}" height="14" fill="${isOurs ? '#b3261e' : '#9aa3ad'}"/><text x="${(LEFT + width + 8).toFixed(1)}" y="${y + 13}">${value.toFixed(value < 100 && unit === 'kB' ? 1 : 0)} ${unit}</text>`;
  });
  return {
    markup: `<text x="0" y="${top + 16}" font-size="16" font-weight="700">${escaped(title)}</text>${rows.join('')}`,
    height: 34 + bars.length * ROW + 24,
  };
}

/** @param {readonly Contender[]} all @param {Results} results */
export function pictureOf(all, results) {
  const rings = all.filter(({ figure }) => figure === 'ring');
  let top = 8;
  const groups = GROUPS.map((group) => {
    const { markup, height } = groupOf(rings, results, group, top);
    top += height;
    return markup;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 0 ${WIDTH + 32} ${top}" width="${WIDTH + 32}" height="${top}" font-family="system-ui, sans-serif" font-size="13" fill="#1b1b1b" role="img"><title>Benchmark: our ring beside those of other kits</title><rect x="-16" width="${WIDTH + 32}" height="${top}" fill="#fff"/>${groups.join('')}</svg>\n`;
}
