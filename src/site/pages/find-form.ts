import { levelName, findWords, words } from '../../format/words.js';
import type { Locale } from '../../format/locale.js';
import { escapeHtml } from '../../format/text/html.js';
import type { FindSettings, Indicator } from '../../search-index/shapes.js';
import { LEVELS, type Level } from '../../report/lists/terms.js';
import { findFolder, type FoundIndex } from '../search-index/find-files.js';
import { relativeAddress } from '../relative.js';
import { scriptJson } from '../snippets/script-json.js';
import type { Links } from '../links.js';

/** The search form of the front page; hidden until its script runs, because it needs one. */
export function findForm(found: FoundIndex, locale: Locale): string {
  const { ask, example, level, year, place, any } = findWords(locale);
  const levels = LEVELS.filter((one) => found.levels.includes(one));
  return `<form class="find" role="search" hidden>
<label class="query"><span>${ask}</span><input type="search" name="q" autocomplete="off" enterkeyhint="search" placeholder="${escapeHtml(example)}"></label>
<div class="narrow">
${choice(
  'level',
  level,
  any,
  levels.map((one) => [one, levelText(one, locale)]),
)}
${choice(
  'year',
  year,
  any,
  found.years.map((one) => [`${one}`, `${one}`]),
)}
<label><span>${place}</span><input type="search" name="place" autocomplete="off"></label>
</div>
</form>`;
}

/** Where the script puts its results, with the indicators that most bodies have as a beginning. */
export function findResults(found: FoundIndex, locale: Locale, site: Links): string {
  const { common } = findWords(locale);
  const chips = found.common.map((one) => chip(one, locale)).join('\n');
  const start = chips && `<h2>${common}</h2>\n<ul class="chips">\n${chips}\n</ul>`;
  return `<div class="finding" hidden>
<p class="told" role="status"></p>
<div class="start">
${start}
</div>
<div class="results"></div>
</div>
<script type="application/json" class="find-settings">${scriptJson(settingsOf(found, locale, site))}</script>`;
}

const levelText = (level: Level, locale: Locale): string => levelName(level, locale);

const choice = (name: string, label: string, any: string, options: readonly (readonly [string, string])[]): string =>
  `<label${options.length > 1 ? '' : ' hidden'}><span>${label}</span><select name="${name}"><option value="">${any}</option>${options
    .map(([value, text]) => `<option value="${value}">${escapeHtml(text)}</option>`)
    .join('')}</select></label>`;

function chip([label, bodies, rows]: Indicator, locale: Locale): string {
  const { stated } = findWords(locale).script;
  const count = stated.replace('{bodies}', `${bodies}`).replace('{n}', `${rows}`);
  return `<li><a href="?i=${encodeURIComponent(label)}"><b>${escapeHtml(label)}</b> <span>${count}</span></a></li>`;
}

function settingsOf({ shards, pools, version, levels }: FoundIndex, locale: Locale, site: Links): FindSettings {
  const here = site.home(locale);
  return {
    folder: relativeAddress(here, site.shared(findFolder(locale))),
    top: relativeAddress(here, site.site),
    shards,
    pools,
    version,
    words: { ...findWords(locale).script, invented: words(locale).invented },
    levels: Object.fromEntries(
      LEVELS.filter((one) => levels.includes(one)).map((one) => [one, levelText(one, locale)]),
    ),
  };
}
