/*
 * Changes that foreign pages make to names and built-ins that our scripts rely on, as a script for the head or markup
 * for the body. For both of our scripts: embeds and library.
 */

/** Damage to a built-in: removed, throwing, or returning something wrong. */
export const HARMS = ['gone', 'throws', 'wrong', 'idle'] as const;

export type Harm = (typeof HARMS)[number];

/**
 * Damages one built-in of a page; sent as source text.
 * @param path such as `fetch`, `Array.prototype.map` or `Array.prototype.@@iterator`
 */
function harm(path: string, how: Harm): void {
  const parts = path.split('.');
  const last = parts.pop()!;
  const owner = parts.reduce<object>((from, part) => Reflect.get(from, part) as object, window);
  const name = last.startsWith('@@') ? (Reflect.get(Symbol, last.slice(2)) as symbol) : last;
  const was = Reflect.getOwnPropertyDescriptor(owner, name);
  if (how === 'gone') {
    Reflect.deleteProperty(owner, name);
    return;
  }
  const answer = how === 'wrong' ? 'wrong' : undefined;
  const stand = (): unknown => {
    if (how === 'throws') throw new Error(`broken by the page: ${path}`);
    return answer;
  };
  // A function instead of an arrow, so that `new` works as on the original.
  const act = function () {
    return stand();
  };
  const isAccessor = was?.get !== undefined || was?.set !== undefined;
  Reflect.defineProperty(
    owner,
    name,
    isAccessor
      ? { get: act, set: act, configurable: true, enumerable: was.enumerable ?? false }
      : { value: typeof was?.value === 'function' ? act : answer, configurable: true, writable: true },
  );
}

/** The script that applies the damage. */
export const harming = (path: string, how: Harm): string => `(${harm.toString()})(${JSON.stringify(path)},'${how}')`;

/**
 * Paths of the built-ins with these names; sent as source text to a page, which knows what exists.
 * @param identifiers,members as `namesIn` gives them
 */
export function builtInPaths(identifiers: readonly string[], members: readonly string[]): string[] {
  const OWNERS =
    'Array Object String Number RegExp Function Promise Map Set WeakMap Symbol JSON Reflect Math Date URL Response Headers ' +
    'ReadableStream ReadableStreamDefaultReader TextDecoder AbortController AbortSignal Event CustomEvent MessageEvent ' +
    'EventTarget Node Document DocumentFragment ShadowRoot Element HTMLElement SVGElement CharacterData TreeWalker NodeList ' +
    'NamedNodeMap Attr DOMTokenList HTMLIFrameElement CSS CSSStyleSheet CSSStyleDeclaration CustomElementRegistry ' +
    'IntersectionObserver IntersectionObserverEntry ResizeObserver ResizeObserverEntry console customElements';
  const ITERATED = 'Array Map Set String'.split(' ').map((name) => `${name}.prototype.@@iterator`);
  const MATCHED = ['replace', 'split', 'match'].map((name) => `RegExp.prototype.@@${name}`);
  // Skips properties that can't be changed, and those that the inspecting page itself needs.
  const isOpen = (owner: object, name: string) => {
    const { configurable = false, writable = false } = Reflect.getOwnPropertyDescriptor(owner, name) ?? {};
    return configurable || writable;
  };
  const globals = identifiers.filter(
    (name) => isOpen(window, name) && !/^(?:window|document|location|name|top)$/.test(name),
  );
  const inside = OWNERS.split(' ').flatMap((path) => {
    const owner: unknown = Reflect.get(window, path);
    if ((typeof owner !== 'object' && typeof owner !== 'function') || owner === null) return [];
    const prototype: unknown = Reflect.get(owner, 'prototype');
    const own = members.filter((name) => isOpen(owner, name) && !/^(?:prototype|name|length)$/.test(name));
    const inherited =
      typeof prototype === 'object' && prototype !== null
        ? members.filter((name) => isOpen(prototype, name) && !(Array.isArray(prototype) && name === 'length'))
        : [];
    return [...own.map((name) => `${path}.${name}`), ...inherited.map((name) => `${path}.prototype.${name}`)];
  });
  return [...globals, ...inside, ...ITERATED, ...MATCHED];
}

/** Markup whose elements shadow properties of `document` and `window`. */
export const clobbering = (names: readonly string[]): string =>
  `<div hidden>${names.map((name) => `<img name="${name}" alt=""><form name="${name}"></form><a id="${name}"></a>`).join('')}</div>`;

