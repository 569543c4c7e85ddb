import { isServer } from 'lit';

/** Whether this runs where there is no tree to look up; Lit's own constant has the browser's value for a type. */
export const onServer: boolean = isServer;
