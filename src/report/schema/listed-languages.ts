import * as v from 'valibot';
import type { ProblemCode } from '../problems/problems.js';
import { LANGUAGES, type Language } from '../lists/terms.js';

/*
 * The report itself lists the languages that its texts need. Valibot passes one config value of the caller, the
 * language of its messages, down to every value; it carries the list here.
 */

/** Returns the valibot config for a report in these languages. */
export const readIn = (languages: readonly Language[]): { readonly lang: string } => ({ lang: languages.join(' ') });

/** Returns the valid languages that an input lists; both where it lists none. */
export function listedIn(languages: unknown): readonly Language[] {
  const listed = Array.isArray(languages) ? LANGUAGES.filter((one) => languages.includes(one)) : [];
  return listed.length ? listed : LANGUAGES;
}

const REQUIRED: ProblemCode = 'REQUIRED';
const UNLISTED: ProblemCode = 'LANGUAGE_UNLISTED';

type Texts = { readonly [L in Language]?: unknown };

/**
 * Requires the texts of an object to be in exactly the languages that the report lists.
 * @param languages languages that the object can have texts in
 * @param rules whether a listed language may be missing, and whether an unlisted one may be present
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