/** Keys that pages and old libraries add to `Object.prototype`, and some that built-ins look up. */
export const POLLUTED = (
  'foo each extend toJSONString name data problem get set value writable enumerable configurable root rootMargin threshold ' +
  'mode delegatesFocus slotAssignment clonable serializable registry prefix nonce method body headers cache redirect signal ' +
  'priority window integrity keepalive duplex referrer bubbles cancelable composed detail fatal ignoreBOM type endings once ' +
  'passive capture box id tag src href lang locale key kind text title label unit source period model corrected leave isInline ' +
  'draw styles cssText strings values raw done next then length 0 1'
).split(' ');

/** A script that adds a key to `Object.prototype`. */
export const polluting = (key: string, value: string): string => `Object.prototype[${JSON.stringify(key)}] = ${value}`;

interface Library {
  readonly name: string;
  readonly script: string;
}

/** What legacy page libraries do to built-ins. */
export const LIBRARIES: readonly Library[] = [
  {
    name: 'Array.from for lists alone, as Prototype and MooTools have it',
    script: `Array.from = function (from) { var all = [], left = (from && from.length) || 0; while (left--) all[left] = from[left]; return all; };`,
  },
  {
    name: 'types of its own at Document, Window, Element and Event, as MooTools has them',
    script: `window.Document = function Document() {}; window.Window = function Window() {};
      (function (old) { window.Element = function (tag) { return document.createElement(tag); }; window.Element.prototype = old.prototype; })(window.Element);
      window.Event = function DOMEvent(event) { this.event = event; };`,
  },
  {
    name: 'methods on all elements, as Prototype and MooTools have them',
    script: `['show', 'hide', 'select', 'update', 'insert', 'wrap', 'set', 'get', 'match', 'clone', 'dispose', 'observe', 'fire', 'up', 'down', 'next', 'previous'].forEach(function (name) {
        Element.prototype[name] = HTMLElement.prototype[name] = function () { return this; }; });
      Element.prototype.remove = HTMLElement.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };`,
  },
  {
    name: 'enumerable methods on arrays, and a reduce of its own, as Prototype 1.6 has them',
    script: `['each', 'first', 'last', 'compact', 'flatten', 'without', 'uniq', 'clone', 'include', 'inject', 'toJSON'].forEach(function (name) {
        Array.prototype[name] = function () { return '[]'; }; });
      Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
      Array.prototype.map = function (act, that) { var all = []; for (var at = 0; at < this.length; at++) all.push(act.call(that, this[at], at)); return all; };
      Array.prototype.entries = function () { return [].concat(this); };`,
  },
  {
    name: 'toJSON on arrays, strings and numbers, as Prototype 1.6 has it',
    script: `Array.prototype.toJSON = String.prototype.toJSON = Number.prototype.toJSON = function () { return '"' + this + '"'; };`,
  },
  {
    name: 'a bind and methods on functions of its own, as Prototype has them',
    script: `Function.prototype.bind = function (that) { var act = this; return function () { return act.apply(that, arguments); }; };
      Function.prototype.wrap = Function.prototype.delay = Function.prototype.methodize = function () { return this; };`,
  },
  {
    name: 'methods on strings and numbers, as Prototype has them',
    script: `['strip', 'gsub', 'sub', 'scan', 'truncate', 'times', 'succ', 'camelize', 'blank', 'empty', 'toArray', 'include'].forEach(function (name) {
        String.prototype[name] = Number.prototype[name] = function () { return this; }; });
      String.prototype.startsWith = function (start) { return this.lastIndexOf(start, 0) === 0; };
      String.prototype.endsWith = function (end) { var at = this.length - end.length; return at >= 0 && this.indexOf(end, at) === at; };`,
  },
  {
    name: 'a Promise, a fetch and an observer in wrappers, as zones have them',
    script: `(function (P) { window.Promise = class ZonePromise extends P {}; })(Promise);
      (function (ask) { window.fetch = function () { return Promise.resolve(ask.apply(this, arguments)); }; })(fetch);
      (function (O) { window.MutationObserver = function (act) { return new O(function () { act.apply(this, arguments); }); }; })(MutationObserver);
      (function (then) { Promise.prototype.then = function () { return then.apply(this, arguments); }; })(Promise.prototype.then);`,
  },
  { name: 'more on every object', script: polluting('foo', '"bar"') },
  { name: 'a function on every object', script: polluting('each', 'function () {}') },
  { name: 'a frozen prototype of all objects', script: 'Object.freeze(Object.prototype)' },
  {
    name: 'frozen built-ins',
    script:
      '[Object, Array, Function, Promise, Map, Set, String, RegExp, Element, Document].forEach(function (one) { Object.freeze(one); Object.freeze(one.prototype); })',
  },
];
