import { isServer } from 'lit';

/** Whether this runs where there is no tree to look up; Lit's own constant has the browser's value for a type. */
export const onServer: boolean = isServer;

/** Whether a server that knew of no report has drawn the light DOM alone into this root. */
export const holdsServerText = (root: ShadowRoot | null): boolean =>
  !onServer && !!root?.querySelector('slot') && !root.querySelector('.note');
