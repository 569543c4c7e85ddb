import { unzipSync } from 'fflate';

/** Files that somebody has given: of an archive, or of a folder. */
export interface Bundle {
  readonly paths: readonly string[];
  /** How many bytes some of them have, as far as that is known before they are read. */
  sizeOf(paths: ReadonlySet<string>): number;
  /** @throws where one of them can't be read */
  read(paths: ReadonlySet<string>): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** The files of a zip archive; undefined for what is none, or was cut off. */
export function zipBundle(bytes: Uint8Array): Bundle | undefined {
  const sizes = new Map<string, number>();
  try {
    // The list is read, and nothing is unpacked yet.
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith('/')) sizes.set(name, originalSize);
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return {
    paths: [...sizes.keys()],
    sizeOf: (paths) => [...paths].reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0),
    read: (paths) =>
      Promise.resolve().then(
        () => new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => paths.has(name) }))),
      ),
  };
}

/** A file of a folder with its path in it, as a browser gives it: `webkitRelativePath`. */
export interface FolderFile {
  readonly path: string;
  readonly file: Blob;
}

/** The files of a folder that somebody has chosen. */
export function folderBundle(all: readonly FolderFile[]): Bundle {
  const files = new Map(all.map(({ path, file }) => [path, file]));
  return {
    paths: [...files.keys()],
    sizeOf: (paths) => [...paths].reduce((sum, path) => sum + (files.get(path)?.size ?? 0), 0),
    read: async (paths) => {
      const read = [...paths].flatMap((path) => {
        const file = files.get(path);
        return file ? [file.arrayBuffer().then((bytes) => [path, new Uint8Array(bytes)] as const)] : [];
      });
      return new Map(await Promise.all(read));
    },
  };
}
