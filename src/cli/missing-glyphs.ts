import type { Lacking } from '../build/build.js';
import type { Io } from '../build/io.js';

/** A character that the font of the pictures does not have. */
export interface MissingGlyph {
  readonly character: string;
  /** As `U+2A6A5`. */
  readonly codePoint: string;
  /** Whose pictures lack it: ids, with the report's folder before them where there are several. */
  readonly subjects: readonly string[];
}

/** What pictures lack, by character, in the order of code points. */
export function missingGlyphs(lacking: readonly Lacking[]): readonly MissingGlyph[] {
  const found = new Map<string, string[]>();
  for (const { folder, subject, missing } of lacking)
    for (const character of missing) {
      const subjects = found.get(character) ?? [];
      found.set(character, subjects);
      subjects.push(folder ? `${folder}/${subject}` : subject);
    }
  return [...found]
    .map(([character, subjects]) => ({ character, codePoint: nameOf(character), subjects: subjects.sort() }))
    .sort((a, b) => a.character.codePointAt(0)! - b.character.codePointAt(0)!);
}

const nameOf = (character: string): string =>
  Array.from(character, (one) => `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');

/** How many subjects are named of a character that many lack. */
const NAMED = 5;

/** A line for each; nothing where nothing is missing. */
export function tellMissing(lacking: readonly Lacking[], { out, language }: Io): void {
  for (const { character, codePoint, subjects } of missingGlyphs(lacking)) {
    const named = subjects.slice(0, NAMED);
    const others = subjects.length - named.length;
    const [zh, en] = others ? [`等${subjects.length}项`, ` and ${others} more`] : ['', ''];
    out(
      {
        zh: `字体缺字，图片中以〓代替：${visible(character)}（${codePoint}），见${named.join('、')}${zh}`,
        en: `not in the font, so pictures show 〓: ${visible(character)} (${codePoint}) in ${named.join(', ')}${en}`,
      }[language],
    );
  }
}

/** What a terminal would obey, or can't show, is named by its code point alone. */
const visible = (character: string): string => (/[\p{C}\p{Z}]/u.test(character) ? '?' : character);
