/** A string as it stands; a remark, or white space; a mark with all of that around it. */
const PIECES = /("[^"]*"|'[^']*')|(?:\s|\/\*[\s\S]*?\*\/)*([{};,])(?:\s|\/\*[\s\S]*?\*\/)*|(?:\s|\/\*[\s\S]*?\*\/)+/g;

const STYLES = /(<style>)([\s\S]*?)(<\/style>)/g;

/** The sheets met so far: there are as many as widgets in a theme, and they stand in every page. */
const made = new Map<string, string>();

/** A style sheet of this library without its remarks and line breaks, which are for those who read the source. */
export function lightCss(css: string): string {
  let light = made.get(css);
  if (light === undefined) {
    light = css.replace(PIECES, (_, text: string | undefined, mark: string | undefined) => text ?? mark ?? ' ').trim();
    made.set(css, light);
  }
  return light;
}

/** Markup with every style sheet in it made light. */
export const lightStyles = (html: string): string =>
  html.replace(STYLES, (_, start: string, css: string, end: string) => start + lightCss(css) + end);
