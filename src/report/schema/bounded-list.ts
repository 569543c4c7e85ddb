import * as v from 'valibot';

/** Maximum length of a list. */
export const MAX_LIST = 100_000;

/** Maximum number of reported problems; more are usually one repeated mistake. */
export const MAX_PROBLEMS = 1_000;

/**
 * Like `v.array`, but skips entries that are not worth validating: all of them if the list is too long (the caller's
 * `maxLength` reports that), and the rest after a thousand problems. An 8 MB file of zeros would otherwise create four
 * million problems and exhaust a browser's memory.
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

/** A schema that validates values until `room` issues were found, then accepts the rest unchecked. */
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
