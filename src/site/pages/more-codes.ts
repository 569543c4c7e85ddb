import { codeWords } from '../../format/words.js';
import { PLACES, type CodeKind } from '../../format/words/codes.js';
import { escapeHtml } from '../../format/text/html.js';
import { localeName, paths } from '../links.js';
import { pictureSelect } from '../pictures/picture-choices.js';
import { relativeAddress } from '../relative.js';
import { SURVIVAL } from '../snippets/survival.js';
import type { CodesJob } from './codes-job.js';

/** Further codes for advanced users, then the data. */
const KINDS: readonly CodeKind[] = [
  'frame-only',
  'script',
  'sentence',
  'html',
  'wechat',
  'picture',
  'markdown',
  'oembed',
];

export function moreCodes(job: CodesJob): string {
  const say = codeWords(job.ui);
  const kinds = KINDS.filter((kind) => job.kinds.includes(kind));
  return `<details class="more">
<summary><b>${say.more}</b> <span>${say.moreKinds}</span></summary>
${kinds.map((kind) => codeSection(kind, job)).join('\n')}
${dataSection(job)}
</details>`;
}

/** One code: name, supported destinations, the code with placeholders, a copy button. */
function codeSection(kind: CodeKind, job: CodesJob): string {
  const say = codeWords(job.ui);
  const { name, hint } = say.kinds[kind];
  const places = PLACES.map((place) => {
    const left = SURVIVAL[kind][place];
    return `<li class="${left}"><span>${say.places[place]}</span> <b>${say.survival[left]}</b></li>`;
  });
  const choice = kind === 'picture' ? pictureSelect(job.pictures, job.ui) : '';
  return `<section class="code" data-kind="${kind}">
<h3>${name}</h3>
<p class="hint">${hint}</p>
${choice}<pre tabindex="0" lang="${job.locale}" translate="no"><code>${job.markup(kind)}</code></pre>
<p class="copy" hidden><button type="button" data-done="${say.copied}" data-failed="${say.notCopied}">${say.copy}</button></p>
<ul class="where" aria-label="${say.where}">${places.join('')}</ul>
</section>`;
}

function dataSection({ subject: { id }, report, links, ui, locale }: CodesJob): string {
  const workbook = `${report.id}.${localeName(locale)}.xlsx`;
  const here = links.codes(id, ui);
  const file = (address: string, saved: string, name: string): string =>
    `<li><a href="${escapeHtml(relativeAddress(here, address))}" download="${escapeHtml(saved)}">${name}</a></li>`;
  const entries = [
    file(links.file(id, locale, '.csv'), `${id}.${localeName(locale)}.csv`, 'CSV'),
    file(links.to(paths.facts(id)), `${id}.json`, 'JSON'),
    file(links.to(paths.whole(locale, '.xlsx')), workbook, codeWords(ui).workbook),
    file(links.to(paths.xbrl), paths.xbrl, 'xBRL-JSON'),
  ];
  return `<section class="files">
<h3>${codeWords(ui).data}</h3>
<ul>${entries.join('')}</ul>
</section>`;
}
