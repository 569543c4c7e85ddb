import { describe, expect, it } from 'vitest';
import { toFile, type WritableFile } from '../../../src/studio/save/to-file.js';

const BODY = new Blob(['draft']);

function file(failing?: Error) {
  const written: string[] = [];
  const known: WritableFile = {
    name: 'a.draft.json',
    createWritable: () =>
      failing
        ? Promise.reject(failing)
        : Promise.resolve({
            write: async (data) => void written.push(await data.text()),
            close: () => Promise.resolve(void written.push('closed')),
          }),
  };
  return { known, written };
}

function downloads() {
  const names: string[] = [];
  return { names, save: (name: string) => void names.push(name) };
}

const named = (name: string): Error => Object.assign(new Error(name), { name });

describe('toFile', () => {
  it('writes into the file that is chosen, and into the same one after that', async () => {
    const { known, written } = file();
    const { names, save } = downloads();
    const asked: string[] = [];
    const picker = {
      showSaveFilePicker: ({ suggestedName }: { readonly suggestedName: string }) => {
        asked.push(suggestedName);
        return Promise.resolve(known);
      },
    };
    const first = await toFile('a.draft.json', BODY, { picker, save });
    expect(first).toEqual({ outcome: 'written', file: known });
    await toFile('a.draft.json', BODY, { picker, known, save });
    expect([asked, written, names]).toEqual([['a.draft.json'], ['draft', 'closed', 'draft', 'closed'], []]);
  });

  it('downloads where the browser writes to no file, and where it may not any more', async () => {
    const { names, save } = downloads();
    expect(await toFile('a', BODY, { picker: {}, save })).toEqual({ outcome: 'downloaded' });
    const { known } = file(named('NotAllowedError'));
    expect(await toFile('b', BODY, { picker: {}, known, save })).toEqual({ outcome: 'downloaded' });
    expect(names).toEqual(['a', 'b']);
  });

  it('does nothing where somebody has thought better of it', async () => {
    const { names, save } = downloads();
    const picker = { showSaveFilePicker: () => Promise.reject(named('AbortError')) };
    expect(await toFile('a', BODY, { picker, save })).toEqual({ outcome: 'cancelled' });
    expect(names).toEqual([]);
  });
});
