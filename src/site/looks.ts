import { LANGUAGES } from '../format/words/languages.js';
import { codeWords } from '../format/words.js';
import type { LookName } from '../format/words/codes.js';
import { LOCALES, type Locale } from '../format/locale.js';
import { PALETTES, SCHEMES } from '../views/root.js';

const THEMES = ['neutral', 'newsroom', 'portal', 'elder'] as const;
const DENSITIES = ['compact', 'regular', 'poster'] as const;

/** What the address of a widget's page may say of its looks: names and values that are known, and nothing else. */
export const LOOKS = { theme: THEMES, palette: PALETTES, scheme: SCHEMES, density: DENSITIES } as const;

/** Seconds between two looks at the data, for a frame or a widget that follows its figure while somebody sees it. */
export const REFRESHES = ['300', '3600'] as const;

const WIDTHS = ['100%', '320', '480', '640'] as const;

/** What an editor may choose, for the script that fills it into the codes; without script it is not there. */
export function looksMarkup(locale: Locale): string {
  const { looks, values } = codeWords(locale);
  const options = (entries: readonly (readonly [value: string, text: string])[], chosen: string) =>
    entries
      .map(([value, text]) => `<option value="${value}"${value === chosen ? ' selected' : ''}>${text}</option>`)
      .join('');
  const look = (name: LookName, entries: readonly (readonly [string, string])[], chosen = ''): string =>
    `<label><span>${looks[name]}</span><select data-look="${name}">${options(entries, chosen)}</select></label>`;
  const said = (names: readonly string[], none?: string): readonly (readonly [string, string])[] => [
    ...(none === undefined ? [] : [['', none] as const]),
    ...names.map((name) => [name, values[name] ?? name] as const),
  ];
  return `<div class="looks" hidden>
${[
  look(
    'language',
    LOCALES.map((one) => [one, LANGUAGES[one].name] as const),
    locale,
  ),
  look('theme', said(THEMES.slice(1), values.neutral)),
  look('palette', [...said(['cn', 'intl'], values.default), ['neutral', values.plain!]]),
  look('scheme', said(SCHEMES, values.auto)),
  look('width', said(WIDTHS), '100%'),
  look('keeping', said([...REFRESHES, 'pinned'], values.published)),
].join('\n')}
</div>
${keepingMarkup(locale)}`;
}

/** What the choice for the figure does; the script shows the line of the one that is chosen. */
const keepingMarkup = (locale: Locale): string =>
  Object.entries(codeWords(locale).keeping)
    .map(([name, text]) => `<p class="keeping" data-keeping="${name}" hidden>${text}</p>`)
    .join('\n');
