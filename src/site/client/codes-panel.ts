import { heightAt, heightStyle, type Heights } from '../../embed/frame-heights.js';
import { copyRich, copyText } from './copy.js';
import { measureRoom } from './measured-room.js';
import { makeTabs } from './tabs.js';

/** What can be said of a widget's looks, in the order in which a code says it. */
const LOOKS = ['theme', 'palette', 'scheme'] as const;

/** What an editor has chosen; an empty text is the widget's own default. */
type Choice = Readonly<Record<(typeof LOOKS)[number] | 'language' | 'width' | 'keeping', string>>;

/** Brings the codes of a widget to life: looks to choose, tabs, and buttons that copy. */
export function enhanceCodes(panel: HTMLElement): void {
  const looks = panel.querySelector<HTMLElement>('.looks');
  const stage = panel.querySelector<HTMLIFrameElement>('.stage iframe');
  if (!looks || !stage) return;
  panel.classList.add('chosen');
  looks.hidden = false;
  const showKind = makeTabs(panel);
  const show = () => {
    const choice = choiceOf(looks);
    for (const block of panel.querySelectorAll<HTMLElement>('.language')) {
      showLanguage(block, choice.language);
      fillAddresses(block, choice);
    }
    fillHoles(panel, choice);
    showKeeping(panel, choice);
    showKind();
    showPreview(stage, panel, choice);
  };
  looks.addEventListener('change', show);
  for (const label of panel.querySelectorAll<HTMLElement>('.picture')) enhancePictures(label);
  for (const button of panel.querySelectorAll<HTMLButtonElement>('.copy button')) enhanceCopy(button);
  show();
}

function choiceOf(looks: HTMLElement): Choice {
  const entries = [...looks.querySelectorAll<HTMLSelectElement>('select')].map((select) => [
    select.dataset.look,
    select.value,
  ]);
  return Object.fromEntries(entries) as Choice;
}

function showLanguage(block: HTMLElement, language: string): void {
  block.hidden = block.dataset.language !== language;
  const summary = block.querySelector<HTMLElement>('summary');
  if (!summary) return;
  summary.hidden = true;
  block.setAttribute('open', '');
}

const said = (choice: Choice): readonly (readonly [name: string, value: string])[] =>
  LOOKS.map((name) => [name, choice[name]] as const).filter(([, value]) => value !== '');

/** How often a frame or a script looks for a new figure, in seconds; empty where it does not. */
const refreshOf = ({ keeping }: Choice): string => (/^\d+$/.test(keeping) ? keeping : '');

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

/** Says in plain words what the choice for the figure does. */
function showKeeping(panel: HTMLElement, choice: Choice): void {
  const kind = choice.keeping === 'pinned' ? 'pinned' : refreshOf(choice) ? 'live' : 'published';
  for (const line of panel.querySelectorAll<HTMLElement>('.keeping')) line.hidden = line.dataset.keeping !== kind;
}

function fillHoles(panel: HTMLElement, choice: Choice): void {
  const { width } = choice;
  const refresh = refreshOf(choice);
  fill(panel, {
    // In an attribute, `&` alone would be read right too; written so, it is right by the book.
    query: queryOf(choice, refresh ? [`refresh=${refresh}`] : []).replace(/&/g, '&amp;'),
    refresh: refresh && ` refresh="${refresh}"`,
    plainQuery: queryOf(choice),
    attributes: said(choice)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join(''),
    width,
    limit: width === '100%' ? '' : `;max-width:${width}px`,
  });
}

/** Writes into the codes what is known of their holes. */
function fill(codes: HTMLElement, texts: Readonly<Record<string, string>>): void {
  for (const hole of codes.querySelectorAll<HTMLElement>('[data-hole]')) {
    const name = hole.dataset.hole ?? '';
    if (name in texts) hole.textContent = texts[name]!;
  }
}

/** The room of a frame, measured; one that can't be measured keeps what publishing has reckoned. */
function fillRoom(block: HTMLElement, choice: Choice, heights: Heights): void {
  const width = choice.width === '100%' ? COLUMN : Number(choice.width);
  const room = heightStyle(heights);
  fill(block, { height: String(heightAt(heights, width)), room, least: `;min-${room}` });
  block.dataset.room = 'measured';
}

function showPreview(stage: HTMLIFrameElement, panel: HTMLElement, choice: Choice): void {
  const block = panel.querySelector<HTMLElement>(`.language[data-language="${choice.language}"]`);
  if (!block) return;
  const address = new URL(block.dataset.page ?? '', document.baseURI).href + queryOf(choice);
  stage.style.width = choice.width === '100%' ? '100%' : `${choice.width}px`;
  if (stage.src !== address) stage.src = address;
  measureRoom(address).then(
    // By now, another look may be the chosen one; its own room is then on its way.
    (heights) => stage.src === address && fillRoom(block, choice, heights),
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

/** How long a button says what became of the copy, in ms. */
const MOMENT = 2_400;

function enhanceCopy(button: HTMLButtonElement): void {
  const name = button.textContent;
  const code = button.closest('.code')?.querySelector('code');
  button.parentElement!.hidden = false;
  button.setAttribute('aria-live', 'polite');
  let timer = 0;
  button.addEventListener('click', () => {
    const text = code?.textContent ?? '';
    const copied = button.dataset.copy === 'rich' ? copyRich(text) : copyText(text);
    void copied.then((ok) => {
      if (!ok && code) getSelection()?.selectAllChildren(code);
      button.textContent = (ok ? button.dataset.done : button.dataset.failed) ?? name;
      clearTimeout(timer);
      timer = window.setTimeout(() => (button.textContent = name), MOMENT);
    });
  });
}
