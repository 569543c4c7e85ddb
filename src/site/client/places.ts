/**
 * Turns the links to the places of a page of codes into tabs: one place is shown at a time, in whatever language is chosen. Arrow
 * keys go from tab to tab, as the pattern of the W3C has it.
 * @param onChange after another place has been chosen
 * @returns shows the chosen place again, after another language has been chosen; and says which one it is
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
