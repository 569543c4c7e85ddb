import { DATE, isOnCalendar } from '../../report/calendar.js';

/** Whether a report can be of this period. */
export const isPeriod = (period: string): boolean => DATE.test(period) && isOnCalendar(period);

/** Whether a site can be at this address: one that readers get over a safe connection. */
export function isAddress(address: string): boolean {
  try {
    const { protocol, hostname, search, hash } = new URL(address);
    return protocol === 'https:' && hostname.includes('.') && !search && !hash;
  } catch {
    return false;
  }
}
