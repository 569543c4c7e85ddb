import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAlbum, type Album } from './album.js';
import { openCamera, type Camera } from './camera.js';
import { nameOf, PICTURES } from './list.js';

/*
 * Pictures of built stories against those that were looked at and found good (baseline/). `npm run pictures:update` takes
 * them anew, with what it was run on written beside them: look at them before you commit them.
 */

const names = PICTURES.map((picture) => [nameOf(picture), picture] as const);

let camera: Camera;
let album: Album;

beforeAll(async () => {
  camera = await openCamera(fileURLToPath(new URL('../../dist/storybook/', import.meta.url)));
  album = openAlbum('baseline', camera.fingerprint);
});

afterAll(() => camera.close());

describe('the picture of', () => {
  it.each(names)('%s', async (name, picture) => {
    album.check(name, await camera.take(picture));
  });
});

describe('the baselines', () => {
  it('are those of the list and no others', () => {
    expect(album.names()).toEqual(names.map(([name]) => name).sort());
  });
});
