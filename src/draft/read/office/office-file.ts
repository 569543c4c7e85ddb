import { Refused } from '../refused.js';
import { Archive } from '../zip/archive.js';
import { within, xmlOf, type Xml } from './xml.js';

/** A relationship of a part. */
export interface Relation {
  /** The last word of its type, such as `styles`. */
  readonly type: string;
  /** The name of the target part, or an external address. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The parts of an office document, and their relationships. */
export class OfficeFile {
  readonly archive: Archive;

  constructor(bytes: Uint8Array) {
    this.archive = new Archive(bytes);
  }

  /** The main part of the document, whatever its name. */
  main(): string {
    const found = [...this.relations('').values()].find(({ type }) => type === 'officeDocument');
    if (!found || !this.archive.has(found.target)) throw new Refused('FILE_BROKEN', 'officeDocument');
    return found.target;
  }

  xml(part: string): Xml | undefined {
    const bytes = this.archive.part(part);
    return bytes && xmlOf(bytes, part);
  }

  /** The relationships of a part by id; of the package for an empty name. */
  relations(part: string): ReadonlyMap<string, Relation> {
    const slash = part.lastIndexOf('/') + 1;
    const [folder, name] = [part.slice(0, slash), part.slice(slash)];
    const xml = this.xml(`${folder}_rels/${name}.rels`);
    return new Map(
      (xml ? within(xml) : []).map(({ attributes }) => {
        const { Id = '', Type = '', Target = '', TargetMode } = attributes;
        const isOutside = TargetMode === 'External';
        return [
          Id,
          {
            type: Type.slice(Type.lastIndexOf('/') + 1),
            target: isOutside ? Target : resolved(folder, Target),
            isOutside,
          },
        ];
      }),
    );
  }

  /** The first related part of a type. */
  related(part: string, type: string): Xml | undefined {
    const found = [...this.relations(part).values()].find((relation) => relation.type === type && !relation.isOutside);
    return found && this.xml(found.target);
  }
}

/** Resolves a path of a part against the root of the archive. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step && step !== '.') path.push(step);
  }
  return path.join('/');
}
