/** The same properties on an object that inherits none: what a host page has put on every object is not read from it. */
export const bare = <T extends object>(given: T): T => Object.assign<object, T>(Object.create(null) as object, given);
