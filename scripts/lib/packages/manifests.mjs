/* The two published package.json files; shared fields come from that of the repository. */

/** @typedef {Readonly<Record<string, any>>} Manifest a package.json */

/** Fields of the repository's package.json that both share. */
const SHARED = ['version', 'keywords', 'license', 'type', 'engines', 'repository', 'homepage', 'bugs'];

/** @param {Manifest} root @param {readonly string[]} names @returns {Record<string, unknown>} */
const pick = (root, names) =>
  Object.fromEntries(names.filter((name) => name in root).map((name) => [name, root[name]]));

/**
 * Caret ranges, so that a page with its own Lit does not get a second one.
 * @param {Manifest} root
 * @param {readonly string[]} names
 * @param {(name: string) => string} versionOf an installed package
 */
const upwards = (root, names, versionOf) =>
  Object.fromEntries(names.map((name) => [name, `^${root.dependencies[name] ?? versionOf(name)}`]));

/**
 * Elements, library and types.
 * @param {Manifest} root
 * @param {readonly string[]} packages that it depends on
 * @param {(name: string) => string} versionOf
 */
export const elementsManifest = (root, packages, versionOf) => ({
  name: 'report-widgets',
  description: root.description,
  ...pick(root, SHARED),
  sideEffects: root.sideEffects.filter((/** @type {string} */ path) => path.startsWith('./dist/')),
  exports: root.exports,
  bin: { 'report-widgets': 'command.js' },
  customElements: root.customElements,
  'web-types': root['web-types'],
  dependencies: upwards(root, packages, versionOf),
});

/**
 * The command; only some of its features need the repository's peer dependencies.
 * @param {Manifest} root
 */
export const cliManifest = (root) => ({
  name: 'report-widgets-cli',
  description: 'From a document to a report, and from a report to its site: the command of Report Widgets.',
  ...pick(root, SHARED),
  exports: { '.': './dist/cli/main.js', './package.json': './package.json' },
  bin: { 'report-widgets': 'dist/cli/main.js', 'report-widgets-cli': 'dist/cli/main.js' },
  ...pick(root, ['peerDependencies', 'peerDependenciesMeta']),
});
