import type { Report } from '../../report/types.js';
import type { BilingualText } from '../../report/problems/problems.js';
import { workbookToCheck } from '../../site/data/workbook.js';
import { builtIn, type BuiltTexts } from './built-in.js';
import { CANVAS_PICTURES } from './canvas-pictures.js';
import { said } from './texts/bilingual.js';
import { Stopped, TooManyFiles, zippedSite, type ZippedSite, type ZipRequest } from './zip-site.js';

/*
 * The part of the page that makes a site's outputs. It is a separate script, since it uses Lit's server build, and the
 * interface its browser build.
 */

export type MadeSite =
  | { readonly ok: true; readonly site: ZippedSite }
  /** Undefined if cancelled. */
  | { readonly ok: false; readonly message: BilingualText | undefined };

export interface SiteMaker {
  zip(request: Omit<ZipRequest, 'built' | 'pictures'>): Promise<MadeSite>;
  workbook(report: Report): Promise<Uint8Array>;
}

/** @param texts read for the first site */
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
