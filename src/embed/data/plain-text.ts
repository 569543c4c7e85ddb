/** A text of a file without the signs that would turn round what stands beside it. */
export const plainText = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
