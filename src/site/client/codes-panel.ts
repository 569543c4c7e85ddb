import { heightAt, heightData, heightStyle, type Heights } from '../../embed/frame/heights.js';
import { enhanceCopy, richCode } from './copy-button.js';
import { choiceOf, showChoices, type Choice } from './looks.js';
import { measureHeight } from './measure-height.js';
import { drawnCode } from './parse-code.js';
import { showSizes } from './picture-sizes.js';
import { makePlaces } from './places.js';

/** Appearance options, in their order in the codes. */
const LOOKS = ['theme', 'palette', 'scheme'] as const;

/** Makes a codes panel interactive: tabs for destinations, appearance options, copy buttons. */
export function enhanceCodes(panel: HTMLElement): void {
  const looks = panel.querySelector<HTMLElement>('.looks');
  if (!looks) return;
  panel.classList.add('chosen');
  looks.hidden = false;
  const show = (): void => {
    const choice = choiceOf(looks);
    for (const block of panel.querySelectorAll<HTMLElement>('.language')) {
      showLanguage(block, choice.language);
      fillAddresses(block, choice);
    }
    fillHoles(panel, choice);
    places.show();
    showChoices(looks, places.chosen());
    showLive(panel, choice);
  };
  const places = makePlaces(panel, show);
  looks.addEventListener('change', show);
  for (const label of panel.querySelectorAll<HTMLElement>('.picture')) enhancePictures(label);
  for (const button of panel.querySelectorAll<HTMLButtonElement>('.copy button')) enhanceCopy(button);
  for (const list of panel.querySelectorAll<HTMLElement>('.pictures')) showSizes(list);
  for (const preview of panel.querySelectorAll<HTMLElement>('.pasted')) drawPasted(preview);
  show();
}

function showLanguage(block: HTMLElement, language: string): void {
  block.hidden = block.dataset.language !== language;
  const summary = block.querySelector<HTMLElement>(':scope > summary');
  if (!summary) return;
  summary.hidden = true;
  block.setAttribute('open', '');
}

const said = (choice: Choice): readonly (readonly [name: string, value: string])[] =>
  LOOKS.map((name) => [name, choice[name]] as const).filter(([, value]) => value !== '');

/** @param more further pairs, such as `refresh=300` */
function queryOf(choice: Choice, more: readonly string[] = []): string {
  const pairs = [...said(choice).map(([name, value]) => `${name}=${value}`), ...more];
  return pairs.length ? `?${pairs.join('&')}` : '';
}

/** Typical width of a text column in px, used when no width is chosen. */
const COLUMN = 640;

/** Fills in the addresses of codes that have a live and a pinned version, and those of a look. */
function fillAddresses(block: HTMLElement, choice: Choice): void {
  const { livePage, liveFile, pinnedPage, pinnedFile } = block.dataset;
  const [page, file] = choice.keeping === 'pinned' ? [pinnedPage, pinnedFile] : [livePage, liveFile];
  fill(block, { page: page ?? '', file: file ?? '', ...inLook(block, choice) });
}

/** The address of the page and of its oEmbed data: by path if the look has a page of its own, else by query. */
function inLook({ dataset }: HTMLElement, choice: Choice): Readonly<Record<string, string>> {
  const { livePage = '', looks = '', lookPage = '', lookOembed = '', oembed } = dataset;
  const name = said(choice)
    .map((pair) => pair.join('-'))
    .join('--');
  if (name && looks.split(' ').includes(name))
    return { link: lookPage.replace('{look}', name), oembed: lookOembed.replace('{look}', name) };
  return { link: livePage + queryOf(choice), ...(oembed !== undefined && { oembed }) };
}

function fillHoles(panel: HTMLElement, choice: Choice): void {
  const { width, refresh } = choice;
  const isWhole = width === '100%';
  fill(panel, {
    // A bare `&` in an attribute would work as well, but `&amp;` is valid HTML.
    query: queryOf(choice, refresh ? [`refresh=${refresh}`] : []).replace(/&/g, '&amp;'),
    refresh: refresh && ` refresh="${refresh}"`,
    attributes: said(choice)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join(''),
    width,
    limit: isWhole ? '' : `;max-width:${width}px`,
    fit: isWhole ? '' : ';max-width:100%',
  });
}

/** Fills the placeholders of the codes, and updates the length of the frame's code. */
function fill(codes: HTMLElement, texts: Readonly<Record<string, string>>): void {
  for (const hole of codes.querySelectorAll<HTMLElement>('[data-hole]')) {
    const name = hole.dataset.hole ?? '';
    if (name in texts) hole.textContent = texts[name]!;
  }
  for (const size of codes.querySelectorAll<HTMLElement>('.size')) {
    const code = size.parentElement?.querySelector('code')?.textContent ?? '';
    size.textContent = size.textContent.replace(/\d+/, String(code.length));
  }
}

/** Shows the code that is copied, apart from the styles of this page; without a script, its text is there. */
function drawPasted(preview: HTMLElement): void {
  const code = richCode(preview, preview.dataset.pasted ?? '')?.textContent;
  if (!code) return;
  const tree = preview.attachShadow({ mode: 'open' });
  tree.append(...drawnCode(code));
  for (const link of tree.querySelectorAll('a')) link.tabIndex = -1;
  preview.classList.add('drawn');
}

/** Fills in the measured frame height; without a measurement, the one computed at build time stays. */
function fillHeight(panel: HTMLElement, choice: Choice, heights: Heights): void {
  const width = choice.width === '100%' ? COLUMN : Number(choice.width);
  const room = heightStyle(heights);
  for (const block of blocksOf(panel, choice)) {
    fill(block, {
      height: String(heightAt(heights, width)),
      heights: heightData(heights),
      room,
      least: `;min-${room}`,
    });
    block.dataset.room = 'measured';
  }
}

const blocksOf = (panel: HTMLElement, { language }: Choice): readonly HTMLElement[] => [
  ...panel.querySelectorAll<HTMLElement>(`.language[data-language="${language}"]`),
];

/** Shows the chosen appearance in the preview, and updates the heights in the codes. */
function showLive(panel: HTMLElement, choice: Choice): void {
  const [block] = blocksOf(panel, choice);
  const frame = block?.querySelector<HTMLIFrameElement>('iframe.live');
  if (!block || !frame) return;
  const address = new URL(block.dataset.page ?? '', document.baseURI).href + queryOf(choice);
  frame.style.width = choice.width === '100%' ? '100%' : `${choice.width}px`;
  if (frame.src !== address) frame.src = address;
  void measured(panel, choice, frame, address);
}

/** Time without another choice before the height is measured, in ms: the next press must not wait for it. */
const PAUSE = 250;

/** Fills in the heights of a choice, unless another one is made meanwhile, which is measured itself. */
async function measured(panel: HTMLElement, choice: Choice, frame: HTMLIFrameElement, address: string): Promise<void> {
  const isChosen = (): boolean => frame.src === address;
  await new Promise((done) => setTimeout(done, PAUSE));
  if (!isChosen()) return;
  try {
    const heights = await measureHeight(address);
    if (isChosen()) fillHeight(panel, choice, heights);
  } catch {
    // The heights of the build stay.
  }
}

/** Fills the chosen picture into the code below. */
function enhancePictures(label: HTMLElement): void {
  const [select, code] = [label.querySelector('select'), label.closest<HTMLElement>('.code')];
  label.hidden = false;
  select?.addEventListener('change', () => {
    const { value, selectedOptions } = select;
    if (code) fill(code, { picture: value, pictureSize: selectedOptions[0]?.dataset.size ?? '' });
  });
}
