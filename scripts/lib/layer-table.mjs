import { format } from 'prettier';
import { layerTable } from './layers.mjs';

const START = '<!-- The table of layers, written by `npm run layers`. -->';
const END = '<!-- End of the table. -->';

/**
 * A page with its table of layers updated from scripts/lib/layers.mjs.
 * @param {string} page Markdown with the two comments that enclose the table
 * @throws if they are missing
 */
export async function withLayerTable(page) {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`The page has no "${START}" … "${END}" around its table.`);
  const table = await format(layerTable(), { parser: 'markdown' });
  return `${page.slice(0, start + START.length)}\n\n${table}\n${page.slice(end)}`;
}
