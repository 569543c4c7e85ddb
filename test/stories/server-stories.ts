import { define } from '../../src/define/all.js';
import { LOCALES } from '../../src/format/locale.js';
import { STORIES } from '../../stories/stories.js';
import { serverHtml } from './server.js';

define();

/** A style sheet is no part of what is taken over, and there are thousands of the same. */
const withoutStyles = (html: string): string => html.replace(/(<style>)[\s\S]*?(?=<\/style>)/g, '$1');

/** Every story in every language as a server renders it, by its key. */
export const serverStories = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    LOCALES.flatMap((lang) =>
      STORIES.map((story) => [`${story.key} ${lang}`, withoutStyles(serverHtml(story.in({ lang })))]),
    ),
  );
