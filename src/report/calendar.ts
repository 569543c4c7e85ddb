/**
 * Whether a date or an interval of the contract's form is one that the calendar has: the pattern of the schema lets
 * 2023-02-30 and 2023-06/2023-01 through. An interval has ends of one precision and runs forward.
 */
export function isOnCalendar(date: string): boolean {
  const [from = '', to] = date.split('/');
  if (!isReal(from)) return false;
  return to === undefined || (isReal(to) && from.length === to.length && from < to);
}

function isReal(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  return !year || !month || !day || day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
