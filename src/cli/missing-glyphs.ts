import type { Lacking } from '../build/render-reports.js';
import type { Io } from '../build/command-io.js';

/** A character without a glyph in the pictures' font. */
export interface MissingGlyph {
  readonly character: string;
  /** As `U+2A6A5`. */
  readonly codePoint: string;
  /** Ids of the subjects concerned, prefixed with the report's folder if there are several. */
  readonly subjects: readonly string[];
}

/** Missing characters in the order of their code points. */
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

/** Maximum number of subjects listed per character. */
const NAMED = 5;

/** A line per character; no output if none is missing. */
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

/** Control characters and invisible ones are shown only by their code point. */
const visible = (character: string): string => (/[\p{C}\p{Z}]/u.test(character) ? '?' : character);
