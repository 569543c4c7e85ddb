/*
 * A text of the report as text of a Markdown file. CommonMark is one dialect of many: GitHub's makes a link of every
 * address, others make formulas, emoji, marks, attributes, comments or typographer's quotes of other signs. So a sign that
 * one of them reads is written as an entity, which every dialect shows as the sign and none takes for one. A backslash
 * before it would not do: beside an address it becomes part of the address, and some dialects print it before `<`.
 */

/** Signs that some dialect reads wherever they are. */
const ANYWHERE = /[\\`*_[\]<>&|~$^={}"'@!?]/u.source;

/** Signs that are read when they are doubled: `--`, `++`, `//`, `..`, `%%`. */
const DOUBLED = /(?<sign>[-+.,/%#;:()])\k<sign>+/u.source;

/** Signs that are read by what follows: `:x`, `a.cn`, `+-`, `#tag`, `(c)`, `;)`. */
const FOLLOWED = /:(?=\S)|\.(?=\p{L})|\+(?=-)|#(?!\d)|\((?=\p{L}{1,2}\))|[-;](?=\))/u.source;

/**
 * What makes an address: the scheme before `://`, `www` before its point, and the first name behind an `@`; with the
 * character before it, where that is not ASCII.
 */
const ADDRESS =
  /(?<before>[^\0-\x7f]?)(?<part>[A-Za-z0-9]+(?=:\/\/)|(?<![A-Za-z0-9])[Ww]{3}(?=\.)|(?<=[\w.+-]@[-_.]*)[A-Za-z0-9]+)/u
    .source;

const READ = new RegExp(`${ADDRESS}|${ANYWHERE}|${DOUBLED}|${FOLLOWED}`, 'gu');

const entities = (text: string): string => Array.from(text, (sign) => `&#${sign.codePointAt(0)!};`).join('');

/**
 * Text for a line of Markdown that does not start with it: it is shown as it is, and is nothing but text. Points, signs and
 * digits of a figure stay as they are.
 *
 * Some readers (cmark-gfm for e-mail, mdast for all addresses) look for addresses when entities are characters again, in one
 * run of text at a time. So the run is ended within the address, by stars about a part of it: every character stays where it
 * is, and in a figure, which is bold already, bold can't be seen. Stars open where an entity or a sign is before them;
 * behind a letter some dialects would close.
 */
export const escapeMarkdown = (text: string): string =>
  text.replace(READ, (read, before?: string, part?: string) =>
    part === undefined ? entities(read) : `${entities(before ?? '')}**${part}**`,
  );
