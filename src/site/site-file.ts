/** One file of a published site. */
export interface SiteFile {
  /** Where it stands in the site: parts with `/` between them, without one in front. */
  readonly path: string;
  /** Its media type, with the character set of a text. */
  readonly type: string;
  readonly body: string | Uint8Array;
}

// A Map knows no "constructor" by itself.
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

/** The media type of a file by the end of its name; bytes without a meaning where that says nothing. */
export function mediaType(path: string): string {
  const end = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return TYPES.get(end) ?? 'application/octet-stream';
}

export const siteFile = (path: string, body: SiteFile['body']): SiteFile => ({ path, type: mediaType(path), body });

/** What Windows keeps for devices: no file there can have such a name, with whatever ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

export const isDeviceName = (name: string): boolean => DEVICE.test(name);

/** Each part of a path: no empty one, none that leads up, nothing that a file system or an address reads differently. */
const PART = /^(?!\.{1,2}$)[A-Za-z0-9@._-]{1,255}(?<!\.)$/;

/** Twice what the longest path of a site has, and less than any system takes. */
const LONGEST = 1_000;

/** Whether a path stays within the site on every system that may hold it, and may be a file there at all. */
export const isSafePath = (path: string): boolean =>
  path.length <= LONGEST && path.split('/').every((part) => PART.test(part) && !isDeviceName(part));

/**
 * Paths of a site that can't stand beside each other where names are told apart without regard to case.
 * @returns each path that comes second, with the one that it collides with
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
