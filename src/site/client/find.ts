/* The script of the index of several reports: searches it, and compares one indicator across bodies. */
import type { FindSettings } from '../../search-index/shapes.js';
import { FindPage } from './find-page.js';

for (const page of document.querySelectorAll<HTMLElement>('main.finds')) {
  const settings = page.querySelector('.find-settings')?.textContent;
  if (settings) new FindPage(page, JSON.parse(settings) as FindSettings).begin();
}
