import { codeWords } from '../../../format/words.js';
import {
  DESTINATIONS,
  type CodeKind,
  type Destination,
  type DestinationWords,
} from '../../../format/words/embed-codes.js';
import { escapeHtml } from '../../../format/text/html.js';
import type { Locale } from '../../../format/locale.js';
import { pictureList } from '../../pictures/picture-choices.js';
import { shortOf } from '../../snippets/sentences.js';
import { words } from '../../../format/words.js';
import { destinationPreview } from './destination-previews.js';
import type { CodesJob } from './codes-job.js';

/** The code for a destination, and whether it is copied as formatted text. A picture is downloaded. */
const TAKES: Readonly<Record<Exclude<Destination, 'picture'>, { readonly kind: CodeKind; readonly isRich: boolean }>> =
  {
    site: { kind: 'frame', isRich: false },
    cms: { kind: 'html', isRich: true },
    wechat: { kind: 'wechat', isRich: true },
    mail: { kind: 'html', isRich: true },
    link: { kind: 'link', isRich: false },
    quote: { kind: 'quote', isRich: false },
  };

/** Id of a section, for links; includes the language if it is not the page's. */
const destinationId = (destination: Destination, { ui, locale }: Pick<CodesJob, 'ui' | 'locale'>): string =>
  ui === locale ? destination : `${destination}-${locale}`;

/** The sections of all destinations: a preview and three steps each. */
export const destinationSections = (job: CodesJob): string =>
  DESTINATIONS.map((destination) => destinationSection(destination, job)).join('\n');

function destinationSection(destination: Destination, job: CodesJob): string {
  const say = codeWords(job.ui).destinations[destination];
  const id = destinationId(destination, job);
  return `<section class="place" id="${id}" data-place="${destination}" aria-label="${say.name}">
<h2>${say.name}</h2>
<div class="bench">
<div class="steps"><ol>
<li>${firstStep(destination, say, job)}</li>
${say.steps.map((step, at) => `<li><h3>${step[0]}</h3><p>${step[1]}</p>${besideStep(destination, at, job)}</li>`).join('\n')}
</ol></div>
${destinationPreview(destination, { ...job, quote: job.code('quote'), picture: job.pictures[0]!.href })}
</div>
</section>`;
}

/** The copy button, with its code if an editor needs to see it. */
function firstStep(destination: Destination, say: DestinationWords, job: CodesJob): string {
  if (destination === 'picture') return pictureStep(say, job);
  const { kind, isRich } = TAKES[destination];
  // Formatted text is copied from its code elsewhere on the page, which need not be visible here.
  if (isRich) return copyButton(say, job.ui, ` data-rich="${kind}"`);
  const size = kind === 'frame' ? `\n<p class="size">${codeWords(job.ui).size(plainLength(job, kind))}</p>` : '';
  return `<div class="code" data-kind="${kind}">
${copyButton(say, job.ui)}
<pre tabindex="0" lang="${job.locale}" translate="no"><code>${job.markup(kind)}</code></pre>${size}
</div>`;
}

/** The most widely usable picture as a button, and a list of all. */
function pictureStep(say: DestinationWords, { pictures, ui }: CodesJob): string {
  const { href } = pictures.find(({ ending }) => ending === '@2x.png') ?? pictures[0]!;
  return `<p class="copy"><a class="button" href="${escapeHtml(href)}" download>${say.button}</a></p>
<div class="pictures">${pictureList(pictures, ui)}</div>`;
}

const plainLength = (job: CodesJob, kind: CodeKind): number => job.code(kind).length;

/** Shown by the script; without it, the reader copies by hand. */
function copyButton(say: DestinationWords, ui: Locale, more = ''): string {
  const { copied, next, notCopied } = codeWords(ui);
  const done = `${copied} ${next}${say.steps[0]![0]}`;
  return `<p class="copy" hidden><button type="button"${more} data-done="${done}" data-failed="${notCopied}">${say.button}</button></p>`;
}

/** Content next to a step: an address, or a sentence. */
function besideStep(destination: Destination, at: number, job: CodesJob): string {
  if (destination === 'wechat' && at === 1) return field(job.markup('link'), job);
  if (destination === 'picture' && at === 1) return field(escapeHtml(altText(job)), job);
  return '';
}

const field = (markup: string, { ui, locale }: CodesJob): string => {
  const { copy, copied, notCopied } = codeWords(ui);
  return `<div class="code field"><pre tabindex="0" lang="${locale}" translate="no"><code>${markup}</code></pre>
<p class="copy" hidden><button type="button" data-done="${copied}" data-failed="${notCopied}">${copy}</button></p></div>`;
};

const altText = ({ subject, report, locale }: CodesJob): string =>
  shortOf(subject, report, locale).join(words(locale).semicolon);
