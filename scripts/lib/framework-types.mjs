/*
 * Types of the widgets for templates of frameworks, from the manifest: the properties that can be set on a tag, typed
 * as on the element. Types only; pages without these frameworks load nothing.
 */

/**
 * @typedef {{ kind: string, name: string }} Member
 * @typedef {{ name: string, fieldName?: string }} Attribute
 * @typedef {{ name: string, tagName?: string, summary?: string, members?: Member[], attributes?: Attribute[] }} Declaration
 * @typedef {{ modules: { path: string, declarations?: Declaration[] }[] }} Manifest
 */

const HEAD = '/* Made from custom-elements.json by the build. */\n';

/** @param {readonly string[]} names as a union of string literals */
const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';

/** @param {Declaration} declaration of an element */
function entryOf({ name, tagName, summary, members = [], attributes = [] }) {
  const fields = members.filter(({ kind }) => kind === 'field').map((member) => member.name);
  // An attribute with a different name, such as `earlier-src`, sets the same field.
  const others = attributes.filter(
    (one) => one.fieldName && one.fieldName !== one.name && fields.includes(one.fieldName),
  );
  const renamed = others.map((one) => `'${one.name}': '${one.fieldName}'`);
  return `  /** ${summary ?? name} */
  '${tagName}': Widget<${name}, ${union(fields)}, ${renamed.length ? `{ ${renamed.join('; ')} }` : '{}'}>;`;
}

/**
 * `widgets.d.ts`: each widget by its tag, with its element and settable properties.
 * @param {Manifest} manifest
 */
export function widgetTypes({ modules }) {
  const elements = modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName).map((declaration) => ({ path, declaration })),
  );
  const imports = elements.map(
    ({ path, declaration }) => `import type { ${declaration.name} } from './${path.replace(/^dist\//, '')}';`,
  );
  return `${HEAD}${imports.join('\n')}
import type { ReportProblemEvent } from './elements/base/report-problem.js';

type Own<E, K extends keyof E> = { [P in K]?: E[P] | undefined };
type Renamed<E, A> = { [P in keyof A]?: A[P] extends keyof E ? E[A[P]] | undefined : never };
type Widget<E extends HTMLElement, K extends keyof E, A> = { element: E; fields: Own<E, K>; attributes: Renamed<E, A> };

/** What every widget calls when it can't be drawn. */
export type OnReportProblem = (event: ReportProblemEvent) => void;

/** Each widget by its tag: its element, the properties that may be set, and attributes that have another name. */
export interface Widgets {
${elements.map(({ declaration }) => entryOf(declaration)).join('\n')}
}
`;
}

/** JSX props of a tag, as set by React 19: a property if the element has it, otherwise an attribute. */
const JSX = `${HEAD}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { OnReportProblem, Widgets } from './widgets.js';

type Html<E> = DetailedHTMLProps<HTMLAttributes<E>, E>;

/** Props of each tag; docs/frameworks.md says how tags with a prefix get theirs. */
export type WidgetElements = {
  [T in keyof Widgets]: Omit<Html<Widgets[T]['element']>, keyof Widgets[T]['fields']> &
    Widgets[T]['fields'] &
    Widgets[T]['attributes'] & { 'onreport-problem'?: OnReportProblem | undefined };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends WidgetElements {}
  }
}
`;

/** JSX props of a tag in Preact, which sets a property if the element has one. */
const PREACT = `${HEAD}import type { HTMLAttributes } from 'preact';
import type { OnReportProblem, Widgets } from './widgets.js';

/** Props of each tag; docs/frameworks.md says how tags with a prefix get theirs. */
export type WidgetElements = {
  [T in keyof Widgets]: Omit<HTMLAttributes<Widgets[T]['element']>, keyof Widgets[T]['fields']> &
    Widgets[T]['fields'] &
    Widgets[T]['attributes'] & { 'onreport-problem'?: OnReportProblem | undefined };
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends WidgetElements {}
  }
}
`;

/** JSX props of a tag in Solid: a plain prop sets the property, like "prop:", and "on:" listens. */
const SOLID = `${HEAD}import type { JSX } from 'solid-js';
import type { OnReportProblem, Widgets } from './widgets.js';

type Explicit<F> = { [K in keyof F & string as \`prop:\${K}\`]?: F[K] };

/** Props of each tag; docs/frameworks.md says how tags with a prefix get theirs. */
export type WidgetElements = {
  [T in keyof Widgets]: Omit<JSX.HTMLAttributes<Widgets[T]['element']>, keyof Widgets[T]['fields']> &
    Widgets[T]['fields'] &
    Explicit<Widgets[T]['fields']> &
    Widgets[T]['attributes'] & { 'on:report-problem'?: OnReportProblem | undefined };
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends WidgetElements {}
  }
}
`;

/** Tags in a Vue template, following its guide for custom elements. */
const VUE = `${HEAD}import type { HTMLAttributes, PublicProps } from 'vue';
import type { OnReportProblem, Widgets } from './widgets.js';

/** Each tag as a component; docs/frameworks.md says how tags with a prefix get theirs. */
export type WidgetComponents = {
  [T in keyof Widgets]: new () => Widgets[T]['element'] & {
    $props: Omit<HTMLAttributes, keyof Widgets[T]['fields']> &
      PublicProps &
      Widgets[T]['fields'] & { onReportProblem?: OnReportProblem | undefined };
  };
};

declare module 'vue' {
  interface GlobalComponents extends WidgetComponents {}
}
`;

/** Tags in a component of Svelte 5. */
const SVELTE = `${HEAD}import type { HTMLAttributes } from 'svelte/elements';
import type { OnReportProblem, Widgets } from './widgets.js';

/** Props of each tag; docs/frameworks.md says how tags with a prefix get theirs. */
export type WidgetElements = {
  [T in keyof Widgets]: Omit<HTMLAttributes<Widgets[T]['element']>, keyof Widgets[T]['fields']> &
    Widgets[T]['fields'] &
    Widgets[T]['attributes'] & { 'onreport-problem'?: OnReportProblem | undefined };
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends WidgetElements {}
}
`;

/**
 * The files, by their names in dist/.
 * @param {Manifest} manifest
 * @returns {Readonly<Record<string, string>>}
 */
export const frameworkTypes = (manifest) => ({
  'widgets.d.ts': widgetTypes(manifest),
  'jsx.d.ts': JSX,
  'preact.d.ts': PREACT,
  'solid.d.ts': SOLID,
  'vue.d.ts': VUE,
  'svelte.d.ts': SVELTE,
});
