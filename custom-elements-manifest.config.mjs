/** What a reader of the manifest can use: no private or protected members, and none that begin with an underscore. */
const isPublic = ({ privacy, name }) => privacy !== 'private' && privacy !== 'protected' && !/^[_#]/.test(name);

const isState = ({ properties = [] }) =>
  properties.some((p) => p.name?.text === 'state' && p.initializer?.getText() === 'true');

/** Names of the reactive properties that are a widget's own business: `{ state: true }`. */
function stateNames(ts, node) {
  if (!ts.isPropertyDeclaration(node) || node.name.getText() !== 'properties') return [];
  const entries = node.initializer?.properties ?? [];
  return entries
    .filter((entry) => entry.initializer && isState(entry.initializer))
    .map((entry) => entry.name.getText());
}

const withoutExtension = (text) => text.replace(/"\/?src\/([^"]+)\.ts"/g, '"dist/$1.js"');

/** The public face of each element, with paths into the package as it is published. */
function published() {
  const state = new Set();
  return {
    name: 'published',
    analyzePhase({ ts, node }) {
      for (const name of stateNames(ts, node)) state.add(name);
    },
    packageLinkPhase({ customElementsManifest }) {
      const isOwn = ({ name, fieldName = name }) => !state.has(fieldName);
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
        const { members = [], attributes = [] } = declaration;
        // An attribute that a getter reads is described where the getter is.
        for (const attribute of attributes)
          attribute.description ??= members.find(({ name }) => name === attribute.name)?.description;
        if (declaration.members) declaration.members = members.filter((m) => isPublic(m) && !m.static && isOwn(m));
        if (declaration.attributes) declaration.attributes = attributes.filter(isOwn);
      }
      customElementsManifest.modules = JSON.parse(withoutExtension(JSON.stringify(customElementsManifest.modules)));
    },
  };
}

export default {
  globs: ['src/elements/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [published()],
};
