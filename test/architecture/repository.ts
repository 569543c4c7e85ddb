import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The repository as used by the rules: texts by path, with `/` between folders. A rule's own test passes a small one
 * that breaks the rule, to prove that the rule can fail.
 */
export interface Repository {
  /** Paths of all files, sorted. */
  readonly files: readonly string[];
  has(path: string): boolean;
  /** The text of a file; empty if missing. */
  read(path: string): string;
}

const PARTS = ['src', 'data', 'docs', 'stories', 'test', 'scripts', 'dist'];

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'];

/** Built from files that are checked already. */
const isForeign = (path: string): boolean => /^dist\/(?:storybook|site)\//.test(path);

/** The repository on disk. */
export function realRepository(): Repository {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const files = PARTS.filter((part) => existsSync(root + part)).flatMap((part) =>
    readdirSync(root + part, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length))
      .filter((path) => !isForeign(path)),
  );
  const has = (path: string): boolean => existsSync(root + path);
  return {
    files: [...DOCUMENTS, ...files].sort(),
    has,
    read: (path) => (has(path) ? readFileSync(root + path, 'utf8') : ''),
  };
}

/** A repository of a few files, for tests of rules. */
export function smallRepository(texts: Readonly<Record<string, string>>): Repository {
  const known = new Map(Object.entries(texts));
  return { files: [...known.keys()].sort(), has: (path) => known.has(path), read: (path) => known.get(path) ?? '' };
}

/** The TypeScript sources of a part of the repository. */
export const sourcesOf = (repository: Repository, part: string): string[] =>
  repository.files.filter((path) => path.startsWith(`${part}/`) && path.endsWith('.ts'));
