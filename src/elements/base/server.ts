import { isServer } from 'lit';

/** Whether there is no DOM; typed, since Lit's own constant has the browser's value as its type. */
export const onServer: boolean = isServer;
