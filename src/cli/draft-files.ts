import { basename, dirname, join } from 'node:path';
import { stemOf } from '../draft/read/stem.js';

/** The files of a draft, next to the document. */
export interface DraftFiles {
  readonly source: string;
  readonly map: string;
  readonly draft: string;
}

export const draftFiles = (document: string): DraftFiles => {
  const stem = join(dirname(document), stemOf(basename(document)));
  return { source: `${stem}.source.txt`, map: `${stem}.source.map.json`, draft: `${stem}.draft.json` };
};
