/** A file that somebody has let the page write to; some browsers have none. */
export interface WritableFile {
  readonly name: string;
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
}

/** What a browser may have for that. */
export interface FilePicker {
  showSaveFilePicker?(options: { readonly suggestedName: string }): Promise<WritableFile>;
}

/** How long the address of a download is kept after the press; some engines read it a moment later. ms */
const KEPT = 10_000;

/** Hands a file to the person by a download, without a request. */
export function download(name: string, body: Blob, page: Document = document): void {
  const url = URL.createObjectURL(body);
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

export type FileOutcome = 'written' | 'downloaded' | 'cancelled';

/**
 * Writes back into the file that was chosen before, or asks for one; where the browser knows no such thing, it is a download.
 * @param known the file of the last time
 */
export async function toFile(
  name: string,
  body: Blob,
  {
    picker,
    known,
    save = download,
  }: { readonly picker: FilePicker; readonly known?: WritableFile; readonly save?: typeof download },
): Promise<{ readonly outcome: FileOutcome; readonly file?: WritableFile }> {
  if (!known && !picker.showSaveFilePicker) {
    save(name, body);
    return { outcome: 'downloaded' };
  }
  try {
    const file = known ?? (await picker.showSaveFilePicker!({ suggestedName: name }));
    const writer = await file.createWritable();
    await writer.write(body);
    // The old content stands until here.
    await writer.close();
    return { outcome: 'written', file };
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return { outcome: 'cancelled' };
    // The permission is gone, or the file is.
    save(name, body);
    return { outcome: 'downloaded' };
  }
}
