import type { BilingualText } from '../../report/problems/problems.js';
import type { Report } from '../../report/types.js';
import { folderBundle, zipBundle, type Bundle } from './bundle.js';
import { readLastSite, type LastSite } from './last-site.js';
import { NO_ADDRESS } from '../../site/links.js';
import { siteAddress } from './site-address.js';
import type { SiteMaker } from './site-maker.js';

/** Progress of making the site. */
export type Making =
  | { readonly step: 'none' }
  | { readonly step: 'making'; readonly done: number; readonly total: number }
  | { readonly step: 'done'; readonly name: string; readonly bytes: number }
  | { readonly step: 'failed'; readonly message: BilingualText };

/** The last site of a document, and the making of the next; outlives the screen. */
export class Publishing {
  last: LastSite | undefined;
  lastName = '';
  lastMessage: BilingualText | undefined;
  isReading = false;
  making: Making = { step: 'none' };
  /** Called with an accepted last site. */
  onLast: (last: LastSite) => void = () => undefined;
  #stop: AbortController | undefined;

  /** @param onChange called to update the display */
  constructor(public onChange: () => void = () => undefined) {}

  /** Reads the files of the last site: one archive, or all files of a folder. */
  async take(files: readonly File[]): Promise<void> {
    const [first] = files;
    if (!first) return;
    this.isReading = true;
    this.lastMessage = undefined;
    this.onChange();
    // Lets the page show its status before the work blocks it.
    await new Promise((done) => setTimeout(done, 30));
    const read = await readLastSite(await bundleOf(files));
    this.isReading = false;
    this.last = read.ok ? read.site : undefined;
    if (read.ok) this.onLast(read.site);
    this.lastName = first.webkitRelativePath.split('/')[0] || first.name;
    this.lastMessage = read.ok ? undefined : read.message;
    this.onChange();
  }

  forget(): void {
    this.last = undefined;
    this.lastMessage = undefined;
    this.onChange();
  }

  /** The address of the site: the one entered, that of the last site, or a placeholder. */
  baseOf(address: string | undefined): string {
    const checked = siteAddress(address);
    return checked.is === 'right' ? checked.base : (this.last?.base ?? NO_ADDRESS);
  }

  /** Makes the zip; undefined if cancelled or failed. */
  async make(maker: SiteMaker, report: Report, base: string): Promise<Blob | undefined> {
    const stop = new AbortController();
    this.#stop = stop;
    this.#say({ step: 'making', done: 0, total: 1 });
    const made = await maker.zip({
      report,
      base,
      before: this.last?.files,
      signal: stop.signal,
      onProgress: (done, total) => this.#say({ step: 'making', done, total }),
    });
    if (!made.ok) {
      this.#say(made.message ? { step: 'failed', message: made.message } : { step: 'none' });
      return undefined;
    }
    const { pieces, bytes } = made.site;
    this.#say({ step: 'done', name: `${report.id}.zip`, bytes });
    return new Blob(pieces as Uint8Array<ArrayBuffer>[], { type: 'application/zip' });
  }

  stop(): void {
    this.#stop?.abort();
  }

  #say(making: Making): void {
    this.making = making;
    this.onChange();
  }
}

async function bundleOf(files: readonly File[]): Promise<Bundle | undefined> {
  const [first] = files;
  if (files.length === 1 && first && !first.webkitRelativePath)
    return zipBundle(new Uint8Array(await first.arrayBuffer()));
  return folderBundle(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}
