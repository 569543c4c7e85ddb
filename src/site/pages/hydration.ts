const MARKS = /<template\b|<\/template>| defer-hydration(?=[\s>])/g;

/**
 * Server HTML whose outermost widgets take over their markup by themselves. Lit defers an element with bindings to the
 * template around it; a page is no template, so nobody would ever call. Widgets within a shadow tree still wait for
 * theirs, which hands them their report.
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
