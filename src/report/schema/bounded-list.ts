import * as v from 'valibot';

/** The longest list that is read. */
export const MAX_LIST = 100_000;

/** How many problems are told; who made more has made one mistake many times. */
export const MAX_PROBLEMS = 1_000;

/**
 * A list as `v.array` reads it, except that entries are left unread where to read them would help no one: all of them
 * when the list is too long (the caller's `maxLength` names that), and the rest after a thousand problems. An 8 MB file
 * of zeros would else become four million problems, for which a browser has no room.
 */
export function bounded<const S extends v.GenericSchema>(item: S): v.ArraySchema<S, undefined> {
  const schema = v.array(item);
  return {
    ...schema,
    '~run'(dataset, config) {
      const isLong = Array.isArray(dataset.value) && dataset.value.length > MAX_LIST;
      const reader = v.array(untilFull(item, isLong ? 0 : MAX_PROBLEMS + 1));
      return reader['~run'](dataset, config);
    },
  };
}

/** A schema that reads values until it has met so many issues, and takes the rest as they are. */
function untilFull(item: v.GenericSchema, room: number): v.GenericSchema {
  let left = room;
  return {
    ...item,
    '~run'(dataset, config) {
      if (left <= 0) return { typed: true, value: dataset.value };
      const read = item['~run'](dataset, config);
      left -= read.issues?.length ?? 0;
      return read;
    },
  };
}
