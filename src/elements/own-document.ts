/*
 * `document`, as a host page can't hide it: an element with a name, such as `<img name="createElement">`, stands in place of
 * what `document` has under that name. In the bundles for a script tag, Lit has this for its `document` too.
 */

type Method =
  | 'createElement'
  | 'createElementNS'
  | 'createTextNode'
  | 'createComment'
  | 'createTreeWalker'
  | 'importNode'
  | 'addEventListener'
  | 'removeEventListener'
  | 'dispatchEvent'
  | 'hasFocus';

/** On a server there is no document, so nothing is looked up before it is needed. */
const get = (name: keyof Document): unknown => Reflect.get(Object.getPrototypeOf(document) as object, name, document);

/** Lit takes its document for a node, too. */
const asNode = (value: unknown): unknown => (value === ownDocument ? document : value);

const own = <M extends Method>(name: M): Document[M] =>
  ((...rest: unknown[]): unknown =>
    Reflect.apply(get(name) as (...rest: unknown[]) => unknown, document, rest.map(asNode))) as Document[M];

/** Lit's walker rests at the document, and asks for one node after another. */
const createTreeWalker = (root: Node, what?: number): TreeWalker => {
  const walker = own('createTreeWalker')(root, what);
  const walking: Pick<TreeWalker, 'currentNode' | 'nextNode'> = {
    get currentNode() {
      return walker.currentNode;
    },
    set currentNode(node) {
      walker.currentNode = asNode(node) as Node;
    },
    nextNode: () => walker.nextNode(),
  };
  return walking as TreeWalker;
};

interface OwnDocument extends Pick<Document, Exclude<Method, 'createElement'> | 'documentElement' | 'readyState'> {
  createElement(name: string): HTMLElement;
}

export const ownDocument: OwnDocument = {
  createElement: (name) => own('createElement')(name),
  createElementNS: own('createElementNS'),
  createTextNode: own('createTextNode'),
  createComment: own('createComment'),
  createTreeWalker,
  importNode: own('importNode'),
  addEventListener: own('addEventListener'),
  removeEventListener: own('removeEventListener'),
  dispatchEvent: own('dispatchEvent'),
  hasFocus: own('hasFocus'),
  get documentElement() {
    return get('documentElement') as HTMLElement;
  },
  get readyState() {
    return get('readyState') as DocumentReadyState;
  },
};
