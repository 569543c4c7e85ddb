/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { define } from '../src/define/all.js';
import manifest from '../dist/custom-elements.json?raw';
import tokens from '../dist/tokens.css?raw';
import { plainAddresses } from '../stories/lib/addresses.js';
import { caseOf, type CaseParameters } from '../stories/lib/case.js';
import { CHOICES, DEFAULT_LOOK, type Look } from '../stories/lib/look.js';
import { markupOf } from '../stories/lib/piece.js';
import { stageOf } from '../stories/render.js';
import { theme } from './theme.js';
import '../stories/stage.css';
import '../stories/pages/pages.css';

define();
setCustomElementsManifest(withPlainParts(JSON.parse(manifest) as Manifest));

// Under names of the stage's own: a page that set the widgets' properties would hide what they look like without.
const style = document.createElement('style');
style.textContent = tokens.replace(/--rw-/g, '--stage-');
document.head.append(style);

interface Manifest {
  readonly modules: readonly { declarations?: { cssParts?: { name: string }[] }[] }[];
}

/** Storybook knows things by their name alone; a part may be called what an attribute is called. */
function withPlainParts(read: Manifest): Manifest {
  for (const { declarations = [] } of read.modules)
    for (const { cssParts = [] } of declarations) for (const part of cssParts) part.name = `::part(${part.name})`;
  return read;
}

/** What Storybook tells of a story, as far as it is read here. */
interface Context {
  readonly component?: string;
  readonly initialArgs: object;
  readonly parameters: { readonly case?: CaseParameters };
  readonly globals: object;
}

function caseIn(args: object, { component = '', initialArgs, parameters, globals }: Context) {
  return caseOf({
    component,
    args: args as Record<string, unknown>,
    initialArgs: initialArgs as Record<string, unknown>,
    parameters: parameters.case ?? {},
    look: globals,
  });
}

type Icon = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>['icon'];

const toolbar = (title: string, icon: Icon, titles: Readonly<Record<string, string>>) => ({
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(titles).map(([value, label]) => ({ value, title: label })),
  },
});

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type Input = ReturnType<Enhancer>[string];

const KINDS: Readonly<Record<string, 'text' | 'boolean'>> = { string: 'text', boolean: 'boolean' };

/** What a page author can write; parts, slots and events are for reading. */
const isInput = ({ table }: Input): boolean => ['attributes', 'properties'].includes(table?.category ?? '');

/** The manifest writes types as TypeScript does; a control asks what it is to be. */
function legible(input: Input): Input {
  if (!isInput(input)) return { ...input, control: false };
  const summary = input.table?.type?.summary?.replace(/ \| undefined$/, '') ?? '';
  const kind = KINDS[summary];
  const table = { ...input.table, type: { summary } };
  if (input.options) return { ...input, table };
  return { ...input, control: input.control ?? (kind ? { type: kind } : false), table };
}

const legibleTypes: Enhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, input]) => [name, legible(input)]));

const WIDTH_TITLES = Object.fromEntries(
  CHOICES.width.map((width) => [width, { auto: 'Own width', full: 'Full width' }[width as string] ?? `${width} px`]),
);

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: DEFAULT_LOOK,
  argTypesEnhancers: [legibleTypes],
  globalTypes: {
    lang: toolbar('Language', 'globe', { 'zh-CN': '中文', en: 'English' } satisfies Record<Look['lang'], string>),
    palette: toolbar('Palette', 'paintbrush', {
      auto: 'Palette by language',
      cn: 'Red is up',
      intl: 'Green is up',
      neutral: 'No colour',
    } satisfies Record<Look['palette'], string>),
    scheme: toolbar('Scheme', 'contrast', {
      auto: 'System scheme',
      light: 'Light',
      dark: 'Dark',
    } satisfies Record<Look['scheme'], string>),
    theme: toolbar('Theme', 'beaker', {
      neutral: 'Neutral',
      newsroom: 'Newsroom',
      portal: 'Portal',
      elder: 'For the elderly',
    } satisfies Record<Look['theme'], string>),
    density: toolbar('Density', 'component', {
      compact: 'Compact',
      regular: 'Regular',
      poster: 'Poster',
    } satisfies Record<Look['density'], string>),
    width: toolbar('Width', 'ruler', WIDTH_TITLES),
  },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'none' },
    a11y: { test: 'error' },
    options: {
      storySort: { method: 'alphabetical', order: ['Welcome', 'Tokens', 'Widgets'] },
    },
    docs: {
      theme,
      codePanel: true,
      canvas: { sourceState: 'shown' },
      source: {
        language: 'html',
        transform: (_: string, context: Context & { readonly args: object }) =>
          context.component ? plainAddresses(markupOf(caseIn(context.args, context).piece)) : '',
      },
    },
  },
  render: (args, context) => stageOf(caseIn(args, context)),
};

export default preview;
