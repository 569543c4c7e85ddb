/** A value and the JSONPath where it stands. */
export interface Located<T> {
  readonly path: string;
  readonly value: T;
}
