import { LANGUAGES } from '../format/words/languages.js';
import { codeWords } from '../format/words.js';
import type { LookName } from '../format/words/embed-codes.js';
import type { Locale } from '../format/locale.js';
import { PALETTES, SCHEMES } from '../views/root.js';

const THEMES = ['neutral', 'newsroom', 'portal', 'elder'] as const;
const DENSITIES = ['compact', 'regular', 'poster'] as const;

/** Appearance parameters of a widget page's address; only known names and values are accepted. */
export const LOOKS = {
  theme: THEMES,
  palette: PALETTES,
  scheme: SCHEMES,
  density: DENSITIES,
  titled: ['false'],
} as const;

/** Refresh intervals in seconds, for a live frame or widget while it is visible. */
export const REFRESHES = ['300', '3600'] as const;

const WIDTHS = ['100%', '320', '480', '640'] as const;

/** The options each kind of destination supports: a frame all of them, pasted content only its language. */
const KEPT_BY: Readonly<Record<LookName, string>> = {
  language: '',
  theme: 'site',
  palette: 'site',
  scheme: 'site',
  width: 'site',
  keeping: 'site',
};

/** The options that the address of a page keeps too, where it has them in its path. */
const IN_A_PATH: readonly LookName[] = ['theme', 'palette', 'scheme'];

/** Options that not every subject has. */
export interface LookChoices {
  /** Whether there is a rise or fall to colour. */
  readonly hasChange: boolean;
  /** Whether codes can be pinned or refresh: the site has the files for it. */
  readonly canBeKept: boolean;
  /** Whether an address can have a look in its path; see `look-pages.ts`. */
  readonly hasPages: boolean;
}

/**
 * The appearance options as a collapsible line, hidden without the script, which applies them to the codes.
 */
export function looksMarkup(
  locale: Locale,
  locales: readonly Locale[],
  { hasChange, canBeKept, hasPages }: LookChoices,
): string {
  const { looks, values, look: name, change, stays, keepingShort } = codeWords(locale);
  const options = (entries: readonly (readonly [value: string, text: string])[], chosen: string) =>
    entries
      .map(([value, text]) => `<option value="${value}"${value === chosen ? ' selected' : ''}>${text}</option>`)
      .join('');
  const look = (one: LookName, entries: readonly (readonly [string, string])[], chosen = ''): string =>
    `<label data-for="${KEPT_BY[one]}${hasPages && IN_A_PATH.includes(one) ? ' link' : ''}"><span>${looks[one]}</span><select data-look="${one}">${options(entries, chosen)}</select></label>`;
  const said = (names: readonly string[], none?: string): readonly (readonly [string, string])[] => [
    ...(none === undefined ? [] : [['', none] as const]),
    ...names.map((one) => [one, values[one] ?? one] as const),
  ];
  const languages = locales.map((one) => [one, LANGUAGES[one].name] as const);
  return `<details class="looks" hidden data-follow="${keepingShort.follow}" data-pinned="${keepingShort.pinned}" data-stays="${stays}">
<summary><b>${name}</b> <span class="said"></span> <span class="act">${change}</span></summary>
<div class="choices">
${[
  // With only one language, the script needs the value, but there is no choice.
  locales.length > 1
    ? look('language', languages, locale)
    : `<input type="hidden" data-look="language" value="${locale}">`,
  look('theme', said(THEMES.slice(1), values.neutral)),
  ...(hasChange ? [look('palette', [...said(['cn', 'intl'], values.default), ['neutral', values.plain!]])] : []),
  look('scheme', said(SCHEMES, values.auto)),
  look('width', said(WIDTHS), '100%'),
].join('\n')}
</div>
${canBeKept ? `${keepingMarkup(locale)}\n` : ''}</details>`;
}

/** The choice whether the code follows the report, with a sentence each. */
function keepingMarkup(locale: Locale): string {
  const { looks, keeping } = codeWords(locale);
  const choice = (value: 'follow' | 'pinned', checked = ''): string =>
    `<label><input type="radio" name="keeping" value="${value}"${checked}> ${keeping[value]}</label>`;
  return `<fieldset class="keeping" data-for="site">
<legend>${looks.keeping}</legend>
${choice('follow', ' checked')}
<label class="below"><input type="checkbox" name="refresh" value="${REFRESHES[0]}"> ${keeping.refresh}</label>
${choice('pinned')}
</fieldset>`;
}
