import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const file = (name: string): unknown => JSON.parse(readFileSync(new URL(`../hosts/${name}`, import.meta.url), 'utf8'));

describe('the packages of the host pages', () => {
  const { dependencies } = file('package.json') as { dependencies: Record<string, string> };
  const { packages } = file('package-lock.json') as { packages: Record<string, Locked> };

  it('are pinned', () => {
    expect(Object.values(dependencies).filter((version) => !/^(?:npm:[\w.-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
  });

  it('stand in a lock file that names no registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('are few enough to be had in two minutes: Astro alone brings 350, CKEditor 80, the eleven other editors 200', () => {
    expect(Object.keys(packages).length).toBeLessThan(800);
  });
});
