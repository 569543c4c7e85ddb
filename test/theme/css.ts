/** The rules of a style sheet as `[at-rule or '', selector, declarations]`, which is all that these sheets have. */
export type Rule = readonly [at: string, selector: string, declarations: ReadonlyMap<string, string>];

/** Reads a sheet of rules at most one at-rule deep. */
export function rulesOf(sheet: string): readonly Rule[] {
  const rules: Rule[] = [];
  let at = '';
  // An opening brace with no closing one before the next is that of an at-rule.
  for (const [, open, body] of sheet.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]+)\{(?:([^{}]*)\})?|\}/g)) {
    if (open === undefined) at = '';
    else if (body === undefined) at = open.trim();
    else rules.push([at, open.trim().replace(/\s+/g, ' '), declarationsOf(body)]);
  }
  return rules;
}

const declarationsOf = (body: string) =>
  new Map(body.split(';').flatMap((line) => (line.includes(':') ? [pairOf(line)] : [])));

function pairOf(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [
    line.slice(0, colon).trim(),
    line
      .slice(colon + 1)
      .trim()
      .replace(/\s+/g, ' '),
  ];
}
