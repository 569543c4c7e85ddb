/* For `<script type="module">` and for bundlers: every widget, registered at once; `?prefix=rw-` puts a prefix before the tags. */
import { ALL_VIEWS } from '../all-views.js';
import { defineWidgets, type Registration } from '../define-widgets.js';

defineWidgets(ALL_VIEWS, { prefix: new URL(import.meta.url).searchParams.get('prefix') });

/** Registers every widget once more: under a prefix, or in a registry of a page's own. */
export const define = (registration: Registration): void => defineWidgets(ALL_VIEWS, registration);
