/** A string; or a punctuator with the comments and white space around it; or only comments and white space. */
const PIECES = /("[^"]*"|'[^']*')|(?:\s|\/\*[\s\S]*?\*\/)*([{};,])(?:\s|\/\*[\s\S]*?\*\/)*|(?:\s|\/\*[\s\S]*?\*\/)+/g;

const STYLES = /(<style>)([\s\S]*?)(<\/style>)/g;

/** Cache of minified sheets: there are as many as widgets in a theme, and every page contains them. */
const made = new Map<string, string>();

/** Minifies a style sheet of this library by removing comments and line breaks. */
export function lightCss(css: string): string {
  let light = made.get(css);
  if (light === undefined) {
    light = css.replace(PIECES, (_, text: string | undefined, mark: string | undefined) => text ?? mark ?? ' ').trim();
    made.set(css, light);
  }
  return light;
}

/** Minifies every style sheet in markup. */
export const lightStyles = (html: string): string =>
  html.replace(STYLES, (_, start: string, css: string, end: string) => start + lightCss(css) + end);
