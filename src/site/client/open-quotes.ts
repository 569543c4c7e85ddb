/** What opens quotes in an entry of the report page. */
const BUTTON = ':scope > button.origin';

/**
 * Lets readers select the figures of a report page with the mouse. Without a script, a button covers each entry, so
 * that a press anywhere opens its quotes. With it, the text is above the button, and passes a press on.
 */
export function openQuotesOnClick(page: HTMLElement): void {
  // A browser without popovers shows all quotes, and throws at the selector of an open one.
  if (!('popover' in HTMLElement.prototype)) return;
  page.classList.add('selectable');
  let wasOpen: Element | undefined;
  // A press outside an open panel closes it before the click arrives, which must not open it again.
  page.addEventListener('pointerdown', () => {
    wasOpen = [...page.querySelectorAll('.origin-panel')].find((panel) => panel.matches(':popover-open'));
  });
  page.addEventListener('click', (event) => {
    const button = pressedIn(event);
    if (button && button.popoverTargetElement !== wasOpen) button.click();
  });
}

/** The button of the entry whose text was clicked; undefined after a selection, and for links and open panels. */
function pressedIn({ target }: Event): HTMLButtonElement | undefined {
  if (!(target instanceof Element) || target.closest('a, button, .origin-panel')) return undefined;
  if (!getSelection()?.isCollapsed) return undefined;
  for (let at: Element | null = target; at; at = at.parentElement) {
    const button = at.querySelector<HTMLButtonElement>(BUTTON);
    if (button) return button;
  }
  return undefined;
}
