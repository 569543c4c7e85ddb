import { documentMethod, ofDocument } from '../../browser/document-members.js';

/*
 * Replaces `document` for Lit in the script-tag bundles (see `scripts/lib/host-proof.mjs`): an empty document, so that
 * named elements of the page can't shadow its methods; nodes are created by the page's own document.
 */
const litsDocument = ofDocument('implementation').createHTMLDocument('');

for (const name of ['createElement', 'createTextNode', 'createComment', 'importNode'] as const)
  Object.defineProperty(litsDocument, name, { value: documentMethod(name) });

export { litsDocument };
