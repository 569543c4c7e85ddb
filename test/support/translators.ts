/* What page translators and other scripts do to the nodes of a page, including shadow trees. */

type Translator = (root: ShadowRoot | Element) => void;

function textsIn(root: Node): Text[] {
  const texts: Text[] = [];
  for (const node of root.childNodes)
    if (node instanceof Text) texts.push(node);
    else if (!['STYLE', 'TEXTAREA'].includes(node.nodeName)) texts.push(...textsIn(node));
  return texts.filter(({ data }) => data.trim());
}

/** The element that translators wrap texts in; otherwise deprecated. */
const INSTEAD: string = 'font';

/** All descendants of a node. */
const nodesIn = (node: Node): Node[] => [...node.childNodes].flatMap((child) => [child, ...nodesIn(child)]);

/** Whether a change affects the nodes or texts of a tree. */
export function isChanged(root: Node, change: () => void): boolean {
  const [before, words] = [nodesIn(root), root.textContent];
  change();
  const after = nodesIn(root);
  return root.textContent !== words || after.length !== before.length || after.some((node, i) => node !== before[i]);
}

function wrap(text: Text, words: string): void {
  const font = document.createElement(INSTEAD);
  font.textContent = words;
  text.replaceWith(font);
}

const wrapperIn = (root: ParentNode): Element => root.querySelector('.root')!;

/** Each with a description for the test's title. */
export const TRANSLATORS: readonly (readonly [string, Translator])[] = [
  ['puts an element in the place of each text', (root) => textsIn(root).forEach((text) => wrap(text, text.data))],
  ['writes other words into each text', (root) => textsIn(root).forEach((text) => (text.data = `[${text.data}]`))],
  ['takes each text away', (root) => textsIn(root).forEach((text) => text.remove())],
  ['breaks each text in two', (root) => textsIn(root).forEach((text) => text.splitText(text.data.length >> 1))],
  [
    'puts all words of a line into its first text, and empties the others',
    (root) =>
      textsIn(root).forEach((text, index, all) => {
        text.data = index ? '' : `[${all.map(({ data }) => data).join('')}]`;
      }),
  ],
  [
    'puts a copy of all that is drawn in its place, with other words',
    (root) => {
      const copy = wrapperIn(root).cloneNode(true) as Element;
      textsIn(copy).forEach((text) => wrap(text, `[${text.data}]`));
      wrapperIn(root).replaceWith(copy);
    },
  ],
  [
    'puts a copy of all that is drawn in its place, as it was',
    (root) => wrapperIn(root).replaceWith(wrapperIn(root).cloneNode(true)),
  ],
  ['writes all of it anew as text', (root) => (wrapperIn(root).textContent = 'machine translation')],
];
