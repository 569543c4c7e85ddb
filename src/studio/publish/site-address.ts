import type { BilingualText } from '../../report/problems/problems.js';
import { checkBase } from '../../site/links.js';
import { said } from './texts/bilingual.js';

/** The address of a site as entered: usable, not there, or wrong with the reason. */
export type SiteAddress =
  | { readonly is: 'right'; readonly base: string }
  | { readonly is: 'missing' }
  | { readonly is: 'wrong'; readonly message: BilingualText };

/** Hosts of this machine, for trying a site out. */
const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Checks an entered address: https, since most embedding pages are https and block anything else; http on this machine
 * only. The screen with the field and the one that publishes have the same answer.
 */
export function siteAddress(text: string | undefined): SiteAddress {
  if (!text?.trim()) return { is: 'missing' };
  const wrong = (message: BilingualText): SiteAddress => ({ is: 'wrong', message });
  if (!['https://', 'http://'].some((start) => text.toLowerCase().startsWith(start)))
    return wrong(said(({ address }) => address.HTTPS()));
  const checked = checkBase(text);
  if (!checked.ok) return wrong(said(({ address }, language) => address.EXPECTED(checked.problem.expected[language])));
  const { protocol, hostname } = new URL(checked.base);
  if (LOCAL.test(hostname)) return { is: 'right', base: checked.base };
  if (protocol !== 'https:') return wrong(said(({ address }) => address.HTTPS()));
  return hostname.includes('.')
    ? { is: 'right', base: checked.base }
    : wrong(said(({ address }) => address.DOMAIN(hostname)));
}
