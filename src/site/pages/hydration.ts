const MARKS = /<template\b|<\/template>| defer-hydration(?=[\s>])/g;

/**
 * Makes the outermost widgets of server HTML hydrate by themselves. Lit defers an element with bindings to its parent
 * template; on a page without one, nothing would ever call it. Widgets within a shadow tree still wait for their
 * parent, which passes them the report. The renderer takes an element without a shadow tree, such as `<report-source>`,
 * for the host of everything after it, with no option to change that; so its markup is corrected.
 */
export function hydrateAtOnce(html: string): string {
  let depth = 0;
  return html.replace(MARKS, (mark) => {
    if (mark === '<template') depth++;
    else if (mark === '</template>') depth--;
    else if (depth === 0) return '';
    return mark;
  });
}

/**
 * Lit's hydration markers; a page without Lit is smaller without them. The renderer has no option to omit them.
 */
const LITS_OWN = /<!--(?:\/?lit-part(?: [^>]*?)?|lit-node \d+)-->|<\?>/g;

export const withoutMarks = (html: string): string => html.replace(LITS_OWN, '');
