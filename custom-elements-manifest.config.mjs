/** What a reader of the manifest can use: no private or protected members, and none that begin with an underscore. */
const isPublic = ({ privacy, name }) => privacy !== 'private' && privacy !== 'protected' && !/^[_#]/.test(name);

/** The public face of each element, with paths into the package as it is published. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations ?? [])
        declaration.members = declaration.members?.filter((member) => isPublic(member) && !member.static);
    const text = JSON.stringify(customElementsManifest.modules).replace(/"\/?src\/([^"]+)\.ts"/g, '"dist/$1.js"');
    customElementsManifest.modules = JSON.parse(text);
  },
};

export default {
  globs: ['src/elements/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
