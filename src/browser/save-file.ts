import { documentMethod } from './document-members.js';

/** How long a file's URL stays valid after the click, since some browsers read it later. ms */
const KEPT = 1000;

/** A file with name and media type. */
export interface FileToSave {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Saves a text as a file, without a request: by an object URL that is revoked after the click. */
export function saveFile({ name, type, text }: FileToSave): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = documentMethod('createElement')('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT);
}
