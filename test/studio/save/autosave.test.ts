import { describe, expect, it } from 'vitest';
import { Autosave, type SaveState } from '../../../src/studio/save/autosave.js';
import type { Content, DraftStorage, Saved, SaveResult } from '../../../src/studio/save/draft-storage.js';
import { content } from './contents.js';

/** A place in memory, whose saves end when the test says so. */
class Memory implements DraftStorage {
  saved: Saved | undefined;
  saves = 0;
  failing = false;
  #waiting: (() => void)[] = [];

  load(): Promise<Saved | undefined> {
    return Promise.resolve(this.saved);
  }

  async save(what: Content, base: string | undefined): Promise<SaveResult> {
    await new Promise<void>((done) => this.#waiting.push(done));
    const message = { zh: '出错', en: 'wrong' };
    if (this.failing) return { saved: false, why: 'failed', message };
    if (this.saved?.version !== base) return { saved: false, why: 'changed', message };
    const version = `v${++this.saves}`;
    this.saved = { content: what, version };
    return { saved: true, version };
  }

  /** Lets every save end that is under way, and those that follow. */
  async run(autosave: Autosave): Promise<void> {
    const saving = { isDone: false };
    void autosave.settled().then(() => (saving.isDone = true));
    while (!saving.isDone) {
      this.#waiting.splice(0).forEach((done) => done());
      await new Promise((done) => setTimeout(done, 0));
    }
  }
}

function opened(place: Memory) {
  const states: SaveState['state'][] = [];
  const autosave = new Autosave({ place, version: place.saved?.version, onState: ({ state }) => states.push(state) });
  return { autosave, states };
}

describe('Autosave', () => {
  it('saves the first change at once, and of those that come meanwhile the last', async () => {
    const place = new Memory();
    const { autosave, states } = opened(place);
    const [first, second, third] = [await content(), await content(1), await content(2)];
    autosave.changed(first);
    expect(autosave.isDirty).toBe(true);
    autosave.changed(second);
    autosave.changed(third);
    await place.run(autosave);
    expect([place.saves, place.saved?.content, autosave.isDirty]).toEqual([2, third, false]);
    expect(states).toEqual(['saving', 'saving', 'saved']);
  });

  it('holds still where another window has saved, and takes theirs when asked', async () => {
    const place = new Memory();
    const { autosave, states } = opened(place);
    const theirs = { content: await content(2, 'theirs'), version: 'other' };
    place.saved = theirs;
    autosave.changed(await content(1));
    await place.run(autosave);
    autosave.changed(await content(2));
    await place.run(autosave);
    expect([place.saved, states.slice(-1), autosave.isDirty]).toEqual([theirs, ['changed'], true]);
    expect(await autosave.takeTheirs()).toEqual(theirs);
    const mine = await content(1, 'after');
    autosave.changed(mine);
    await place.run(autosave);
    expect([place.saved.content, states.slice(-1)]).toEqual([mine, ['saved']]);
  });

  it('saves mine as a copy, with all that has come since, and leaves theirs', async () => {
    const [place, copy] = [new Memory(), new Memory()];
    const { autosave } = opened(place);
    const theirs = { content: await content(2, 'theirs'), version: 'other' };
    place.saved = theirs;
    autosave.changed(await content(1));
    await place.run(autosave);
    const latest = await content(2, 'mine');
    autosave.changed(latest);
    autosave.saveAsCopy(copy);
    await copy.run(autosave);
    expect([place.saved, copy.saved?.content]).toEqual([theirs, latest]);
  });

  it('keeps what could not be saved, and tries it again', async () => {
    const place = new Memory();
    const { autosave, states } = opened(place);
    place.failing = true;
    const mine = await content(1);
    autosave.changed(mine);
    await place.run(autosave);
    expect([states.slice(-1), autosave.isDirty]).toEqual([['failed'], true]);
    place.failing = false;
    const next = await content(2);
    autosave.changed(next);
    await place.run(autosave);
    expect([place.saved?.content, autosave.isDirty, states.slice(-1)]).toEqual([next, false, ['saved']]);
  });
});
