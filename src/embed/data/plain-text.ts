/** A text of a file without bidi control characters, which could reorder the text around it. */
export const plainText = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
