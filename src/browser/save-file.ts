import { documentMethod } from './of-document.js';

/** How long the address of a file is kept after the press; some engines read it a moment later. ms */
const KEPT = 1000;

/** A file with its name and media type. */
export interface FileToSave {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Hands a text to the reader as a file, without a request: by an address made for the press and taken back after it. */
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
