/* What translators and other scripts do to the nodes of a page, shadow trees included. */

type Translator = (root: ShadowRoot | Element) => void;

function textsIn(root: Node): Text[] {
  const texts: Text[] = [];
  for (const node of root.childNodes)
    if (node instanceof Text) texts.push(node);
    else if (!['STYLE', 'TEXTAREA'].includes(node.nodeName)) texts.push(...textsIn(node));
  return texts.filter(({ data }) => data.trim());
}

/** What translators put in the place of a text; deprecated for everybody else. */
const INSTEAD: string = 'font';

function wrap(text: Text, words: string): void {
  const font = document.createElement(INSTEAD);
  font.textContent = words;
  text.replaceWith(font);
}

const wrapperIn = (root: ParentNode): Element => root.querySelector('.root')!;

/** Each with what it does, for the title of a test. */
export const TRANSLATORS: readonly (readonly [string, Translator])[] = [
  ['puts an element in the place of each text', (root) => textsIn(root).forEach((text) => wrap(text, text.data))],
  ['writes other words into each text', (root) => textsIn(root).forEach((text) => (text.data = `[${text.data}]`))],
  [
    'puts all words of a line into its first text, and empties the others',
    (root) =>
      textsIn(root).forEach((text, index, all) => {
        text.data = index ? '' : all.map(({ data }) => data).join('');
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
  ['writes all of it anew as text', (root) => (wrapperIn(root).textContent = 'machine translation')],
];
