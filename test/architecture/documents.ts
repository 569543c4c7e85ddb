import type { Repository } from './repository.js';

/* Documents and comments reference files and code, which must exist. */

const PARTS = /^(?:src|test|scripts|data|docs|stories|bench|\.ci|\.storybook)\//;

/** A path with placeholders. */
const isPattern = (path: string): boolean => /[*<>{}…]|\.\.\.|\/(?:ID|id|VERSION|TAG)\b/.test(path);

/** Inline code within a line. */
const codeIn = (text: string): readonly string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

const isDocument = (path: string): boolean => path.endsWith('.md') && !path.includes('/fixtures/');

/** The catalogue names tests relative to test/. */
const isFile = (path: string, document: string, repository: Repository): boolean =>
  repository.has(path) || (document === 'docs/catalogue.md' && repository.has(`test/${path}`));

/** Paths in inline code that do not exist. */
export function pathProblems(repository: Repository): string[] {
  return repository.files.filter(isDocument).flatMap((document) =>
    codeIn(repository.read(document))
      .map((code) => code.replace(/:\d+$/, ''))
      .filter(
        (code) =>
          (PARTS.test(code) || (document === 'docs/catalogue.md' && /^[\w./-]+\/[\w.-]+\.ts$/.test(code))) &&
          !/\s/.test(code) &&
          !isPattern(code),
      )
      .filter((path) => !isFile(path.replace(/\/$/, ''), document, repository))
      .map((path) => `${document} names \`${path}\`, which is not there`),
  );
}

const SEE = /\bsee `([^`\n]+)`/g;

/** "see `X`" in comments if nothing is named X. */
export function seeProblems(repository: Repository): string[] {
  const sources = repository.files.filter((path) => /^(?:src|test|scripts|stories)\/.*\.(?:ts|mjs)$/.test(path));
  const names = new Set(sources.flatMap((path) => repository.read(path).match(DECLARED) ?? []).map(lastWord));
  return sources
    .filter((path) => !path.startsWith('test/'))
    .flatMap((path) =>
      [...repository.read(path).matchAll(SEE)]
        .map(([, name]) => name!)
        .filter((name) => !isThere(name, path, names, repository))
        .map((name) => `${path} says "see \`${name}\`", which is not there`),
    );
}

const DECLARED =
  /\b(?:const|let|function\*?|class|interface|type|enum)\s+\w+|^\s*(?:(?:readonly|static|private|protected|override|async|get|set)\s+)*\w+(?=\s*[?(:=])/gm;

const lastWord = (text: string): string => /\w+$/.exec(text)?.[0] ?? '';

function isThere(name: string, from: string, names: ReadonlySet<string>, repository: Repository): boolean {
  if (/\.(?:ts|mjs|md|json)$/.test(name))
    return ['', 'src/', from.replace(/[^/]*$/, '')].some((folder) => repository.has(folder + name));
  return name.split('.').every((part) => names.has(part.replace(/\W.*$/, '')));
}
