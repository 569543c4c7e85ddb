import type { BuiltFiles } from '../../site/assets.js';

/** Texts of package files needed by a site, by path; see `builtTexts` of scripts/lib/studio/site-maker-files.mjs. */
export type BuiltTexts = Readonly<Record<string, string>>;

/** The files embedded in the page, which makes no requests. */
export function builtIn(texts: BuiltTexts): BuiltFiles {
  const files = new Map(Object.entries(texts));
  return {
    embed: [...files.keys()].filter((path) => path.startsWith('embed/')),
    read: (path) => {
      const text = files.get(path);
      if (text === undefined) return Promise.reject(new Error(`this page was built without ${path}`));
      return Promise.resolve(new TextEncoder().encode(text));
    },
  };
}
