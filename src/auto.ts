/* Registers every element in the page's registry, on import: the entry for pages that load one script. */
import { define } from './define/all.js';

try {
  define();
} catch (error) {
  // Nothing is thrown into the page: its texts are shown as they are.
  console.warn(`Report Widgets: ${String(error)}`);
}
