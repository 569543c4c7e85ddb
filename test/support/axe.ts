import type { AxeResults } from 'axe-core';
// The file sets `window.axe`; as a module it exports nothing.
import 'axe-core/axe.min.js';

const say = ({ id, help, nodes }: AxeResults['violations'][number]): string =>
  `${id}: ${help}\n${nodes.map(({ html, target }) => `  ${target.join(' ')}  ${html}`).join('\n')}`;

/** What axe finds wrong with an element and all that is in it, shadow trees included; each with the places. */
export async function axeProblems(element: Element): Promise<string[]> {
  const { violations } = await window.axe.run(element, { resultTypes: ['violations'] });
  return violations.map(say);
}
