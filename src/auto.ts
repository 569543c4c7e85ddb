/* Registers every element in the page's registry, on import: the entry for pages that load one script. */
import { define } from './define/all.js';
import { announceUndefined } from './elements/report-problem.js';

try {
  define();
} catch (error) {
  announceUndefined(error);
}
