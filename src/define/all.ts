import { defineElement } from './define.js';
import * as elements from './elements.js';

/** The source comes first, so that widgets inside it find their report immediately. */
const { ReportSource, ...others } = elements;

/** `StatCard` is `<stat-card>`. */
const tagOf = (name: string): string => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();

/**
 * Registers all elements.
 * @param prefix for all tags, such as `rw-`
 */
export function define(registry?: CustomElementRegistry, prefix?: string): void {
  for (const [name, element] of Object.entries({ ReportSource, ...others }))
    defineElement(tagOf(name), element, registry, prefix);
}
