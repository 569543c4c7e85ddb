// Imported first by every entry script, so that an old Node prints a clear message instead of a stack trace.
const NEEDED = [20, 19];

/**
 * Whether a Node version is new enough for the tools of this repository.
 * @param {string} version such as "20.19.0"
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

if (!isNodeNewEnough(process.versions.node)) {
  console.error(`Report Widgets needs Node ${NEEDED.join('.')} or later; this is Node ${process.versions.node}.`);
  console.error('Get a current one from https://nodejs.org and run the command again.');
  process.exit(1);
}
