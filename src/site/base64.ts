/** Bytes in base64. For hashes and the like: each byte is an argument of a call. */
export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
