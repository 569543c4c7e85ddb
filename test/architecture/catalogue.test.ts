import { describe, expect, it } from 'vitest';
import { idsInSource } from '../../scripts/lib/catalogue.mjs';
import { CASES, ENGINES, GROUPS } from '../embedding/catalogue.js';
import { realRepository } from './repository.js';

const repository = realRepository();
const isTest = (path: string): boolean => /^test\/.*\.(?:test|browser)\.ts$/.test(path);
// The generator's own test has made-up titles.
const files = repository.files
  .filter(isTest)
  .filter((path) => !/(?:scripts|repository)\/catalogue\.test\.ts$/.test(path));
const covered = new Set(files.flatMap((path) => idsInSource(repository.read(path))));

describe('the catalogue', () => {
  it('has 177 cases, each once, in groups that have a name', () => {
    const ids = CASES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(177);
    expect(ids.filter((id) => !/^(?:[A-Z]\d\d|RF\d{1,2}|RC\d\d)$/.test(id) || !(id.charAt(0) in GROUPS))).toEqual([]);
  });

  it('wants an engine for each', () => {
    for (const { engines } of CASES) for (const engine of engines) expect(ENGINES).toContain(engine);
    expect(CASES.filter(({ engines }) => engines.length === 0)).toEqual([]);
  });

  it('has for every case a test whose title begins with its id, or a reason why not', () => {
    expect(CASES.filter(({ id, reason }) => !covered.has(id) && !reason).map(({ id }) => id)).toEqual([]);
  });

  it('has no test of a case that is none', () => {
    const known = new Set(CASES.map(({ id }) => id));
    expect([...covered].filter((id) => !known.has(id))).toEqual([]);
  });
});
