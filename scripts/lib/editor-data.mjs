// Editor completion for our tags: HTML data for VS Code, web types for JetBrains, from the manifest.
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { inRoot } from './run.mjs';

/**
 * @typedef {{ name: string, type?: { text: string } }} Attribute
 * @typedef {{ tagName?: string, attributes?: Attribute[] }} Declaration
 * @typedef {{ modules: { declarations?: Declaration[] }[] }} Manifest
 */

/**
 * The closed lists that attribute types refer to.
 * @returns {Promise<Readonly<Record<string, readonly string[]>>>}
 */
export async function closedLists() {
  const from = (/** @type {string} */ path) => import(inRoot('dist', path));
  const [root, ref, bars, part] = await Promise.all(
    ['views/root.js', 'models/widgets/fact-ref.js', 'models/widgets/bar-list.js', 'models/widgets/part-bar.js'].map(
      from,
    ),
  );
  return {
    Palette: root.PALETTES,
    Scheme: root.SCHEMES,
    Theme: root.THEMES,
    Density: root.DENSITIES,
    Show: ref.SHOWS,
    '(typeof ORDERS)[number]': bars.ORDERS,
    '(typeof PART_SHAPES)[number]': part.PART_SHAPES,
  };
}

/** Types of which any text is a valid attribute value. */
const FREE = /^(?:string|undefined|boolean)\b/;

/**
 * The manifest with HTML attribute values instead of TypeScript types: the words of a closed list, a flag, or any text.
 * @param {Manifest} manifest
 * @param {Readonly<Record<string, readonly string[]>>} lists
 * @returns {Manifest}
 * @throws Error if a type is neither a known list nor free, so that a new one is not forgotten
 */
export function forHtml(manifest, lists) {
  /** @param {Attribute} attribute */
  const plain = (attribute) => {
    const type = (attribute.type?.text ?? 'string').replace(/ \| undefined$/, '');
    const words = lists[type]?.map((word) => `'${word}'`).join(' | ');
    if (!words && !type.startsWith("'") && !FREE.test(type))
      throw new Error(`The attribute ${attribute.name} is of type ${type}: add its words to closedLists.`);
    const text = words ?? (type.startsWith("'") || type === 'boolean' ? type : 'string');
    return { ...attribute, type: { text } };
  };
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: module.declarations?.map((one) =>
        one.tagName && one.attributes ? { ...one, attributes: one.attributes.map(plain) } : one,
      ),
    })),
  };
}

/**
 * Writes `vscode.html-custom-data.json` and `web-types.json` into a folder.
 * @param {Manifest} manifest
 * @param {string} outdir
 */
export function writeEditorData(manifest, outdir) {
  const options = { outdir, hideCssPropertiesDocs: true, hideCssPartsDocs: true, hideMethodDocs: true, hideLogs: true };
  /** Its own types have more of a manifest than it reads. @type {any} */
  const known = manifest;
  // A list without a default would show “undefined”; CSS parts are in the documents of each element.
  generateVsCodeCustomElementData(known, {
    ...options,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: null,
  });
  generateJetBrainsWebTypes(known, { ...options, webTypesFileName: 'web-types.json', packageJson: false });
}
