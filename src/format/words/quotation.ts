/** The quotation marks of Chinese and English. */
export const QUOTATION_MARKS = ['“', '”'] as const;

/** A text to stand between them: marks inside become single ones. */
export const requoted = (text: string): string => text.replace(/“/g, '‘').replace(/”/g, '’');

export const quoted = (text: string): string => `“${requoted(text)}”`;
