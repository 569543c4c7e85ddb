import { ALL, FEW_MINUTES } from '../headers.js';
import { linksFrom } from '../links.js';
import { renderNotFoundPage } from '../pages/not-found-page.js';
import { withTimeout, type RequestState } from './request-state.js';
import { bytesOf, lowered, type Answer, type Asking } from './plain.js';

const HEADERS = lowered({ ...ALL, ...FEW_MINUTES, 'content-type': 'text/html; charset=utf-8' });

/** The 404 answer with the site's own page, if one was built; the page is rendered once. */
export function notFoundAnswers(): (asking: Asking, asked: RequestState) => Promise<Answer> {
  let last: { readonly of: unknown; readonly answer: Answer } | undefined;
  return async ({ method }, asked) => {
    if (method === 'HEAD') return { status: 404, headers: HEADERS, body: null };
    const { base, locales, notFound: made } = asked.options;
    const own = await withTimeout(asked, () => made?.()).catch(() => undefined);
    const of = own ?? locales?.().join(' ');
    if (!last || last.of !== of) {
      const page = own ?? renderNotFoundPage(linksFrom(base, '', locales?.()));
      // Headers of its own: they identify the page, see `Answer`.
      last = { of, answer: { status: 404, headers: { ...HEADERS }, body: bytesOf(page) } };
    }
    return last.answer;
  };
}
