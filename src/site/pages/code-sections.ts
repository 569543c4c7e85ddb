import { codeWords } from '../../format/words.js';
import { PLACES } from '../../format/words/codes.js';
import { SURVIVAL } from '../snippets/survival.js';
import type { Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';
import { embedCodes, plainLook, type CodeLook, type SiteScripts, type EmbedCode } from '../snippets/embed-codes.js';
import { escapeHtml } from '../../format/html.js';
import { localeName, paths, type Links } from '../links.js';
import { PNG_FILES } from '../pictures/png-files.js';
import { pictureChoices, picturesMarkup } from '../pictures/picture-choices.js';
import { relativeAddress } from '../relative.js';
import type { Subject } from '../subject.js';

/** The places of a code that what an editor chooses goes to. */
const HOLES = [
  'query',
  'plainQuery',
  'attributes',
  'width',
  'limit',
  'height',
  'room',
  'least',
  'page',
  'file',
  'refresh',
  'picture',
  'pictureSize',
] as const;

/** Marks for these places: code points that stand for no character, so that no text of a report has them. */
const MARKS = Object.fromEntries(
  HOLES.map((name, at) => [name, String.fromCharCode(0xfdd0 + at)]),
) as unknown as CodeLook;

/** The language that the page speaks, and the one of the codes on it. */
export interface CodeLanguages {
  readonly ui: Locale;
  readonly locale: Locale;
}

interface SectionOptions {
  readonly scripts: SiteScripts;
  readonly pictures?: boolean;
}

/** Every code of a subject in one language, then its files. */
export const codeSections = (
  subject: Subject,
  report: Report,
  languages: CodeLanguages,
  links: Links,
  options: SectionOptions,
): string => {
  const plain = plainLook(subject, report, languages.locale, links);
  const choices = pictureChoices(subject, report, languages.locale, links, options.pictures === true);
  return [
    ...embedCodes(subject, report, languages.locale, links, options.scripts, MARKS).map((code) =>
      codeSection(code, plain, languages, code.kind === 'picture' ? picturesMarkup(choices, languages.ui) : ''),
    ),
    filesSection(subject, languages, links, options),
  ].join('\n');
};

/** One code: what it is, where it survives, the code itself with holes for the looks, a button for the script. */
function codeSection(
  { kind, code }: EmbedCode,
  plain: CodeLook,
  { ui, locale }: CodeLanguages,
  choice: string,
): string {
  const say = codeWords(ui);
  const { name, hint } = say.kinds[kind];
  const places = PLACES.map((place) => {
    const left = SURVIVAL[kind][place];
    return `<li class="${left}"><span>${say.places[place]}</span> <b>${say.survival[left]}</b></li>`;
  });
  const text = HOLES.reduce(
    (all, hole) => all.split(MARKS[hole]).join(`<span data-hole="${hole}">${escapeHtml(plain[hole])}</span>`),
    escapeHtml(code),
  );
  return `<section class="code" data-kind="${kind}">
<h2>${name}</h2>
<p class="hint">${hint}</p>
${choice}<pre tabindex="0" lang="${locale}" translate="no"><code>${text}</code></pre>
<p class="copy" hidden><button type="button"${kind === 'wechat' ? ' data-copy="rich"' : ''} data-done="${say.copied}" data-failed="${say.notCopied}">${kind === 'wechat' ? say.copyRich : say.copy}</button></p>
<ul class="where" aria-label="${say.where}">${places.join('')}</ul>
</section>`;
}

const PICTURES = PNG_FILES.map(({ ending }) => ending);

function filesSection(
  { id }: Subject,
  { ui, locale }: CodeLanguages,
  links: Links,
  { pictures }: SectionOptions,
): string {
  const here = links.codes(id, ui);
  const file = (ending: string, name: string) => {
    const href = relativeAddress(here, links.file(id, locale, ending));
    const saved = `${id}.${localeName(locale)}${ending}`;
    return `<li><a href="${escapeHtml(href)}" download="${escapeHtml(saved)}">${name}</a></li>`;
  };
  const facts = relativeAddress(here, links.to(paths.facts(id)));
  const entries = [
    ...['.svg', ...(pictures ? PICTURES : [])].map((ending) => file(ending, codeWords(ui).pictures[ending] ?? ending)),
    file('.csv', 'CSV'),
    `<li><a href="${escapeHtml(facts)}" download="${escapeHtml(id)}.json">JSON</a></li>`,
  ];
  return `<section class="files">
<h2>${codeWords(ui).downloads}</h2>
<ul>${entries.join('')}</ul>
</section>`;
}
