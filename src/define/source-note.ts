import { SourceNote } from '../elements/source-note.js';
import { defineElement } from './define.js';

/** Registers `<source-note>`, under a prefix if one is given; see `defineElement`. */
export const defineSourceNote = (registry?: CustomElementRegistry, prefix?: string): boolean =>
  defineElement('source-note', SourceNote, registry, prefix);
