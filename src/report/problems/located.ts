/** A value with its JSONPath. */
export interface Located<T> {
  readonly path: string;
  readonly value: T;
}
