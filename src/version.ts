/** Version of this copy of the library; `package.json` has the same, and a test holds them together. */
export const VERSION = '0.2.0';
