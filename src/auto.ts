/* Registers every element in the page's registry, on import: the entry for pages that load one script. */
import { expectBuiltIns } from './browser/required-built-ins.js';
import { define } from './define/all.js';

try {
  // A server has no page, and its elements are only tags.
  if ('document' in globalThis) expectBuiltIns();
  define();
} catch (error) {
  // Nothing is thrown into the page: its texts are shown as they are.
  console.warn(`Report Widgets: ${String(error)}`);
}
