import * as v from 'valibot';
import type { ProblemCode } from '../problems/problems.js';
import { LANGUAGES, type Language } from '../lists/terms.js';

/*
 * Which languages the texts of a report need is said by the report itself. The schema library hands one setting of its
 * caller, the language that its messages are asked for in, down to every value that it reads; that setting carries the list.
 */

/** The setting with which a report is read that lists these languages. */
export const readIn = (languages: readonly Language[]): { readonly lang: string } => ({ lang: languages.join(' ') });

/** The languages that an input lists, as far as it lists any that there are; both where it lists none. */
export function listedIn(languages: unknown): readonly Language[] {
  const listed = Array.isArray(languages) ? LANGUAGES.filter((one) => languages.includes(one)) : [];
  return listed.length ? listed : LANGUAGES;
}

const REQUIRED: ProblemCode = 'REQUIRED';
const UNLISTED: ProblemCode = 'LANGUAGE_UNLISTED';

type Texts = { readonly [L in Language]?: unknown };

/**
 * The texts of an object, by their languages: in each that the report lists, and in no other.
 * @param languages those that it has texts in at all
 * @param rules whether one in a listed language may be absent, and whether one in another may be there
 */
export const inLanguages = <T extends Texts>(
  languages: readonly Language[],
  { mayLack = false, mayHave = false }: { readonly mayLack?: boolean; readonly mayHave?: boolean } = {},
): v.RawCheckAction<T> =>
  v.rawCheck<T>(({ dataset, config, addIssue }) => {
    const texts: unknown = dataset.value;
    if (typeof texts !== 'object' || texts === null) return;
    const listed = listedIn(config.lang?.split(' '));
    for (const key of languages) {
      const input = (texts as Texts)[key];
      const isThere = input !== undefined;
      if (isThere === listed.includes(key) || (isThere ? mayHave : mayLack)) continue;
      const path: [v.ObjectPathItem] = [
        { type: 'object', origin: 'value', input: texts as Record<string, unknown>, key, value: input },
      ];
      addIssue({ message: isThere ? UNLISTED : REQUIRED, input, path });
    }
  });
