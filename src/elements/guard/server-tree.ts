import { render, type LitElement } from 'lit';
import { documentMethod } from '../../browser/document-members.js';
import { ofServer } from './drawn-tree.js';

/*
 * A translator may have changed a page before its trees were hydrated, and Lit assumes that they match its templates. On
 * the first change, the expected tree is rendered for comparison. Only if they differ is the tree redrawn from scratch,
 * so that otherwise focus and expanded details are retained.
 */

/**
 * Serialises element names and text nodes; separately, since Lit would write into the first part of a split text node.
 * Ignores whitespace, style sheets and Lit's markers.
 */
const said = (node: Node): string => {
  let all = '';
  for (const child of node.childNodes)
    if (child instanceof Text) all += child.data.trim() && `|${child.data.replace(/\s+/g, '')}`;
    else if (child instanceof Element && child.localName !== 'style') all += `<${child.localName}>${said(child)}</>`;
  return all;
};

/** @returns a function that tests whether an element's tree still matches what it hydrated */
function compare(host: LitElement): () => boolean {
  const template = (host as unknown as { render: () => unknown }).render();
  return () => {
    const fresh = documentMethod('createElement')('div');
    render(template, fresh);
    return said(fresh) === said(host.renderRoot);
  };
}

/** Call once, on pages that hydrate server-rendered widgets. */
export const compareTreesOfServers = (): void => {
  ofServer.compare = compare;
};
