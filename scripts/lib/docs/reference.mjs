/* Reference pages generated from the program itself: manifest, JSON Schema, the command's help. */

/** @param {string | undefined} text */
const cell = (text) => (text ?? '').replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();

/** @param {string} text */
const code = (text) => (text ? `\`${text.replace(/\s+/g, ' ').replace(/\|/g, '\\|')}\`` : '');

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
const table = (head, rows) =>
  rows.length ? [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n') + '\n' : '';

/**
 * Every element with its attributes, properties, slots, parts and custom properties.
 * @param {any} manifest dist/custom-elements.json
 */
export function elementsPage(manifest) {
  const elements = manifest.modules
    .flatMap((/** @type {any} */ { declarations = [] }) => declarations)
    .filter((/** @type {any} */ { customElement, tagName }) => customElement && tagName)
    .sort((/** @type {any} */ a, /** @type {any} */ b) => (a.tagName < b.tagName ? -1 : 1));
  const parts = elements.map(element);
  return `# Elements\n\nGenerated from the custom elements manifest of the package. Every element also reads the nearest \`lang\`.\n\n${parts.join('\n')}`;
}

/** A type as the author of a page sees it: every attribute may be absent, and a closed list is in its meaning. @param {string} type */
const typeText = (type) => type.replace(/\s*\|\s*undefined\b/g, '').replace(/\(typeof \w+\)\[number\]/g, 'string');

/** @param {any} one */
function element({
  tagName,
  summary,
  description,
  members = [],
  slots = [],
  cssParts = [],
  cssProperties = [],
  events = [],
}) {
  const fields = members.filter((/** @type {any} */ { kind, privacy }) => kind === 'field' && privacy === 'public');
  return [
    `## \`<${tagName}>\`\n`,
    `${cell(summary) || cell(description)}\n`,
    table(
      ['attribute or property', 'type', 'default', 'meaning'],
      fields.map((/** @type {any} */ field) => [
        code(field.attribute ?? `.${field.name}`),
        code(typeText(field.type?.text ?? '')),
        code(field.default ?? ''),
        cell(field.description),
      ]),
    ),
    table(
      ['event', 'meaning'],
      events.map((/** @type {any} */ event) => [code(event.name), cell(event.description)]),
    ),
    table(
      ['slot', 'content'],
      slots.map((/** @type {any} */ slot) => [slot.name ? code(slot.name) : '(default)', cell(slot.description)]),
    ),
    table(
      ['part', 'what it is'],
      cssParts.map((/** @type {any} */ part) => [code(part.name), cell(part.description)]),
    ),
    table(
      ['custom property', 'what it sets'],
      cssProperties.map((/** @type {any} */ property) => [code(property.name), cell(property.description)]),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * Every object of the contract with its fields.
 * @param {any} schema dist/report.schema.json
 */
export function contractPage(schema) {
  const objects = [['Report', schema], ...Object.entries(schema.$defs ?? {})];
  const parts = objects.map(([name, value]) => object(name, value));
  return `# The contract\n\nGenerated from the JSON Schema of a report. [Writing a report](docs/writing-a-report.md) shows each kind of statement with its JSON.\n\n${parts.join('\n')}`;
}

/** @param {string} name @param {any} value */
function object(name, value) {
  const variants = value.anyOf ?? value.oneOf ?? [value];
  /** @type {Map<string, { type: string, description: string, needed: boolean }>} */
  const fields = new Map();
  for (const { properties = {}, required = [] } of variants)
    for (const [key, field] of Object.entries(/** @type {Record<string, any>} */ (properties))) {
      const known = fields.get(key);
      fields.set(key, {
        type: known && known.type !== typeOf(field) ? `${known.type}, ${typeOf(field)}` : typeOf(field),
        description: known?.description || field.description || '',
        needed: (known?.needed ?? true) && required.includes(key),
      });
    }
  const rows = [...fields].map(([key, { type, description, needed }]) => [
    code(key),
    cell(type),
    needed ? 'yes' : '',
    cell(description),
  ]);
  return `## ${name}\n\n${cell(value.description)}\n\n${table(['field', 'type', 'required', 'meaning'], rows)}`;
}

/** @param {any} field @returns {string} */
function typeOf(field) {
  if (field.$ref) return field.$ref.replace(/^.*\//, '');
  if (field.const !== undefined) return code(JSON.stringify(field.const));
  if (field.enum) return field.enum.map((/** @type {unknown} */ one) => code(JSON.stringify(one))).join(', ');
  if (field.type === 'array') return `list of ${typeOf(field.items ?? {})}`;
  const choices = field.anyOf ?? field.oneOf;
  if (choices) return [...new Set(choices.map(typeOf))].join(' or ');
  return Array.isArray(field.type) ? field.type.join(' or ') : (field.type ?? 'any value');
}

/**
 * Every command with its help.
 * @param {readonly (readonly [name: string, help: string])[]} helps
 */
export const commandPage = (helps) =>
  `# The command\n\nGenerated from \`report-widgets --help\`. A command exits with 0 when all is well, 1 when it found problems in the input, 2 when it was used wrongly or could not do its work, 130 when it was interrupted.\n\n${helps
    .map(([name, help]) => `## report-widgets ${name}\n\n\`\`\`text\n${help.trim()}\n\`\`\`\n`)
    .join('\n')}`;
