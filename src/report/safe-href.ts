/*
 * An address of http or https, as it is written: ASCII, and the blocks of letters that are in use in addresses. Left out are
 * blanks and controls, what turns a line round or is not seen, the backslash, which browsers read as a slash, and the @ of
 * other widths. Before the host there is no user, not even an empty one: https://good.gov.cn@evil.example/. Whatever else
 * an address needs can be percent-encoded.
 */
const CLEAR =
  /^https?:(?!\/*[^/?#]*@)(?:[!-[\]-~\u00c0-\u05ff\u0620-\u10ff\u1e00-\u1fff\u3001-\u3163\u3190-\ud7ff\uf900-\ufaff\uff01-\uff1f]|[\ud840-\udb3f][\udc00-\udfff])+$/i;

/** Whether an address of http or https has no user, and nothing in it that would be out of sight, dropped or turned round. */
export const isClear = (address: string): boolean => CLEAR.test(address);

/**
 * The address that a link gets, or nothing where it may have none: only http and https, without a user. Every output asks
 * here. What was looked at is what the link gets: "https:a.b" as it stands would be read as a path of the page.
 */
export function safeHref(text: unknown): string | undefined {
  // Most reports name no address: an error that is thrown and caught for each figure is a tenth of a build.
  if (typeof text !== 'string') return undefined;
  try {
    // Blanks around it are those of an attribute that is written over two lines.
    const address = text.trim();
    return CLEAR.test(address) ? new URL(address).href : undefined;
  } catch {
    // What looks like an address and is none.
    return undefined;
  }
}
