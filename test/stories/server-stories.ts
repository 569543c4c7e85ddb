import { define } from '../../src/define/all.js';
import { LOCALES } from '../../src/format/locale.js';
import { STORIES } from '../../stories/stories.js';
import { serverHtml } from './server.js';

define();

/** Every story in every language as a server renders it, by its key. */
export const serverStories = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    LOCALES.flatMap((lang) => STORIES.map((story) => [`${story.key} ${lang}`, serverHtml(story.in({ lang }))])),
  );
