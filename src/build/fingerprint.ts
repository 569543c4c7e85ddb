import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A hash as short as it may be where nobody means harm: 132 bits, in letters that a path may have. */
export const hashOf = (...parts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 22);
};

/** The folders of the program that decide what is written. */
const LAYERS = [
  'report',
  'format',
  'geometry',
  'claims',
  'models',
  'marks',
  'theme',
  'views',
  'elements',
  'define',
  'embed',
  'site',
  'build',
];

const HERE = fileURLToPath(new URL('../', import.meta.url));

let known: string | undefined;

/**
 * Hash of the program itself. What was made by another one is made anew, even where both call themselves by one version
 * number, as every build does while it is worked on.
 */
export function programFingerprint(): string {
  known ??= hashOf(
    ...LAYERS.map((layer) => join(HERE, layer))
      .filter(existsSync)
      .flatMap((folder) => codeIn(folder))
      .flatMap((file) => [file.slice(HERE.length), readFileSync(file, 'utf8')]),
  );
  return known;
}

const codeIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.(?:js|ts|json)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
