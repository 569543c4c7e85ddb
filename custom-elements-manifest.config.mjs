/** HTML's own attributes, which every element has and ours only listen to. */
const GLOBAL = ['lang', 'dir'];

/** What a reader of the manifest can use: no private or protected members, and none that begin with an underscore. */
const isPublic = ({ privacy, name }) => privacy !== 'private' && privacy !== 'protected' && !/^[_#]/.test(name);

const option = (entry, name) =>
  entry.initializer?.properties?.find((p) => p.name?.text === name)?.initializer?.getText();

/** The entries of `static properties` that are a widget's own business, or for script only. */
const isHidden = (entry) => option(entry, 'state') === 'true' || option(entry, 'attribute') === 'false';

const asPublished = (text) => text.replace(/"\/?src\/([^"]+)\.ts"/g, '"dist/$1.js"');

/** The public face of each element, with paths into the package as it is published. */
function published() {
  const hidden = new Set();
  const state = new Set();
  const choices = new Map();

  /** `const A = ['b', 'c'] as const`: so that a type made of it can be written out for people. */
  function readChoices({ ts, node }) {
    if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isAsExpression(node.initializer)) return;
    const list = node.initializer.expression;
    if (ts.isArrayLiteralExpression(list))
      choices.set(node.name.getText(), list.elements.map((one) => one.getText()).join(' | '));
  }

  const written = (text) => text.replace(/\(typeof (\w+)\)\[number\]/g, (type, name) => choices.get(name) ?? type);

  function read({ ts, node }) {
    if (!ts.isPropertyDeclaration(node) || node.name.getText() !== 'properties') return;
    for (const entry of node.initializer?.properties ?? []) {
      if (isHidden(entry)) hidden.add(entry.name.getText());
      if (option(entry, 'state') === 'true') state.add(entry.name.getText());
    }
  }

  function attributesOf({ members = [], attributes = [] }) {
    const known = attributes.filter((one) => !hidden.has(one.fieldName ?? one.name) && !GLOBAL.includes(one.name));
    return known.map((one) => {
      const member = members.find(({ name }) => name === (one.fieldName ?? one.name));
      // A class may describe what it inherits in its own words, and an attribute that a getter reads only there.
      const description = member?.description ?? one.description;
      // What is absent is false, where there is nothing else that it could be.
      const value = member?.default ?? one.default ?? (/^boolean/.test(one.type?.text ?? '') ? 'false' : undefined);
      return { ...one, ...(description && { description }), ...(value !== undefined && { default: value }) };
    });
  }

  return {
    name: 'published',
    analyzePhase(context) {
      read(context);
      readChoices(context);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const one of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
        one.members &&= one.members.filter((m) => isPublic(m) && !m.static && !state.has(m.name));
        one.attributes &&= attributesOf(one);
      }
      customElementsManifest.modules = JSON.parse(written(asPublished(JSON.stringify(customElementsManifest.modules))));
    },
  };
}

export default {
  globs: ['src/elements/*.ts', 'src/elements/base/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [published()],
};
