import { bare, descriptorOf } from '../browser/own.js';

/** A property that is its attribute. */
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

/** What was set on an element before it was one of ours hides the property of its class: it is set again. */
export function takeOver(element: HTMLElement, names: readonly string[]): void {
  const fields = element as unknown as Record<string, unknown>;
  for (const name of names) {
    const was = descriptorOf(element, name);
    if (!was) continue;
    Reflect.deleteProperty(element, name);
    fields[name] = was.value;
  }
}
