// What the bundles for a script tag change in the libraries inside them, so that they run in pages of other people.
import { inRoot } from './run.mjs';

const OWN_DOCUMENT = `import { ownDocument as document } from ${JSON.stringify(inRoot('src/elements/own-document.ts'))};\n`;

/** Lit calls `document.createElement` and the like, which a host page hides by an element of that name. */
const ownDocument = {
  name: 'own-document',
  /** @type {(code: string, id: string) => { code: string, map: null } | undefined} */
  transform: (code, id) =>
    /\/node_modules\/(lit|lit-html|lit-element|@lit|@lit-labs)\//.test(id) && /\bdocument\b/.test(code)
      ? { code: OWN_DOCUMENT + code, map: null }
      : undefined,
};

const PROTOTYPE = 'P = {},';

/** A page that freezes `Object.prototype` keeps others from writing `toString` to what inherits from it, as Big.js does. */
const ownPrototype = {
  name: 'own-prototype',
  /** @type {(code: string, id: string) => { code: string, map: null } | undefined} */
  transform(code, id) {
    if (!id.includes('/node_modules/big.js/')) return undefined;
    if (!code.includes(PROTOTYPE)) throw new Error('Big.js has changed; look at scripts/lib/host-proof.mjs');
    return { code: code.replace(PROTOTYPE, 'P = Object.create(null),'), map: null };
  },
};

const METADATA = /Symbol\.metadata\?\?=Symbol\("metadata"\)/;

/** A page that freezes `Symbol` keeps Lit from adding to it what only decorators need. */
const frozenSymbol = {
  name: 'frozen-symbol',
  /** @type {(code: string, id: string) => { code: string, map: null } | undefined} */
  transform(code, id) {
    if (!id.includes('/@lit/reactive-element/reactive-element.js')) return undefined;
    if (!METADATA.test(code)) throw new Error('Lit has changed; look at scripts/lib/host-proof.mjs');
    return { code: code.replace(METADATA, (line) => `(Object.isExtensible(Symbol)&&(${line}))`), map: null };
  },
};

const DESCRIPTOR = '"observedAttributes",{get(){';

/** A descriptor that says nothing of `value` and `set` takes what the page has put on every object for them. */
const ownDescriptor = {
  name: 'own-descriptor',
  /** @type {(code: string, id: string) => { code: string, map: null } | undefined} */
  transform(code, id) {
    if (!id.includes('/ssr-client/lit-element-hydrate-support.js')) return undefined;
    if (!code.includes(DESCRIPTOR)) throw new Error('Lit has changed; look at scripts/lib/host-proof.mjs');
    return { code: code.replace(DESCRIPTOR, '"observedAttributes",{__proto__:null,get(){'), map: null };
  },
};

export const forHostPages = [ownDocument, ownPrototype, frozenSymbol, ownDescriptor];
