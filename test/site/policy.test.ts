import { describe, expect, it } from 'vitest';
import { inlineHashes, withPolicy } from '../../src/site/policy.js';

const page = (head: string): string => `<html><head>\n<meta charset="utf-8">\n${head}</head><body></body></html>`;

const policyOf = (html: string): string => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('inlineHashes', () => {
  it('names each inline style and script once, wherever it stands', () => {
    const html = '<style>a{}</style><template><style>a{}</style></template><script>1</script><style></style>';
    expect(inlineHashes(html)).toEqual({
      // echo -n 'a{}' | openssl dgst -sha256 -binary | base64
      styles: [
        "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='",
        "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
      ],
      scripts: ["'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"],
    });
  });

  it('names no script that has an address, and no data', () => {
    const html = '<script src="x.js"></script><script type="application/ld+json">{}</script>';
    expect(inlineHashes(html).scripts).toEqual([]);
  });
});

describe('withPolicy', () => {
  it('allows nothing at all where a page has nothing', () => {
    expect(policyOf(withPolicy(page('')))).toBe(
      "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'",
    );
  });

  it('allows what is in the page by its hash, and what is said to be needed', () => {
    const html = withPolicy(page('<script>1</script>'), { styles: ["'self'"], connections: ["'self'"] });
    expect(policyOf(html)).toBe(
      "default-src 'none'; style-src 'self'; script-src 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='; " +
        "img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  it('stands before anything that it decides about', () => {
    const html = withPolicy(page('<style>a{}</style>'));
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });
});
