/** A file name without extension, used for the draft's files as well. */
export const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '') || name;
