const MARKS = /<template\b|<\/template>| defer-hydration(?=[\s>])/g;

/**
 * Server HTML whose outermost widgets take over their markup by themselves. Lit defers an element with bindings to the
 * template around it; a page is no template, so nobody would ever call. Widgets within a shadow tree still wait for
 * theirs, which hands them their report. The renderer takes an element without a shadow tree, such as `<report-source>`,
 * for the host of all that follows, and has no option to say otherwise; so its markup is corrected.
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
 * What Lit writes for its own use when it takes over a page; a page without Lit is lighter without it. Its renderer writes
 * these for every template that a browser could draw too, and has no option to leave them out.
 */
const LITS_OWN = /<!--(?:\/?lit-part(?: [^>]*?)?|lit-node \d+)-->|<\?>/g;

export const withoutMarks = (html: string): string => html.replace(LITS_OWN, '');
