import type { Locale } from '../../../src/format/locale.js';
import type { Report } from '../../../src/report/types.js';
import { linksFrom } from '../../../src/site/links.js';
import { codesStyles } from '../../../src/site/pages/codes/codes-styles.js';
import { renderGallery } from '../../../src/site/pages/report/gallery-page.js';
import { pageStyles } from '../../../src/site/pages/page-styles.js';
import { reportStyles } from '../../../src/site/pages/report/report-styles.js';
import { pageCss } from '../../../scripts/lib/tokens/token-css.mjs';
import tokens from '../../../src/theme/tokens.json' with { type: 'json' };

/** The page of a report with inlined style sheets and no scripts, as at first paint. */
export const styledGallery = (report: Report, locale: Locale): string =>
  renderGallery(report, locale, linksFrom('https://example.gov.cn/report/'))
    .replace(/<(?:script|link)\b[^>]*(?:src|rel)=[^>]*>(?:<\/script>)?/g, '')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(
      '</head>',
      () =>
        `<style id="page">${pageCss(tokens)}${pageStyles}${codesStyles}</style><style id="report">${reportStyles()}</style></head>`,
    );
