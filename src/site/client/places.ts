/**
 * Turns the links to the destinations of a codes page into tabs: one destination is shown at a time. Arrow keys move
 * between tabs, following the W3C ARIA tabs pattern.
 * @param onChange called after another destination is chosen
 * @returns `show` displays the chosen destination again, after a change of language; `chosen` is its name
 */
export function makePlaces(panel: HTMLElement, onChange: () => void): { show(): void; chosen(): string } {
  const bar = panel.querySelector<HTMLElement>('.places');
  const tabs = [...panel.querySelectorAll<HTMLAnchorElement>('.places a')];
  const sections = [...panel.querySelectorAll<HTMLElement>('.place')];
  let chosen = tabs.find(({ hash }) => hash === location.hash) ?? tabs[0];
  const show = (): void => {
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
    }
    for (const section of sections) section.hidden = section.dataset.place !== chosen?.dataset.place;
  };
  const choose = (tab: HTMLAnchorElement): void => {
    chosen = tab;
    show();
    onChange();
    tab.focus();
  };
  bar?.setAttribute('role', 'tablist');
  for (const tab of tabs) {
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', tab.hash.slice(1));
    tab.addEventListener('click', (event) => {
      event.preventDefault();
      choose(tab);
    });
  }
  for (const section of sections) section.setAttribute('role', 'tabpanel');
  bar?.addEventListener('keydown', (event) => {
    const next = nextOf(tabs, chosen, event.key);
    if (!next) return;
    event.preventDefault();
    choose(next);
  });
  return { show, chosen: () => chosen?.dataset.place ?? '' };
}

function nextOf<T>(tabs: readonly T[], chosen: T | undefined, key: string): T | undefined {
  const at = chosen ? tabs.indexOf(chosen) : 0;
  const places = new Map([
    ['ArrowRight', at + 1],
    ['ArrowLeft', at - 1 + tabs.length],
    ['Home', 0],
    ['End', tabs.length - 1],
  ]);
  const place = places.get(key);
  return place === undefined ? undefined : tabs[place % tabs.length];
}
