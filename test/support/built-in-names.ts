/* The built-ins used by a script, extracted from its source, so that the tables of hostile changes stay complete. */
import { parse } from 'acorn';

export interface Names {
  /** Every identifier; the page decides which of them are globals. */
  readonly identifiers: readonly string[];
  /** Every property name in a member access, a pattern or an object. */
  readonly members: readonly string[];
}

interface Node {
  readonly type?: string;
  readonly name?: string;
  readonly computed?: boolean;
  readonly property?: Node;
  readonly key?: Node;
  readonly value?: unknown;
}

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield value as Node;
  for (const inside of Object.values(value)) yield* nodesIn(inside);
}

/** A property name from `a.name`, `{ name }` or `'name'`: built-ins are also captured by name. */
function memberOf({ type, computed, property, key, value }: Node): string | undefined {
  if (type === 'MemberExpression' && computed === false) return property?.name;
  if (type === 'Property' && computed === false) return key?.name;
  const text = type === 'TemplateElement' ? (value as { readonly cooked?: unknown }).cooked : value;
  return typeof text === 'string' && /^[A-Za-z]\w{1,40}$/.test(text) ? text : undefined;
}

/** @param code a bundle, classic or module */
export function namesIn(code: string): Names {
  const [identifiers, members] = [new Set<string>(), new Set<string>()];
  for (const node of nodesIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))) {
    if (node.type === 'Identifier' && node.name !== undefined && node.name.length > 2) identifiers.add(node.name);
    const member = memberOf(node);
    if (member !== undefined) members.add(member);
  }
  return { identifiers: [...identifiers].sort(), members: [...members].sort() };
}
