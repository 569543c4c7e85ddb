/*
 * Re-exports the parts of the xlsx package in use, as a module loaded with the first workbook, so that bundles contain
 * no more of the package.
 */
export { writeXlsx } from 'hucre/xlsx';
