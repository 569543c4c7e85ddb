import { Refused } from '../refused.js';
import type { Fragment, PageText } from './fragment.js';

type Unpdf = typeof import('unpdf');
type Pdf = Awaited<ReturnType<Unpdf['getDocumentProxy']>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

const MAX_PAGES = 2_000;

/** Reads the text of a PDF's pages with its positions. */
export async function pagesOf(bytes: Uint8Array): Promise<readonly PageText[]> {
  const unpdf = await library();
  const pdf = await opened(unpdf, bytes);
  const pages: PageText[] = [];
  const last = Math.min(pdf.numPages, MAX_PAGES);
  for (let number = 1; number <= last; number++) pages.push(await pageText(await pdf.getPage(number), number));
  await pdf.cleanup();
  return pages;
}

/** Loaded lazily: the library is large, and needed only for PDF. */
async function library(): Promise<Unpdf> {
  try {
    return await import('unpdf');
  } catch {
    throw new Refused('PDF_READER_MISSING');
  }
}

async function opened({ getDocumentProxy }: Unpdf, bytes: Uint8Array): Promise<Pdf> {
  try {
    // The library transfers the buffer, so it gets a copy.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new Refused(name === 'PasswordException' ? 'FILE_ENCRYPTED' : 'FILE_BROKEN');
  }
}

async function pageText(page: Page, number: number): Promise<PageText> {
  const { width, height } = page.getViewport({ scale: 1 });
  const [left = 0, bottom = 0] = page.view as readonly number[];
  // By default, the library normalises characters by its own table, without reporting it.
  const { items } = await page.getTextContent({ disableNormalization: true });
  let isBlank = false;
  const shown = items.flatMap((item): readonly Fragment[] => {
    if (!('str' in item)) return [];
    // A blank is a separate item, and belongs to the following text.
    const blank = isBlank ? ' ' : '';
    isBlank = !item.str.trim() && item.str !== '';
    if (!item.str.trim()) return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[];
    // Rotated text is a stamp or watermark.
    if (Math.abs(b) > Math.abs(a) * 0.2) return [];
    const size = item.height || Math.abs(a);
    return [{ text: blank + item.str, x: x - left, y: height - (y - bottom), width: item.width, size }];
  });
  return { page: number, width, height, fragments: shown, ...(await drawnOn(page, shown.length > 0)) };
}

/** The library's operator codes for drawing text and pictures. */
const SHOWS_TEXT = [44, 45, 46, 47];
const SHOWS_PICTURE = [85, 86, 88];

async function drawnOn(page: Page, hasFragments: boolean): Promise<Pick<PageText, 'hasText' | 'pictures'>> {
  const { fnArray } = await page.getOperatorList();
  const pictures = fnArray.filter((name) => SHOWS_PICTURE.includes(name)).length;
  return { hasText: hasFragments || fnArray.some((name) => SHOWS_TEXT.includes(name)), pictures };
}
