/* For `<script type="module">` and bundlers: registers every widget on import; `?prefix=rw-` prefixes the tags. */
import { ALL_VIEWS } from '../all-views.js';
import { defineWidgets, type Registration } from '../define-widgets.js';

defineWidgets(ALL_VIEWS, { prefix: new URL(import.meta.url).searchParams.get('prefix') });

/** Registers every widget again, with a prefix or in a scoped registry. */
export const define = (registration: Registration): void => defineWidgets(ALL_VIEWS, registration);
