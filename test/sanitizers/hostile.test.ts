import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/format/locale.js';
import { subjectHtml } from '../../src/site/snippets/html.js';
import { linksFrom } from '../../src/site/links.js';
import { renderGallery } from '../../src/site/pages/report/gallery-page.js';
import { subjectsOf } from '../../src/site/subject.js';
import { subjectSvg } from '../../src/site/pictures/svg.js';
import { subjectWechat } from '../../src/site/wechat/wechat.js';
import { HOSTILE, hostileReport } from '../fixtures/hostile-report.js';
import { parseXml } from '../support/xml.js';

/*
 * A report whose every text tries to break out of the format that it is written into. Whatever is published of it holds
 * the elements that we wrote, leads where we lead, and says the words as words.
 */

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const links = linksFrom('https://example.gov.cn/report/');

interface Content {
  readonly elements: Element[];
  readonly comments: string[];
  text: string;
}

/** All of a document, what stands in its templates too. */
function contentOf(roots: readonly Node[], content: Content = { elements: [], comments: [], text: '' }): Content {
  for (const node of roots) {
    if (node.nodeName === '#comment') content.comments.push((node as DefaultTreeAdapterTypes.CommentNode).data);
    if ('value' in node) content.text += node.value;
    if (!('tagName' in node)) continue;
    content.elements.push(node);
    if (node.tagName === 'script' || node.tagName === 'style') continue;
    contentOf('content' in node ? node.content.childNodes : node.childNodes, content);
  }
  return content;
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

const tagsOf = ({ elements }: Content): string[] => [...new Set(elements.map(({ tagName }) => tagName))].sort();

/** Every address that a browser would ask for or go to. */
const addressesOf = ({ elements }: Content): string[] =>
  elements.flatMap((each) =>
    ['href', 'src', 'srcset', 'action', 'data', 'poster', 'xlink:href'].flatMap((name) => attribute(each, name) ?? []),
  );

const handlersOf = ({ elements }: Content): string[] =>
  elements.flatMap(({ attrs }) => attrs.map(({ name }) => name).filter((name) => name.startsWith('on')));

const SUBJECTS = subjectsOf(hostileReport);
const CASES = SUBJECTS.flatMap((subject) => LOCALES.map((locale) => [subject.id, locale, subject] as const));

/** Texts that print as they are: no control character, no line break, nothing that is isolated. */
const PLAIN = ['script', 'comment', 'cdata', 'attribute', 'entity', 'link', 'template'] as const;

describe('S17: hostile words in what others print of us', () => {
  it.each(CASES)('stay words in the HTML snippet: %s in %s', (_, locale, subject) => {
    const content = contentOf(parseFragment(subjectHtml(subject, hostileReport, locale, links)).childNodes);
    const allowed = ['a', 'br', 'li', 'ol', 'p', 'section', 'strong', 'ul'];
    expect(tagsOf(content).filter((tag) => !allowed.includes(tag))).toEqual([]);
    expect([...handlersOf(content), ...content.comments]).toEqual([]);
    for (const address of addressesOf(content)) expect(address).toMatch(/^https:\/\/example\.(?:gov\.cn|com)\//);
  });

  it.each(CASES)('stay words in the section for WeChat: %s in %s', (_, locale, subject) => {
    const content = contentOf(parseFragment(subjectWechat(subject, hostileReport, locale, links)).childNodes);
    const allowed = ['br', 'p', 'path', 'section', 'span', 'strong', 'svg'];
    expect(tagsOf(content).filter((tag) => !allowed.includes(tag))).toEqual([]);
    expect([...handlersOf(content), ...content.comments, ...addressesOf(content)]).toEqual([]);
  });

  it.each(PLAIN)('are read as they were written: %s', (name) => {
    const subject = SUBJECTS.find(({ id }) => id === `hostile-${name}`)!;
    const written = HOSTILE[name].replace(/\s+/g, ' ');
    for (const make of [subjectHtml, subjectWechat]) {
      const { text } = contentOf(parseFragment(make(subject, hostileReport, 'zh-CN', links)).childNodes);
      expect(text.replace(/\s+/g, ' ')).toContain(written);
    }
  });
});

describe('S16: hostile words in a picture', () => {
  it.each(CASES)('stay words, with no script and nothing from elsewhere: %s in %s', (_, locale, subject) => {
    const svg = subjectSvg(subject, hostileReport, locale, links);
    const root = parseXml(svg);
    const all = [root, ...root.querySelectorAll('*')];
    const allowed = ['circle', 'desc', 'g', 'line', 'path', 'rect', 'svg', 'text', 'title', 'tspan'];
    expect(all.map(({ localName }) => localName).filter((name) => !allowed.includes(name))).toEqual([]);
    const attributes = all.flatMap((each) => [...each.attributes]);
    expect(
      attributes.filter(({ name, value }) => /^on|href|style/.test(name) || /url\(|javascript:/.test(value)),
    ).toEqual([]);
  });
});

describe('a page of a hostile report', () => {
  const addresses = linksFrom('https://example.gov.cn/report/');
  const content = contentOf(parse(renderGallery(hostileReport, 'zh-CN', addresses)).childNodes);
  const ofTag = (tag: string): Element[] => content.elements.filter(({ tagName }) => tagName === tag);

  it('S17: runs our script and no other', () => {
    const scripts = ofTag('script');
    expect(scripts.map((each) => [attribute(each, 'src'), attribute(each, 'type')])).toEqual([
      ['assets/gallery.js', undefined],
    ]);
  });

  it('S17: has no element and no handler that a text could have brought', () => {
    expect(handlersOf(content)).toEqual([]);
    expect(tagsOf(content).filter((tag) => /^(?:img|iframe|object|embed|form|base|x|video|audio)$/.test(tag))).toEqual(
      [],
    );
    for (const address of addressesOf(content))
      expect(address).toMatch(
        /^(?:https:\/\/example\.(?:com|gov\.cn)\/|data:,$|#|en\/|assets\/(?:page\.css|report\.css|gallery\.js)$|report\.json$|zh\.(?:csv|xlsx)$|w\/[\w-]+\/(?:embed\/)?$)/,
      );
  });

  it('S08: tells a page that it opens nothing of itself, nor where the reader came from', () => {
    const opening = ofTag('a').filter((each) => attribute(each, 'target') === '_blank');
    expect(opening.length).toBeGreaterThan(0);
    expect(opening.filter((each) => attribute(each, 'rel') !== 'noopener noreferrer')).toEqual([]);
  });

  it('S14: has nothing to send and nothing to set: what can be clicked leads or unfolds', () => {
    expect(tagsOf(content).filter((tag) => /^(?:form|input|select|textarea)$/.test(tag))).toEqual([]);
    expect(ofTag('button').filter((each) => attribute(each, 'type') !== 'button')).toEqual([]);
  });
});
