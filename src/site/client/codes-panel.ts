import { heightAt, heightData, heightStyle, type Heights } from '../../embed/frame/heights.js';
import { enhanceCopy } from './copy-button.js';
import { choiceOf, showChoices, type Choice } from './looks.js';
import { measureHeight } from './measure-height.js';
import { showSizes } from './picture-sizes.js';
import { makePlaces } from './places.js';

/** What can be said of a widget's looks, in the order in which a code says it. */
const LOOKS = ['theme', 'palette', 'scheme'] as const;

/** Brings the codes of a widget to life: one place at a time, looks to choose, and buttons that copy. */
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
  for (const frame of panel.querySelectorAll<HTMLIFrameElement>('iframe.pasted')) fitPasted(frame);
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

/** The width that most columns of text have, in px; as for the codes that nobody has chosen anything for. */
const COLUMN = 640;

/** Codes that follow their figure, or never change it, have an address each. */
function fillAddresses(block: HTMLElement, { keeping }: Choice): void {
  const { livePage, liveFile, pinnedPage, pinnedFile } = block.dataset;
  const [page, file] = keeping === 'pinned' ? [pinnedPage, pinnedFile] : [livePage, liveFile];
  fill(block, { page: page ?? '', file: file ?? '' });
}

function fillHoles(panel: HTMLElement, choice: Choice): void {
  const { width, refresh } = choice;
  const isWhole = width === '100%';
  fill(panel, {
    // In an attribute, `&` alone would be read right too; written so, it is right by the book.
    query: queryOf(choice, refresh ? [`refresh=${refresh}`] : []).replace(/&/g, '&amp;'),
    refresh: refresh && ` refresh="${refresh}"`,
    plainQuery: queryOf(choice),
    attributes: said(choice)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join(''),
    width,
    limit: isWhole ? '' : `;max-width:${width}px`,
    fit: isWhole ? '' : ';max-width:100%',
  });
}

/** Writes into the codes what is known of their holes, and how long the code of the frame is now. */
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

/** What is pasted is as high as it is; it is a file of this site, so that it can be measured. */
function fitPasted(frame: HTMLIFrameElement): void {
  frame.addEventListener('load', () => {
    const height = frame.contentDocument?.documentElement.scrollHeight;
    if (height) frame.style.height = `${height}px`;
  });
}

/** The room of a frame, measured; one that can't be measured keeps what publishing has reckoned. */
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

/** The preview of a frame has the looks that are chosen, and the codes the heights that are right for them. */
function showLive(panel: HTMLElement, choice: Choice): void {
  const [block] = blocksOf(panel, choice);
  const frame = block?.querySelector<HTMLIFrameElement>('iframe.live');
  if (!block || !frame) return;
  const address = new URL(block.dataset.page ?? '', document.baseURI).href + queryOf(choice);
  frame.style.width = choice.width === '100%' ? '100%' : `${choice.width}px`;
  if (frame.src !== address) frame.src = address;
  measureHeight(address).then(
    // By now, another look may be the chosen one; its own room is then on its way.
    (heights) => frame.src === address && fillHeight(panel, choice, heights),
    () => undefined,
  );
}

/** Fills the picture that is chosen into the code below. */
function enhancePictures(label: HTMLElement): void {
  const [select, code] = [label.querySelector('select'), label.closest<HTMLElement>('.code')];
  label.hidden = false;
  select?.addEventListener('change', () => {
    const { value, selectedOptions } = select;
    if (code) fill(code, { picture: value, pictureSize: selectedOptions[0]?.dataset.size ?? '' });
  });
}
