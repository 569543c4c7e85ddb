import { expect, it } from 'vitest';
import * as elements from '../../src/define/elements.js';
import { ELEMENTS, SHOWN } from '../../stories/stories.js';

const tags = ELEMENTS.map(({ component }) => component);

it('has a file for every element of the library', () => {
  const classes = tags.map((tag) => tag.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()));
  expect(classes.sort()).toEqual(Object.keys(elements).sort());
});

it('says of every element when to use it, in three lines of either language', () => {
  for (const { component, parameters } of ELEMENTS)
    expect(parameters.docs.description.component.match(/^- \S/gm), component).toHaveLength(6);
});

it('leads from one element to others that exist', () => {
  const named = ELEMENTS.flatMap(
    ({ parameters }) => parameters.docs.description.component.match(/`[a-z]+-[a-z]+`/g) ?? [],
  );
  const unknown = named
    .map((name) => name.slice(1, -1))
    .filter((name) => !tags.includes(name) && !name.endsWith('-src'));
  expect(unknown).toEqual([]);
});

it('shows every element that draws by one of its stories', () => {
  const holders = ['report-page', 'report-source'];
  expect(SHOWN.map(({ component }) => component)).toEqual(tags.filter((tag) => !holders.includes(tag)));
});
