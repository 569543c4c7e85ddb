import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../src/draft/session/parse-draft.js';
import { draftFileName, draftFileText, readDraftFile } from '../../../src/studio/save/draft-file.js';
import { content } from './contents.js';

describe('a draft in one file', () => {
  it('is read back as it was', async () => {
    const saved = await content(1);
    expect(readDraftFile(draftFileText(saved))).toEqual({ ok: true, content: saved });
    expect(draftFileName(saved)).toBe('report.draft.json');
  });

  it('is one that the commands take, too', async () => {
    expect(parseDraft(JSON.parse(draftFileText(await content()))).ok).toBe(true);
  });

  it.each<[string, (text: string) => string, RegExp]>([
    ['a text', () => 'no JSON', /no draft/],
    ['a report', () => '{"schemaVersion":"1.0"}', /no draft/],
    ['a draft without its text', (file) => file.replace('"text":', '"texts":'), /no draft/],
    ['a draft with another text', (file) => file.replace(/"text": ".*"/, '"text": "another"'), /not the one/],
  ])('is refused in words: %s', async (_, change, words) => {
    const read = readDraftFile(change(draftFileText(await content())));
    expect(read.ok ? 'read' : read.message.en).toMatch(words);
  });
});
