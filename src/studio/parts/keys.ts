/** What a key does in the review. A digit is a candidate or a reason; which, depends on what is asked. */
export type KeyAction =
  | 'confirm'
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

/** A key held down moves on; it decides once. */
const REPEATS: readonly (KeyAction | undefined)[] = ['next', 'before'];

/**
 * What a pressed key asks for. By its place on the keyboard: with a Chinese input method on, a letter arrives as something
 * else.
 */
export function actionOf(event: Pressed): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return undefined;
  // A question mark is on another key of many keyboards.
  if (event.key === '?' || event.key === '？' || (event.shiftKey && event.code === 'Slash')) return 'help';
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  const action = digit === undefined ? ACTIONS[event.code] : event.shiftKey ? undefined : Number(digit);
  return event.repeat && !REPEATS.includes(action) ? undefined : action;
}

/** Whether letters are for a field, which has the caret. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('textarea, select, [contenteditable]') ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'file'].includes(target.type)));

/** Whether Enter is for something else that has the focus: a button, a link. Figures of the text are confirmed by it. */
export const takesEnter = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button:not(.fig), a, summary, select, textarea, [type="file"]') !== null;
