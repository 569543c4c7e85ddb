import { DATE, isOnCalendar } from '../../report/calendar.js';

/** Whether a text is a valid period of a report. */
export const isPeriod = (period: string): boolean => DATE.test(period) && isOnCalendar(period);
