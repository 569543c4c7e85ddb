import { VERSION } from '../version.js';

/** Marks classes registered here, so that a second copy of the library recognises them. */
const MARK = Symbol.for('report-widgets/version');

const warned = new Set<string>();

type Marked = CustomElementConstructor & { [MARK]?: string };

/**
 * Registers a class under a tag. A tag that is taken is left unchanged: silently if it has the same version of this
 * library, with one warning otherwise. Never throws for a taken name.
 * @param prefix for the tag, such as `rw-`
 * @returns whether the tag is registered with this version
 */
export function defineElement(
  tag: string,
  element: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
  prefix = '',
): boolean {
  const name = prefix + tag;
  const owner = registry.get(name);
  if (owner) return isOurs(name, owner);
  // A class can be registered only once; a second prefix gets a subclass.
  const free: Marked = isRegistered(element) ? class extends element {} : element;
  free[MARK] = VERSION;
  registry.define(name, free);
  return true;
}

const isRegistered = (element: Marked): boolean => Object.prototype.hasOwnProperty.call(element, MARK);

function isOurs(name: string, owner: Marked): boolean {
  const version = owner[MARK];
  if (version === VERSION) return true;
  const whose = version === undefined ? 'another library' : `version ${version} of Report Widgets`;
  if (!warned.has(name))
    console.warn(`<${name}> belongs to ${whose}; version ${VERSION} leaves it alone. A prefix helps.`);
  warned.add(name);
  return false;
}
