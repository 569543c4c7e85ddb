/*
 * Escapes text of the report for Markdown. CommonMark is one dialect of many: GitHub's autolinks addresses, others turn
 * characters into formulas, emoji, highlights, attributes, comments or typographic quotes. So every character with a
 * meaning in any of them is written as an entity, which all dialects show as the plain character. A backslash would not
 * do: next to an address it becomes part of it, and some dialects print it before `<`.
 */

/** Characters that some dialect interprets anywhere. */
const ANYWHERE = /[\\`*_[\]<>&|~$^={}"'@!?]/u.source;

/** Characters that are interpreted when doubled: `--`, `++`, `//`, `..`, `%%`. */
const DOUBLED = /(?<sign>[-+.,/%#;:()])\k<sign>+/u.source;

/** Characters that are interpreted depending on what follows: `:x`, `a.cn`, `+-`, `#tag`, `(c)`, `;)`. */
const FOLLOWED = /:(?=\S)|\.(?=\p{L})|\+(?=-)|#(?!\d)|\((?=\p{L}{1,2}\))|[-;](?=\))/u.source;

/**
 * Parts that trigger autolinks: the scheme before `://`, `www` before its dot, and the first name after an `@`; with
 * the preceding character, if it is not ASCII.
 */
const ADDRESS =
  /(?<before>[^\0-\x7f]?)(?<part>[A-Za-z0-9]+(?=:\/\/)|(?<![A-Za-z0-9])[Ww]{3}(?=\.)|(?<=[\w.+-]@[-_.]*)[A-Za-z0-9]+)/u
    .source;

const READ = new RegExp(`${ADDRESS}|${ANYWHERE}|${DOUBLED}|${FOLLOWED}`, 'gu');

const entities = (text: string): string => Array.from(text, (sign) => `&#${sign.codePointAt(0)!};`).join('');

/**
 * Escapes text within a Markdown line: it is shown unchanged, as plain text. Points, signs and digits of a figure are
 * not escaped.
 *
 * Some renderers (cmark-gfm for e-mail, mdast for all addresses) autolink after decoding entities, one text node at a
 * time. So the text node is split within the address, by bold markers around a part of it: every character stays in
 * place, and in a figure, which is bold already, this is invisible. Markers open after an entity or a punctuation mark;
 * after a letter, some dialects would close.
 */
export const escapeMarkdown = (text: string): string =>
  text.replace(READ, (read, before?: string, part?: string) =>
    part === undefined ? entities(read) : `${entities(before ?? '')}**${part}**`,
  );
