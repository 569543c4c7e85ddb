import { copyRich, copyText } from './copy.js';
import { makeTabs } from './tabs.js';

/** What can be said of a widget's looks, in the order in which a code says it. */
const LOOKS = ['theme', 'palette', 'scheme'] as const;

/** What an editor has chosen; an empty text is the widget's own default. */
type Choice = Readonly<Record<(typeof LOOKS)[number] | 'language' | 'width', string>>;

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
    for (const block of panel.querySelectorAll<HTMLElement>('.language')) showLanguage(block, choice.language);
    fillHoles(panel, choice);
    showKind();
    showPreview(stage, panel, choice);
  };
  looks.addEventListener('change', show);
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

function queryOf(choice: Choice): string {
  const pairs = said(choice).map(([name, value]) => `${name}=${value}`);
  // In the attribute of a code, `&` would be read right too; written so, it is right by the book.
  return pairs.length ? `?${pairs.join('&')}` : '';
}

function fillHoles(panel: HTMLElement, choice: Choice): void {
  const texts: Readonly<Record<string, string>> = {
    query: queryOf(choice).replace(/&/g, '&amp;'),
    plainQuery: queryOf(choice),
    attributes: said(choice)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join(''),
    width: choice.width,
  };
  for (const hole of panel.querySelectorAll<HTMLElement>('[data-hole]'))
    hole.textContent = texts[hole.dataset.hole ?? ''] ?? '';
}

function showPreview(stage: HTMLIFrameElement, panel: HTMLElement, choice: Choice): void {
  const block = panel.querySelector<HTMLElement>(`.language[data-language="${choice.language}"]`);
  const address = new URL(block?.dataset.page ?? '', document.baseURI).href + queryOf(choice);
  stage.style.width = choice.width === '100%' ? '100%' : `${choice.width}px`;
  if (stage.src !== address) stage.src = address;
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
