/* Changes to project files for a release, and its requirements. */

const HEADING = /^## (\d+\.\d+\.\d+)(?: \(([^)]+)\))?$/;

/** @typedef {{ version: string, day: string | undefined, text: string }} Entry */

/**
 * The entries of a changelog, the newest first.
 * @param {string} changelog
 * @returns {Entry[]}
 */
export function entriesOf(changelog) {
  /** @type {Entry[]} */
  const entries = [];
  for (const line of changelog.split('\n')) {
    const [, version, day] = HEADING.exec(line) ?? [];
    const last = entries.at(-1);
    if (version) entries.push({ version, day, text: '' });
    else if (last) last.text += `${line}\n`;
  }
  return entries.map((entry) => ({ ...entry, text: entry.text.trim() }));
}

/**
 * The changelog with the date of a version filled in.
 * @param {string} changelog
 * @param {string} version
 * @param {string} day such as 2026-11-30
 * @throws Error if the version is not the newest, has no text, or already has a date
 */
export function datedChangelog(changelog, version, day) {
  const [newest] = entriesOf(changelog);
  if (newest?.version !== version)
    throw new Error(
      `CHANGELOG.md begins with ${newest?.version ?? 'no version'}, not with ${version}: write what ${version} changes first.`,
    );
  if (newest.day !== 'unreleased')
    throw new Error(`CHANGELOG.md says that ${version} came out already (${newest.day ?? 'no day'}).`);
  if (!newest.text) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return changelog.replace(`## ${version} (unreleased)`, `## ${version} (${day})`);
}

/**
 * Reasons why a tag can't be published.
 * @param {{ tag: string, version: string, changelog: string, repository: unknown }} state `version` and `repository` as
 *   package.json has them
 * @returns {string[]}
 */
export function tagProblems({ tag, version, changelog, repository }) {
  const entry = entriesOf(changelog).find((one) => one.version === version);
  return [
    ...(tag === `v${version}` ? [] : [`The tag is ${tag}, and package.json has version ${version}.`]),
    ...(entry?.day && entry.day !== 'unreleased'
      ? []
      : [`CHANGELOG.md has no day for ${version}: run npm run release.`]),
    ...(repository
      ? []
      : ['package.json has no "repository": provenance names it, and the registry compares the two.']),
  ];
}

/**
 * The changes of a tag, for its release page.
 * @param {string} changelog
 * @param {string} tag
 * @throws if the changelog has no entry for it
 */
export function notesOf(changelog, tag) {
  const entry = entriesOf(changelog).find(({ version }) => tag === `v${version}`);
  if (!entry?.text) throw new Error(`CHANGELOG.md says nothing of ${tag}.`);
  return entry.text;
}
