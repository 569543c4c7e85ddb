/** One file of a published site. */
export interface SiteFile {
  /** Path within the site: segments separated by `/`, without a leading slash. */
  readonly path: string;
  /** Media type, with the charset for text. */
  readonly type: string;
  readonly body: string | Uint8Array;
}

// A Map has no inherited keys such as "constructor".
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    html: 'text/html; charset=utf-8',
    css: 'text/css; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    mjs: 'text/javascript; charset=utf-8',
    map: 'application/json',
    json: 'application/json; charset=utf-8',
    jsonld: 'application/ld+json; charset=utf-8',
    xml: 'text/xml; charset=utf-8',
    xsd: 'application/xml; charset=utf-8',
    csv: 'text/csv; charset=utf-8',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    md: 'text/markdown; charset=utf-8',
    txt: 'text/plain; charset=utf-8',
    svg: 'image/svg+xml; charset=utf-8',
    png: 'image/png',
    zip: 'application/zip',
  }),
);

/** The media type by file extension; a generic binary type if unknown. */
export function mediaType(path: string): string {
  const end = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return TYPES.get(end) ?? 'application/octet-stream';
}

export const siteFile = (path: string, body: SiteFile['body']): SiteFile => ({ path, type: mediaType(path), body });

/** Device names reserved by Windows: no file may have such a name, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

export const isDeviceName = (name: string): boolean => DEVICE.test(name);

/** A path segment: not empty, no `..`, and only characters that all file systems and URLs treat alike. */
const PART = /^(?!\.{1,2}$)[A-Za-z0-9@._-]{1,255}(?<!\.)$/;

/** Twice the longest path of a site, and less than any system's limit. */
const LONGEST = 1_000;

/** Whether a path stays within the site and is a valid file name on every system. */
export const isSafePath = (path: string): boolean =>
  path.length <= LONGEST && path.split('/').every((part) => PART.test(part) && !isDeviceName(part));

/**
 * Paths that collide on a case-insensitive file system.
 * @returns each later path, with the one that it collides with
 */
export function collisions(paths: Iterable<string>): readonly (readonly [path: string, first: string])[] {
  const seen = new Map<string, string>();
  const found: (readonly [string, string])[] = [];
  for (const path of paths) {
    const first = seen.get(path.toLowerCase());
    if (first === undefined) seen.set(path.toLowerCase(), path);
    else found.push([path, first]);
  }
  return found;
}
