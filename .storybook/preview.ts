/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { define } from '../src/define/all.js';
import manifest from '../dist/custom-elements.json?raw';
import tokens from '../dist/tokens.css?raw';
import { caseOf, type CaseParameters } from '../stories/lib/case.js';
import { CHOICES, DEFAULT_LOOK, type Look } from '../stories/lib/look.js';
import { markupOf } from '../stories/lib/piece.js';
import { STAGE_CSS, stageOf } from '../stories/render.js';

define();
setCustomElementsManifest(JSON.parse(manifest));

const style = document.createElement('style');
style.textContent = tokens + STAGE_CSS;
document.head.append(style);

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
    look: globals as Partial<Look>,
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

const WIDTH_TITLES = Object.fromEntries(
  CHOICES.width.map((width) => [
    width,
    { auto: 'The story’s own width', full: 'Full width' }[width as string] ?? `${width} px`,
  ]),
);

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: DEFAULT_LOOK,
  globalTypes: {
    lang: toolbar('Language', 'globe', { 'zh-CN': '中文', en: 'English' } satisfies Record<Look['lang'], string>),
    palette: toolbar('Palette', 'paintbrush', {
      auto: 'Palette of the language',
      cn: 'Red is up',
      intl: 'Green is up',
      neutral: 'No colour',
    } satisfies Record<Look['palette'], string>),
    scheme: toolbar('Scheme', 'contrast', {
      auto: 'The system’s scheme',
      light: 'Light',
      dark: 'Dark',
    } satisfies Record<Look['scheme'], string>),
    width: toolbar('Width', 'ruler', WIDTH_TITLES),
  },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'none' },
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Tokens',
          'Widgets',
          ['stat-card', 'ranking-badge', 'progress-ring', 'score-board', 'report-source'],
        ],
      },
    },
    docs: {
      source: {
        language: 'html',
        transform: (_: string, context: Context & { readonly args: object }) =>
          context.component ? markupOf(caseIn(context.args, context).piece) : '',
      },
    },
  },
  render: (args, context) => stageOf(caseIn(args, context as unknown as Context)),
};

export default preview;
