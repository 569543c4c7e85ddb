/** Bytes in base64. Only for short input such as hashes: each byte is an argument of a call. */
export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
