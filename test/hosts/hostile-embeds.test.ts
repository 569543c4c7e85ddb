import { afterAll, beforeAll, expect, it } from 'vitest';
import { namesIn } from '../support/built-in-names.js';
import { inEngines, type Driver } from '../support/browsers/drive.js';
import { lookAtFrames, type Outcome } from '../support/sites/hostile-frames.js';
import {
  builtInPaths,
  clobbering,
  harming,
  HARMS,
  LIBRARIES,
  POLLUTED,
  polluting,
} from '../support/sites/hostile-scripts.js';
import { faultsOf, HostileSite, type Deed } from '../support/sites/hostile-site.js';
import { pageLibrariesHere } from '../support/page-libraries.js';
import { TAGS } from './support/article.js';

/* The script of embeds on pages that have taken, hidden or replaced what it needs: the whole figure, or the page's own text. */

const site = new HostileSite();
/** What the widgets are asked for once they are drawn. */
const OTHER = { 'stat-card': 'villages-lit' };

const widgets = () => ({ script: site.host.at('/report-widgets.js'), markup: site.trio() });

beforeAll(async () => {
  await site.start();
  site.onHost('/report-widgets.js', 'js', site.bundle);
}, 60_000);

afterAll(() => site.stop());

/** ms to wait for what has to be drawn in the end, however busy the machine is. */
const DRAWN = { within: 30_000 };

/** @param wait how long for a widget that is not drawn; where text is right as well, the default */
const look = (driver: Driver, deeds: readonly Deed[], facts = {}, wait: { within?: number } = {}): Promise<Outcome[]> =>
  lookAtFrames(
    driver,
    site.around,
    deeds.map((deed) => site.frame(deed, widgets())),
    { tags: TAGS, facts, ...wait },
  );

/** What a page that does nothing shows. */
async function wantedOf(driver: Driver, facts = {}): Promise<string[]> {
  const [outcome] = await look(driver, [{ name: 'nothing' }], facts, DRAWN);
  expect(outcome!.errors.concat(outcome!.warnings, outcome!.codes)).toEqual([]);
  expect(outcome!.shown).toHaveLength(3);
  expect(outcome!.shown).not.toContain(null);
  return outcome!.shown.map(String);
}

const faultsIn = (outcomes: readonly Outcome[], wanted: readonly string[]): string[] =>
  outcomes.flatMap((outcome) => faultsOf(outcome, wanted));

/** Pages whose widgets show the page's own text. */
const undrawn = (outcomes: readonly Outcome[]): string[] =>
  outcomes.filter(({ shown }) => shown.includes(null)).map(({ name }) => name);

inEngines(['Chromium', 'Firefox', 'WebKit', 'Chromium 87'], (drive) => {
  it('RF8: draws on a page with elements by the names of what document and window have', async () => {
    const { members, identifiers } = namesIn(site.bundle);
    await drive().goto(site.around);
    const isTaken = (all: readonly string[]) => all.filter((name) => name in document || name in window);
    const names = await drive().run(isTaken, [...new Set([...members, ...identifiers])]);
    expect(names).toEqual(expect.arrayContaining(['createTextNode', 'createElementNS', 'defaultView', 'fetch']));
    const deeds = names.map((name) => ({ name, body: clobbering([name]) }));
    const all = [...deeds, { name: 'all of them', body: clobbering(names) }];
    const outcomes = await look(drive(), all, {}, DRAWN);
    expect(faultsIn(outcomes, await wantedOf(drive()))).toEqual([]);
    expect(undrawn(outcomes)).toEqual([]);
  }, 300_000);

  it.each([...pageLibrariesHere(), ...LIBRARIES])('RC03, RC04: draws on a page with $name', async (library) => {
    const deed = { name: library.name, before: library.script };
    const wanted = [await wantedOf(drive()), await wantedOf(drive(), OTHER)];
    const outcomes = [await look(drive(), [deed], {}, DRAWN), await look(drive(), [deed], OTHER, DRAWN)];
    expect(outcomes.flatMap((all, at) => faultsIn(all, wanted[at]!))).toEqual([]);
    expect(outcomes.flatMap(undrawn)).toEqual([]);
  });

  it('RF19: draws on a page that has put any key on the prototype of all objects', async () => {
    const { members } = namesIn(site.bundle);
    const deedOf = (key: string, value: string) => ({ name: `${key} = ${value}`, before: polluting(key, value) });
    const deeds = [
      ...[...new Set([...POLLUTED, ...members])].map((key) => deedOf(key, '"bar"')),
      ...POLLUTED.map((key) => deedOf(key, '{}')),
    ];
    const outcomes = await look(drive(), deeds);
    expect(faultsIn(outcomes, await wantedOf(drive()))).toEqual([]);
    for (const { shown, codes, warnings } of outcomes)
      if (shown.includes(null)) expect(codes.length + warnings.length).toBeGreaterThan(0);
  }, 600_000);

  it('RF19: a built-in that is taken away, throws or answers wrongly: the whole figure, or the text', async () => {
    const { identifiers, members } = namesIn(site.bundle);
    await drive().goto(site.around);
    const paths = await drive().run(builtInPaths, identifiers, members);
    expect(paths.length).toBeGreaterThan(150);
    const deeds = paths.flatMap((path) => HARMS.map((how) => ({ name: `${path} ${how}`, before: harming(path, how) })));
    expect(faultsIn(await look(drive(), deeds), await wantedOf(drive()))).toEqual([]);
  }, 1_200_000);
});
