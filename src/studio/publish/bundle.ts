import { unzipSync } from 'fflate';

/** Files provided by the user: an archive or a folder. */
export interface Bundle {
  readonly paths: readonly string[];
  /** Total bytes of some files, as far as known before reading. */
  sizeOf(paths: ReadonlySet<string>): number;
  /** @throws if one of them can't be read */
  read(paths: ReadonlySet<string>): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** The files of a zip archive; undefined if it is invalid or truncated. */
export function zipBundle(bytes: Uint8Array): Bundle | undefined {
  const sizes = new Map<string, number>();
  try {
    // Reads only the directory; nothing is unpacked yet.
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

/** A file of a folder with its relative path, from the browser's `webkitRelativePath`. */
export interface FolderFile {
  readonly path: string;
  readonly file: Blob;
}

/** The files of a chosen folder. */
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
