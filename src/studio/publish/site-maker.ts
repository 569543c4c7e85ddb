import type { Report } from '../../report/types.js';
import type { BilingualText } from '../../report/problems/problems.js';
import { workbookToCheck } from '../../site/data/workbook.js';
import { builtIn, type BuiltTexts } from './built-in.js';
import { CANVAS_PICTURES } from './canvas-pictures.js';
import { said } from './texts/said.js';
import { Stopped, TooManyFiles, zippedSite, type ZippedSite, type ZipRequest } from './zip-site.js';

/*
 * What the page has beside its interface: the outputs of a site. They are a script of their own, since they render with what
 * Lit has for servers, and the interface with what it has for browsers.
 */

export type MadeSite =
  | { readonly ok: true; readonly site: ZippedSite }
  /** Undefined where somebody has ended it. */
  | { readonly ok: false; readonly message: BilingualText | undefined };

export interface SiteMaker {
  zip(request: Omit<ZipRequest, 'built' | 'pictures'>): Promise<MadeSite>;
  workbook(report: Report): Promise<Uint8Array>;
}

/** @param texts read when the first site is made */
export const siteMaker = (texts: () => BuiltTexts): SiteMaker => ({
  zip: async (request) => {
    try {
      return { ok: true, site: await zippedSite({ ...request, built: builtIn(texts()), pictures: CANVAS_PICTURES }) };
    } catch (error) {
      return { ok: false, message: error instanceof Stopped ? undefined : wordsOf(error) };
    }
  },
  workbook: workbookToCheck,
});

const wordsOf = (error: unknown): BilingualText =>
  said(({ publish }) =>
    error instanceof TooManyFiles
      ? publish.TOO_MANY_FILES()
      : publish.FAILED(error instanceof Error ? error.message : String(error)),
  );
