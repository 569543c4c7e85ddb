import { codeWords } from '../../../format/words.js';
import { PASTE_TARGETS, type CodeKind } from '../../../format/words/embed-codes.js';
import { escapeHtml } from '../../../format/text/html.js';
import { localeName, paths } from '../../links.js';
import { pictureSelect } from '../../pictures/picture-choices.js';
import { relativeAddress } from '../../relative.js';
import { SURVIVAL } from '../../snippets/survival.js';
import type { CodesJob } from './codes-job.js';
import { dataFiles, type DataFile } from '../data-files.js';

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
  const places = PASTE_TARGETS.map((place) => {
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

function dataSection(job: CodesJob): string {
  const { subject, report, links, ui, locale } = job;
  const here = links.codes(subject.id, ui);
  const files: readonly DataFile[] = [
    ...dataFiles(job),
    {
      name: codeWords(ui).workbook,
      address: links.to(paths.whole(locale, '.xlsx')),
      saved: `${report.id}.${localeName(locale)}.xlsx`,
    },
    { name: 'xBRL-JSON', address: links.to(paths.xbrl), saved: paths.xbrl },
  ];
  const entries = files.map(
    ({ name, address, saved }) =>
      `<li><a href="${escapeHtml(relativeAddress(here, address))}" download="${escapeHtml(saved)}">${name}</a></li>`,
  );
  return `<section class="files">
<h3>${codeWords(ui).data}</h3>
<ul>${entries.join('')}</ul>
</section>`;
}
