import { expect, it } from 'vitest';
import { CONTROLS } from '../../../stories/lib/controls.js';
import { USES, usesOf } from '../../../stories/lib/uses.js';

it('says of every element when to use it, in three lines of either language', () => {
  const tags = Object.keys(CONTROLS);
  expect(tags.length).toBeGreaterThan(14);
  expect(Object.keys(USES).sort()).toEqual([...tags].sort());
  for (const tag of tags) expect(usesOf(tag).match(/^- \S/gm), tag).toHaveLength(6);
});

it('leads from one element to others that there are', () => {
  const named = Object.values(USES).flatMap(({ zh, en }) => [...zh, ...en].join(' ').match(/`[a-z]+-[a-z]+`/g) ?? []);
  const unknown = named.map((name) => name.slice(1, -1)).filter((name) => !(name in USES) && !name.endsWith('-src'));
  expect(unknown).toEqual([]);
});

it('is empty for what is none', () => expect(usesOf('x-other')).toBe(''));
