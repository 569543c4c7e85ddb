import { bare, descriptorOf } from '../browser/own.js';

/** A property that reflects its attribute. */
export const reflected = (name: string): PropertyDescriptor & ThisType<HTMLElement> =>
  bare<PropertyDescriptor & ThisType<HTMLElement>>({
    configurable: true,
    get() {
      return this.getAttribute(name);
    },
    set(value: unknown) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, value as string);
    },
  });

/** A property set before the upgrade shadows the class's accessor: deletes it and sets it again. */
export function takeOver(element: HTMLElement, names: readonly string[]): void {
  const fields = element as unknown as Record<string, unknown>;
  for (const name of names) {
    const was = descriptorOf(element, name);
    if (!was) continue;
    Reflect.deleteProperty(element, name);
    fields[name] = was.value;
  }
}
