import type { Screen } from '../state/studio-state.js';
import type { Store } from '../state/store.js';

/** Shows another screen and moves the focus to one of its fields. */
export function goToField(store: Store, screen: Screen, name: string): void {
  store.look({ screen });
  // The elements of the screen render in microtasks.
  setTimeout(() => {
    const field = document.querySelector<HTMLElement>(`main [name="${name}"]`);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  });
}
