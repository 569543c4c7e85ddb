/**
 * Turns the codes of a panel into tabs, one for each kind in whatever language is shown. Arrow keys go from tab to tab, as
 * the pattern of the W3C has it.
 * @returns shows the chosen kind again, after another language has been chosen
 */
export function makeTabs(panel: HTMLElement): () => void {
  const codes = [...panel.querySelectorAll<HTMLElement>('.code')];
  const first = panel.querySelector('.language');
  const names = new Map(codes.map((code) => [code.dataset.kind ?? '', code.querySelector('h2')?.textContent ?? '']));
  const bar = document.createElement('div');
  bar.className = 'tabs';
  bar.setAttribute('role', 'tablist');
  const tabs = [...names].map(([kind, name]) => makeTab(kind, name));
  let chosen = tabs[0];
  const show = () => {
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
    }
    for (const code of codes) code.hidden = code.dataset.kind !== chosen?.dataset.kind;
  };
  const choose = (tab: HTMLButtonElement) => {
    chosen = tab;
    show();
    tab.focus();
  };
  for (const tab of tabs) tab.addEventListener('click', () => choose(tab));
  bar.addEventListener('keydown', (event) => {
    const next = nextOf(tabs, chosen, event.key);
    if (!next) return;
    event.preventDefault();
    choose(next);
  });
  for (const code of codes) {
    code.setAttribute('role', 'tabpanel');
    code.setAttribute('aria-label', names.get(code.dataset.kind ?? '') ?? '');
  }
  bar.append(...tabs);
  first?.before(bar);
  return show;
}

function makeTab(kind: string, name: string): HTMLButtonElement {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.textContent = name;
  tab.dataset.kind = kind;
  tab.setAttribute('role', 'tab');
  return tab;
}

function nextOf(
  tabs: readonly HTMLButtonElement[],
  chosen: HTMLButtonElement | undefined,
  key: string,
): HTMLButtonElement | undefined {
  const at = chosen ? tabs.indexOf(chosen) : 0;
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1 + tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  // A Map knows no "constructor", and neither does a key.
  const place = Object.prototype.hasOwnProperty.call(places, key) ? places[key] : undefined;
  return place === undefined ? undefined : tabs[place % tabs.length];
}
