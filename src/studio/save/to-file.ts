/** A file that the user has granted write access to; not supported by all browsers. */
export interface WritableFile {
  readonly name: string;
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
}

/** The optional file picker API. */
export interface FilePicker {
  showSaveFilePicker?(options: { readonly suggestedName: string }): Promise<WritableFile>;
}

/** How long a download's object URL stays valid; some engines read it with a delay. ms */
const KEPT = 10_000;

/** Offers a file as a download, without a request. */
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
 * Writes to the previously chosen file, or asks for one; falls back to a download.
 * @param known the file chosen last time
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
    // Until here, the old content remains.
    await writer.close();
    return { outcome: 'written', file };
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return { outcome: 'cancelled' };
    // The permission or the file is gone.
    save(name, body);
    return { outcome: 'downloaded' };
  }
}
