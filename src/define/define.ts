import { VERSION } from '../version.js';

/** What a class that was registered here carries, so that a second copy can tell whose it is. */
const MARK = Symbol.for('report-widgets/version');

const warned = new Set<string>();

type Marked = CustomElementConstructor & { [MARK]?: string };

/**
 * Registers a class under a tag. A tag that is taken stays as it is: silently when the same version of this library has
 * it, with one warning when it is another version's or a stranger's. Never throws for a taken name.
 * @param prefix goes before the tag, such as `rw-`
 * @returns whether the tag now belongs to this version
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
  // One class can be registered once only; a second prefix gets a class of its own.
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
