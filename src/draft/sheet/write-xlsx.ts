/*
 * What is used of the package that writes workbooks, as a module that is loaded when the first is written: a bundle takes no
 * more of the package than this.
 */
export { writeXlsx } from 'hucre/xlsx';
