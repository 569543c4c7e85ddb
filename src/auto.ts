/* Registers every element in the page's registry, on import: the entry for pages that load one script. */
import { define } from './define/all.js';

define();
