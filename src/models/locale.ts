/* Elements don't know the format layer; the language comes to them through here. */
export { localeOf, type Locale } from '../format/locale.js';
