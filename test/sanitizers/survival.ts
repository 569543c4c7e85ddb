/* What is left of a code behind a filter, in a word. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Locale } from '../../src/format/locale.js';
import { textOf } from '../../src/format/phrase.js';
import { sentencesOf } from '../../src/site/snippets/sentences.js';
import type { Subject } from '../../src/site/subject.js';
import { snippetContent } from '../../src/site/snippets/snippet-content.js';
import type { Report } from '../../src/report/types.js';

/** From the best to the worst: what an editor has to expect. */
export const OUTCOMES = ['whole', 'drawn', 'text and link', 'text', 'run together', 'text and litter', 'lost'] as const;
export type Outcome = (typeof OUTCOMES)[number];

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const UNSEEN = new Set(['script', 'style', 'iframe', 'template']);

/** What a browser makes of a piece of HTML: its elements in order, and what a reader sees of it, without spaces. */
class Page {
  readonly elements: Element[] = [];
  readonly seen: string;

  constructor(html: string) {
    let seen = '';
    const visit = (node: Node): void => {
      if ('value' in node) seen += node.value.replace(/\s/g, '');
      if (!('tagName' in node)) return;
      this.elements.push(node);
      if (!UNSEEN.has(node.tagName)) node.childNodes.forEach(visit);
    };
    parseFragment(html).childNodes.forEach(visit);
    this.seen = seen;
  }

  says(words: string): boolean {
    return this.seen.includes(words.replace(/\s/g, ''));
  }
}

/** What a reader sees of a piece of HTML, without spaces. */
export const seenIn = (html: string): string => new Page(html).seen;

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** Every word that must not be lost: label, figure with unit and qualifier, standing. */
export function claims(subject: Subject, report: Report, locale: Locale): readonly string[] {
  const { title, entries } = snippetContent(subject, report, locale);
  const said = entries.flatMap(({ facts, standings }) => [
    ...facts.flatMap((fact) => [fact.label, textOf(fact.value), ...fact.standings]),
    ...standings,
  ]);
  return [title, ...said, ...sentencesOf(subject, report, locale)].filter(Boolean);
}

/** What makes the look of a code, or its life: all of it must be there for a code to be whole. */
const lookOf = ({ elements }: Page): readonly string[] =>
  elements
    .filter(({ tagName }) => tagName !== 'br')
    .map((each) => {
      const isStyled = attribute(each, 'style') !== undefined;
      return [each.tagName, isStyled ? 'styled' : '', attribute(each, 'src'), attribute(each, 'sandbox')].join(' ');
    });

/** Whether all of a list is in another, which may have more: an editor adds paragraphs of its own. */
function isWithin(all: readonly string[], of: readonly string[]): boolean {
  const rest = [...of];
  return all.every((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

/** Frames and pictures by their addresses. */
const drawingsOf = ({ elements }: Page): readonly string[] =>
  elements
    .filter(({ tagName }) => tagName === 'iframe' || tagName === 'img')
    .map((each) => attribute(each, 'src') ?? '');

const hasLink = (page: Page, address: string): boolean =>
  page.elements.some((each) => each.tagName === 'a' && attribute(each, 'href') === address) || page.says(address);

/** A code as it is given, read once for every filter. */
export class GivenCode {
  private readonly page: Page;
  /** Which of the words that must not be lost it says, to a reader who sees no drawing. */
  readonly said: readonly string[];

  constructor(
    readonly html: string,
    words: readonly string[],
    private readonly address: string,
  ) {
    this.page = new Page(html);
    this.said = words.filter((word) => this.page.says(word));
  }

  /** @param after what a filter has left of it */
  outcome(after: string): Outcome {
    const left = new Page(after);
    // A tag that a filter shows as text stands between words, and takes none away.
    const reported = left.seen.replace(/<[^<>]*>/g, '');
    if (this.said.some((word) => !reported.includes(word.replace(/\s/g, '')))) return 'lost';
    if (left.seen.length > this.page.seen.length) return 'text and litter';
    if (!hasLink(left, this.address)) return 'text';
    if (isWithin(lookOf(this.page), lookOf(left))) return 'whole';
    const drawings = drawingsOf(this.page);
    return drawings.length && isWithin(drawings, drawingsOf(left)) ? 'drawn' : 'text and link';
  }
}

export const worst = (outcomes: readonly Outcome[]): Outcome =>
  OUTCOMES[Math.max(...outcomes.map((outcome) => OUTCOMES.indexOf(outcome)))]!;
