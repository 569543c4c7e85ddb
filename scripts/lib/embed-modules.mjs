// How the modules of a script for other people's pages are read: templates and style sheets smaller, and no Lit.
import { build, transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { onlyDrawn, withConstants, withoutUnused } from './embed-css.mjs';
import { shrinkStyles, shrinkTemplates, withoutStyles, wordsOf } from './embed-templates.mjs';
import { filesIn } from './freshness.mjs';
import { inRoot } from './run.mjs';

/** Modules with style sheets. */
export const STYLED = /src[\\/](?:elements|views|theme)[\\/].*\.ts$/;

/** As in tsconfig.json: fields are assigned instead of defined, which is also shorter. */
const TYPESCRIPT = { compilerOptions: { useDefineForClassFields: false } };

/**
 * For the modules that keep Lit.
 * @type {import('esbuild').Plugin}
 */
export const smallStyles = {
  name: 'small-styles',
  setup: ({ onLoad }) =>
    onLoad({ filter: STYLED }, async ({ path }) => {
      return { contents: shrinkStyles(await scriptOf(path)), loader: 'js' };
    }),
};

/** Where templates and style sheets are. */
const DRAWING = /src[\\/](?:views|theme|marks|embed)[\\/].*\.ts$/;

/** @type {(path: string) => Promise<string>} */
const scriptOf = async (path) =>
  (await transform(await readFile(path, 'utf8'), { loader: 'ts', target: 'es2021', tsconfigRaw: TYPESCRIPT })).code;

/**
 * @param {string | undefined} sheet all style sheets of a script with one widget; its modules then have none
 * @returns {import('esbuild').Plugin}
 */
export const smallTemplates = (sheet) => ({
  name: 'small-templates',
  setup: ({ onLoad }) =>
    onLoad({ filter: DRAWING }, async ({ path }) => {
      if (sheet !== undefined && /[\\/]drawing[\\/]sheets-of\.ts$/.test(path))
        return { contents: `const all = [{ cssText: ${JSON.stringify(sheet)} }]; export const sheetsOf = () => all;` };
      const code = await scriptOf(path);
      return {
        contents: sheet === undefined ? shrinkTemplates(code) : withoutStyles(shrinkTemplates(code)),
        loader: 'js',
      };
    }),
});

/** Our small renderer in place of Lit. */
export const SHIM = { lit: inRoot('src', 'embed', 'drawing', 'lit-shim.ts') };

/**
 * The style sheets of a widget, one after the other, without other themes than the neutral one.
 * @param {string} tag
 * @returns {Promise<string>}
 */
export async function sheetOf(tag) {
  const name = tag.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${name}View } from './src/views/${tag}.ts';
        import { sheetsOf } from './src/embed/drawing/sheets-of.ts';
        export const sheet = sheetsOf(${name}View).map(({ cssText }) => cssText).join('');`,
      resolveDir: inRoot(),
    },
    bundle: true,
    format: 'esm',
    write: false,
    alias: SHIM,
    plugins: [NEUTRAL, smallTemplates(undefined)],
  });
  // One kind of quotes, none of which a script has to escape.
  return (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)).sheet.replace(/'/g, '"');
}

/** Names of the tokens, as private properties. */
export const tokenNames = async () => [
  ...new Set((await readFile(inRoot('src', 'theme', 'tokens.generated.ts'), 'utf8')).match(/--_[\w-]+(?=:)/g)),
];

/**
 * Which tags and classes a script can draw: those in its own texts, and those in no text of any view, which come from
 * models.
 * @param {string} code without style sheets
 * @returns {Promise<import('./embed-css.mjs').IsDrawn>}
 */
export async function drawnIn(code) {
  const own = wordsOf(code);
  const files = ['views', 'marks', 'embed'].flatMap((layer) => filesIn(inRoot('src', layer)));
  const all = await Promise.all(files.map(async (path) => wordsOf(withoutStyles(await scriptOf(path)))));
  return (name, isTag) => own.has(name) || (!isTag && !all.some((words) => words.has(name)));
}

/**
 * What a script with one widget needs of its style sheets.
 * @param {string} tag
 * @param {string} code of the script, without style sheets
 */
export async function ownSheet(tag, code) {
  const isDrawn = await drawnIn(code);
  const sheet = withConstants(withoutUnused(onlyDrawn(await sheetOf(tag), isDrawn)), await tokenNames());
  // Again, for the rules that have nothing left to say.
  return onlyDrawn(sheet, isDrawn);
}

/** @type {import('esbuild').Plugin} */
const NEUTRAL = {
  name: 'neutral',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]theme[\\/]themes\.ts$/ }, () => ({ contents: 'export const themeStyles = [];' })),
};
