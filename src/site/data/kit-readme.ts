import type { Locale } from '../../format/locale.js';
import type { SiteWords } from '../../format/words/site.js';
import { SITES } from '../../format/words/languages.js';
import { paths } from '../links.js';

/** Contents omitted from an archive. */
export type LeftOut = keyof SiteWords['kit']['leftOut'];

export interface KitFacts {
  readonly version: string;
  /** The scripts in the archive with their hashes. */
  readonly scripts: readonly (readonly [path: string, integrity: string])[];
  readonly leftOut: LeftOut;
  /** The languages of the site, the root language first. */
  readonly locales: readonly Locale[];
}

/** The contents of the archive and how to host it elsewhere, in each language of the site. */
export function kitReadme(kit: KitFacts): string {
  const hashes = kit.scripts.map(([path, integrity]) => `- \`${path}\`: \`${integrity}\``).join('\n');
  return `# Report Widgets ${kit.version}

${kit.locales.map((locale) => howTo(locale, kit)).join('')}## SHA-384

${hashes}

\`openssl dgst -sha384 -binary FILE | openssl base64 -A\`
`;
}

function howTo(locale: Locale, { scripts, leftOut, locales }: KitFacts): string {
  const say = SITES[locale].kit;
  const script = scripts.find(([path]) => path.endsWith('/report-widgets.js'));
  const data = locales.map((one) => paths.whole(one, '.json'));
  return `## ${say.title}

${say.lead}
${say.leftOut[leftOut] && `\n${say.leftOut[leftOut]}\n`}
- ${say.whole(data, [paths.whole(locale, '.csv'), paths.whole(locale, '.xlsx')])}
- ${say.subject}

${say.code}

${script ? codeOf(script, data[0]!) : ''}
`;
}

const codeOf = ([path, integrity]: readonly [path: string, integrity: string], data: string): string => `\`\`\`html
<stat-card src="${data}" fact="ID">…</stat-card>
<script src="${path}" integrity="${integrity}" crossorigin="anonymous" defer="defer"></script>
\`\`\`
`;
