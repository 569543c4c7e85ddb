/** A declaration of a style attribute. */
export interface Declaration {
  /** In lower case. */
  readonly property: string;
  readonly value: string;
}

/** Up to a semicolon outside brackets and quotation marks. */
const PART = /(?:\([^()]*\)|"[^"]*"|'[^']*'|[^;])+/g;

/** The declarations of a style attribute, in order; invalid ones are dropped. */
export const declarationsOf = (style: string): readonly Declaration[] =>
  (withoutRemarks(style).match(PART) ?? []).flatMap((part) => {
    const colon = part.indexOf(':');
    const property = part.slice(0, Math.max(0, colon)).trim().toLowerCase();
    return /^-{0,2}[a-z_]/.test(property) ? [{ property, value: part.slice(colon + 1).trim() }] : [];
  });

/** One pass, since a style may open more comments than it closes. */
function withoutRemarks(style: string): string {
  let [kept, from] = ['', 0];
  for (let at = style.indexOf('/*'); at >= 0; at = style.indexOf('/*', from)) {
    const end = style.indexOf('*/', at + 2);
    if (end < 0) break;
    kept += style.slice(from, at);
    from = end + 2;
  }
  return kept + style.slice(from);
}
