/* For a script tag: every widget. */
import { ALL_VIEWS } from '../all-views.js';
import { defineFromScript } from '../define-widgets.js';

defineFromScript(ALL_VIEWS);
