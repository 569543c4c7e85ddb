/** The action of a key in the review. A digit selects a candidate or a reason, depending on context. */
export type KeyAction =
  | 'confirm'
  | 'settle'
  | 'next'
  | 'before'
  | 'edit'
  | 'reject'
  | 'merge'
  | 'alike'
  | 'use'
  | 'undo'
  | 'find'
  | 'help'
  | 'leave'
  | number;

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  Enter: 'confirm',
  NumpadEnter: 'confirm',
  KeyY: 'settle',
  KeyJ: 'next',
  KeyK: 'before',
  KeyE: 'edit',
  KeyX: 'reject',
  KeyM: 'merge',
  KeyA: 'alike',
  KeyG: 'use',
  KeyU: 'undo',
  Slash: 'find',
  Escape: 'leave',
};

type Pressed = Pick<
  KeyboardEvent,
  'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'repeat' | 'defaultPrevented'
>;

/** Auto-repeat moves on, but never decides. */
const REPEATS: readonly (KeyAction | undefined)[] = ['next', 'before'];

/**
 * The action of a key press. Uses the physical key: with a Chinese input method, letters arrive as something else.
 */
export function actionOf(event: Pressed): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return undefined;
  // On many keyboards, the question mark is on another key.
  if (event.key === '?' || event.key === '？' || (event.shiftKey && event.code === 'Slash')) return 'help';
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  const action = digit === undefined ? ACTIONS[event.code] : event.shiftKey ? undefined : Number(digit);
  return event.repeat && !REPEATS.includes(action) ? undefined : action;
}

/** Whether the target is a field for text input. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('textarea, select, [contenteditable]') ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'file'].includes(target.type)));

/**
 * Whether Enter activates the focused element: a button or link. Figures in the text are excluded: there, Enter
 * confirms.
 */
export const takesEnter = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button:not(.fig), a, summary, select, textarea, [type="file"]') !== null;
