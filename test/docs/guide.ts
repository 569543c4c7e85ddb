import { createHash } from 'node:crypto';
import { fillIn } from '../../src/build/fill-in-report.js';
import { LANGUAGES, type Language } from '../../src/report/lists/terms.js';

/* The examples of the guide to writing a report, as a program reads them from its Markdown. */

type Json = Readonly<Record<string, unknown>>;

/** One kind of statement: what the source says, how a report has it, and what is printed. */
export interface Statement {
  readonly source: string;
  readonly blocks: readonly Json[];
  readonly printed: readonly string[];
}

export const blocksIn = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, block = '']) => block);

const jsonIn = (markdown: string): readonly Json[] =>
  blocksIn(markdown, 'json').map((block) => JSON.parse(block) as Json);

/** The report of the first chapter, which is the frame of every example. */
export const smallestIn = (markdown: string): Json => jsonIn(markdown)[0]!;

export const statementsIn = (markdown: string): readonly Statement[] =>
  markdown
    .split(/^### /m)
    .slice(1)
    .map((chapter) => chapter.replace(/^## [^]*/m, ''))
    .filter((chapter) => chapter.includes('```json'))
    .map((chapter) => ({
      source: (/^> (.*)$/m.exec(chapter) ?? [])[1] ?? '',
      blocks: jsonIn(chapter),
      printed: blocksIn(chapter, 'text').flatMap((block) => block.trim().split('\n')),
    }));

/** The texts of one language alone: a report that lists it has no others. */
const inLanguages = <T>(value: T, languages: readonly string[]): T =>
  JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    LANGUAGES.some((one) => one === key) && !languages.includes(key) ? undefined : inner,
  ) as T;

const languagesOf = ({ blocks }: Statement): readonly Language[] =>
  (blocks.find(({ languages }) => languages)?.['languages'] as Language[] | undefined) ?? LANGUAGES;

/** A whole report around the example, with the places of its quotes filled in as `verify --fix` does. */
export function reportOf(statement: Statement, frame: Json): unknown {
  const { source, blocks } = statement;
  const facts = blocks.filter(({ kind }) => kind).map((fact) => ({ id: 'example', section: 'economy', ...fact }));
  const around = blocks.filter(({ kind }) => !kind);
  const report: Json = around.reduce<Json>((whole, part) => ({ ...whole, ...part }), {
    ...inLanguages(frame, languagesOf(statement)),
    invented: undefined,
    facts,
  });
  const sha256 = createHash('sha256').update(source).digest('hex');
  const filled = fillIn(JSON.stringify(report), { text: source, sha256 });
  return JSON.parse(filled.text) as unknown;
}
