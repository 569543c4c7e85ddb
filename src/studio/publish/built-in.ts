import type { BuiltFiles } from '../../site/assets.js';

/** Texts of the files that a site takes from the package, by path; see `builtTexts` of scripts/lib/studio-built.mjs. */
export type BuiltTexts = Readonly<Record<string, string>>;

/** The files that a page has brought along, which asks nobody for anything. */
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
