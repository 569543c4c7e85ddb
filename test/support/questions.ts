import { findFigures } from '../../src/draft/find-figures.js';
import { readDocument } from '../../src/draft/read/read-document.js';
import { questionsOf } from '../../src/draft/questions/questions-of.js';
import type { DraftQuestion } from '../../src/draft/questions/question.js';
import type { Draft } from '../../src/draft/session/draft.js';
import { makeDraft } from '../../src/draft/session/make-draft.js';

/* Drafts with the rules' findings in a text, and their questions. */

export interface DraftedText {
  readonly draft: Draft;
  readonly text: string;
}

export async function drafted(content: string, name = 'report.txt'): Promise<DraftedText> {
  const bytes = new TextEncoder().encode(content);
  const read = await readDocument({ name, bytes });
  if (!read.ok) throw new Error(read.refusal.message.en);
  const { format, source } = read;
  return { draft: makeDraft({ name, bytes, format, source }, findFigures(source.text)), text: source.text };
}

export async function questions(content: string, name?: string): Promise<readonly DraftQuestion[]> {
  const { draft, text } = await drafted(content, name);
  return questionsOf(draft, text);
}

/** The questions of a text, one per line: code and message. */
export const asks = async (content: string, name?: string): Promise<string[]> =>
  (await questions(content, name)).map(({ code, message }) => `${code} ${message.zh}`);

/** The same in English. */
export const asksInEnglish = async (content: string): Promise<string[]> =>
  (await questions(content)).map(({ code, message }) => `${code} ${message.en}`);
