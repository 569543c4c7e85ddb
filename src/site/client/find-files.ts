import type { FindSettings, Rows, Shard } from '../../search-index/shapes.js';

/** Files that stay in memory while a reader looks around. */
const MAX_FILES = 60;

/** Loads the files of an index, each once. */
export class FindFiles {
  private readonly known = new Map<string, Promise<unknown>>();

  constructor(private readonly settings: FindSettings) {}

  shard(number: number): Promise<Shard> {
    return this.load(`terms-${number}`) as Promise<Shard>;
  }

  rows(name: string): Promise<Rows> {
    return this.load(name) as Promise<Rows>;
  }

  private load(name: string): Promise<unknown> {
    const { folder, version } = this.settings;
    const known = this.known.get(name);
    if (known) return known;
    const file = (async () => {
      // The version keeps caches from mixing the files of two builds.
      const response = await fetch(`${folder}${name}.json?${version}`);
      if (!response.ok) throw new Error(String(response.status));
      return (await response.json()) as unknown;
    })();
    file.catch(() => this.known.delete(name));
    this.known.set(name, file);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= MAX_FILES) break;
      this.known.delete(oldest);
    }
    return file;
  }
}
