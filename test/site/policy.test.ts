import { describe, expect, it } from 'vitest';
import { inlineHashes, listening, policyLine } from '../../src/site/policy.js';

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

describe('policyLine', () => {
  it('allows nothing at all where a page has nothing', () => {
    expect(policyOf(policyLine(''))).toBe("default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'");
  });

  it('allows what is in the page by its hash, and what is said to be needed', () => {
    const html = policyLine('<script>1</script>', { styles: ["'self'"], connections: ["'self'"] });
    expect(policyOf(html)).toBe(
      "default-src 'none'; style-src 'self'; script-src 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='; " +
        "img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });
});

describe('a page that listens to its server', () => {
  const page = (policy: string) => `<html><head>\n${policy}\n<title>"> connect-src; </title></head></html>`;

  it.each<[string, string[], string]>([
    ['nobody', [], "base-uri 'none'; form-action 'none'; connect-src 'self'"],
    ['somebody', ['https://a.test'], "connect-src 'self' https://a.test; base-uri 'none'; form-action 'none'"],
    ['its own server', ["'self'"], "connect-src 'self'; base-uri 'none'; form-action 'none'"],
  ])('has its lines before its policy, where it could ask %s', (_, connections, rules) => {
    const html = listening(page(policyLine('', { connections })), '<i></i>');
    expect(html).toMatch(/^<html><head><i><\/i>\n<meta http-equiv="C/);
    expect(policyOf(html)).toBe(`default-src 'none'; img-src data:; ${rules}`);
    expect(html).toContain('<title>"> connect-src; </title></head></html>');
  });

  it('has no policy where it had none', () => {
    expect(listening('<head></head>', '<i></i>')).toBe('<head><i></i></head>');
  });
});
