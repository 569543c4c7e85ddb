import type { FindSettings, Indicator, Row } from '../../search-index/shapes.js';
import type { Answer } from './find-answers.js';

/** An element with attributes and children; texts are texts, never markup. */
function make(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export const fill = (text: string, n: number, bodies = 0): string =>
  text.replace('{n}', String(n)).replace('{bodies}', String(bodies));

/** The indicators and bodies that were found, as two lists of links. */
export function foundLists(
  { indicators, bodies, place }: Answer,
  { words, levels, top }: FindSettings,
): readonly Node[] {
  const listed = indicators.map(([label, count, rows]) =>
    make(
      'li',
      {},
      make(
        'a',
        { href: addressOf(label, place) },
        make('b', {}, label),
        ' ',
        make('span', {}, fill(words.stated, rows, count)),
      ),
    ),
  );
  const named = bodies.map(([name, level, address]) =>
    make('li', {}, make('a', { href: top + address }, make('b', {}, name), ' ', make('span', {}, levels[level] ?? ''))),
  );
  return [
    ...(listed.length ? [make('h2', {}, words.indicators), make('ul', { class: 'chips' }, ...listed)] : []),
    ...(named.length ? [make('h2', {}, words.bodies), make('ul', { class: 'chips' }, ...named)] : []),
  ];
}

/** The address of a comparison, with what else the reader has chosen. */
function addressOf(label: string, place: string): string {
  const query = new URLSearchParams(location.search);
  if (place && !query.get('place')) query.set('place', place);
  query.set('i', label);
  return `?${query.toString()}`;
}

/** One indicator across bodies: each figure as printed, leading to its page. */
export function comparison(
  [label]: Indicator,
  rows: readonly Row[],
  rest: boolean,
  { words, levels, top }: FindSettings,
): readonly Node[] {
  const head = [words.body, words.when, words.figure].map((text) => make('th', { scope: 'col' }, text));
  const lines = rows.map(([body, level, , when, figure, address, invented]) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, body, ...(level ? [make('small', {}, levels[level] ?? '')] : [])),
      make('td', {}, when, ...(invented ? [make('small', {}, words.invented)] : [])),
      make('td', {}, make('a', { href: top + address }, figure)),
    ),
  );
  const table = make(
    'table',
    { 'aria-labelledby': 'compared' },
    make('thead', {}, make('tr', {}, ...head)),
    make('tbody', {}, ...lines),
  );
  const more = make('button', { type: 'button', class: 'more-rows' }, words.more);
  return [
    make('a', { class: 'back', href: withoutIndicator() }, words.back),
    make('h2', { id: 'compared', tabindex: '-1' }, label),
    make('p', { class: 'note' }, words.note),
    table,
    ...(rest ? [more] : []),
  ];
}

function withoutIndicator(): string {
  const query = new URLSearchParams(location.search);
  query.delete('i');
  return `?${query.toString()}`;
}
