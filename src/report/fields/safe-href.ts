/*
 * An http or https URL as written: ASCII, plus the letter blocks used in URLs. Rejects blanks, controls, bidirectional
 * and invisible characters, the backslash (browsers read it as a slash) and full-width variants of @. No userinfo
 * before the host, not even an empty one: https://good.gov.cn@evil.example/. Other characters can be percent-encoded.
 */
const CLEAR =
  /^https?:(?!\/*[^/?#]*@)(?:[!-[\]-~\u00c0-\u05ff\u0620-\u10ff\u1e00-\u1fff\u3001-\u3163\u3190-\ud7ff\uf900-\ufaff\uff01-\uff1f]|[\ud840-\udb3f][\udc00-\udfff])+$/i;

/** Returns whether an http(s) URL has no userinfo and no invisible, stripped or bidirectional characters. */
export const isClear = (address: string): boolean => CLEAR.test(address);

/**
 * Returns the href for a link; undefined unless it is http or https without userinfo. All outputs use this. Returns the
 * URL that was validated: "https:a.b" as written would resolve to a path of the page.
 */
export function safeHref(text: unknown): string | undefined {
  // Most reports have no URL: throwing and catching an error for each figure takes a tenth of a build.
  if (typeof text !== 'string') return undefined;
  try {
    // An attribute wrapped over two lines has whitespace around it.
    const address = text.trim();
    return CLEAR.test(address) ? new URL(address).href : undefined;
  } catch {
    // Looks like a URL but is invalid.
    return undefined;
  }
}
