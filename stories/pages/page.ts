import { html, type TemplateResult } from 'lit';
import type { Look } from '../lib/look.js';

/** What Storybook tells a page. */
export interface PageContext {
  readonly globals: Partial<Look>;
}

/** The ground of a page about the library, in the language and scheme of the toolbars. */
export const pageFrame = (name: string, { lang = 'zh-CN', scheme = 'auto' }: Partial<Look>, content: TemplateResult) =>
  html`<main class="stage page ${name}" lang=${lang} data-scheme=${scheme}>${content}</main>`;

/** The address of another page of this Storybook, wherever it lies. */
export const pageAddress = (path: string): string => `./?path=${path}`;
