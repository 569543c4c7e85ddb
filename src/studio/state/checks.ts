import { DATE, isOnCalendar } from '../../report/calendar.js';

/** Whether a text is a valid period of a report. */
export const isPeriod = (period: string): boolean => DATE.test(period) && isOnCalendar(period);

/** Whether a text is a valid site address: https, and without query or fragment. */
export function isAddress(address: string): boolean {
  try {
    const { protocol, hostname, search, hash } = new URL(address);
    return protocol === 'https:' && hostname.includes('.') && !search && !hash;
  } catch {
    return false;
  }
}
