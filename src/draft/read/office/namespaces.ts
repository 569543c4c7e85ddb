/*
 * Office namespaces by their usual prefixes. A file may use any prefix, and each namespace has two URIs: transitional,
 * and that of the strict form of the standard.
 */

const NAMESPACES: readonly (readonly [prefix: string, uri: RegExp])[] = [
  ['w', /\/wordprocessingml\/(?:2006\/)?main$/],
  ['x', /\/spreadsheetml\/(?:2006\/)?main$/],
  ['a', /\/drawingml\/(?:2006\/)?main$/],
  ['c', /\/drawingml\/(?:2006\/)?chart$/],
  ['cx', /\/drawing\/2014\/chartex$/],
  ['dgm', /\/drawingml\/(?:2006\/)?diagram$/],
  ['wp', /\/drawingml\/(?:2006\/)?wordprocessingDrawing$/],
  ['xdr', /\/drawingml\/(?:2006\/)?spreadsheetDrawing$/],
  ['pic', /\/drawingml\/(?:2006\/)?picture$/],
  ['m', /\/officeDocument\/(?:2006\/)?math$/],
  ['r', /\/officeDocument\/(?:2006\/)?relationships$/],
  ['rel', /\/package\/2006\/relationships$/],
  ['mc', /\/markup-compatibility\/2006$/],
  ['wps', /\/word\/2010\/wordprocessingShape$/],
  ['wpg', /\/word\/2010\/wordprocessingGroup$/],
  ['w14', /\/word\/2010\/wordml$/],
  ['v', /^urn:schemas-microsoft-com:vml$/],
  ['o', /^urn:schemas-microsoft-com:office:office$/],
];

/** The usual prefix of a namespace; `?` for one that no reader uses. */
export const prefixOf = (uri: string): string => NAMESPACES.find(([, known]) => known.test(uri))?.[0] ?? '?';
