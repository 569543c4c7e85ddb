import { render, type LitElement } from 'lit';
import { documentMethod } from '../../browser/of-document.js';
import { ofServer } from './drawn-tree.js';

/*
 * A translator may have been through a page before the script came to take its trees over, and Lit believes that what stands
 * there is what it would draw. With the first change that is found out, by drawing once more what the tree should be: only
 * where they differ is it drawn afresh, so that otherwise nothing in it loses the focus or is folded again.
 */

/**
 * Names of elements and each text by itself, since Lit would write into the first half of one that was broken in two. White
 * space, style sheets and the marks of Lit are nothing that is said.
 */
const said = (node: Node): string => {
  let all = '';
  for (const child of node.childNodes)
    if (child instanceof Text) all += child.data.trim() && `|${child.data.replace(/\s+/g, '')}`;
    else if (child instanceof Element && child.localName !== 'style') all += `<${child.localName}>${said(child)}</>`;
  return all;
};

/** @returns whether the tree of an element is still what it has just taken over from a server */
function compare(host: LitElement): () => boolean {
  const template = (host as unknown as { render: () => unknown }).render();
  return () => {
    const fresh = documentMethod('createElement')('div');
    render(template, fresh);
    return said(fresh) === said(host.renderRoot);
  };
}

/** To be called once, on pages that take over what a server has drawn. */
export const compareTreesOfServers = (): void => {
  ofServer.compare = compare;
};
