import { documentMethod, ofDocument } from '../../browser/of-document.js';

/*
 * What Lit has for its `document` in the bundles for a script tag (see `scripts/lib/host-proof.mjs`): an empty document, so
 * that no element of the page hides anything of it, which creates for the page's own.
 */
const litsDocument = ofDocument('implementation').createHTMLDocument('');

for (const name of ['createElement', 'createTextNode', 'createComment', 'importNode'] as const)
  Object.defineProperty(litsDocument, name, { value: documentMethod(name) });

export { litsDocument };
