/** Quotation marks, the same in Chinese and English. */
export const QUOTATION_MARKS = ['“', '”'] as const;

/** Returns a text for use inside quotation marks: its own become single ones. */
export const requoted = (text: string): string => text.replace(/“/g, '‘').replace(/”/g, '’');

export const quoted = (text: string): string => `“${requoted(text)}”`;
