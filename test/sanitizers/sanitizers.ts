/*
 * What stands between an editor's clipboard and a page: filters as they come from npm with their defaults, and models of
 * those that are part of a system, made from its source or its documentation.
 */
import createPurifier from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitize from 'sanitize-html';
import { FilterXSS, filterXSS, getDefaultWhiteList } from 'xss';
import {
  DRAWING_ELEMENTS,
  ELEMENTS,
  LINK_HOSTS,
  LOST_ATTRIBUTES,
  PICTURE_HOSTS,
} from '../../src/site/wechat/wechat-rules.js';

export interface Filter {
  readonly name: string;
  /** What it is and where its rules are from. */
  readonly from: string;
  readonly apply: (html: string) => string;
}

const purifier = createPurifier(new JSDOM().window);

/** Attributes that WordPress allows on every element of a post. */
const KSES_GLOBAL = ['class', 'id', 'style', 'title', 'role', 'dir', 'lang', 'data-*', 'aria-*'];
const KSES_TAGS =
  'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd ' +
  'dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label ' +
  'legend li map mark menu nav p pre q s samp span section small strike strong sub summary sup table tbody td textarea ' +
  'tfoot th thead title tr track tt u ul ol var video';

/** How it reads a post: comments of one line, and what reaches from `<` to `>`; it knows of no text that a script has. */
const KSES_TOKEN = /<!--.*?(?:-->|$)|<[^>]*(?:>|$)/g;

/** It takes tags away and leaves what is between them, the text of a script too; comments stay, unseen. */
const kses = (html: string): string =>
  sanitize(
    html.replace(KSES_TOKEN, (token) => (/^<(?:!--|\/?script)/i.test(token) ? '' : token)),
    {
      allowedTags: KSES_TAGS.split(' '),
      allowedAttributes: {
        '*': KSES_GLOBAL,
        a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
        img: ['alt', 'align', 'border', 'height', 'width', 'src', 'loading'],
      },
      nonTextTags: [],
    },
  );

/** UEditor keeps the list of js-xss and lets class and style stand on the usual elements. */
const STYLED =
  'a abbr address audio b blockquote caption code col colgroup dd div dl dt em h1 h2 h3 h4 h5 h6 i li ol p pre span sub ' +
  'sup strong table tbody td tfoot th thead tr ul video';
const UNKNOWN_TO_UEDITOR = ['figure', 'figcaption', 'kbd', 'strike', 'summary'];

function ueditorList(): Record<string, string[]> {
  const list = Object.entries(getDefaultWhiteList() as Record<string, string[]>)
    .filter(([tag]) => !UNKNOWN_TO_UEDITOR.includes(tag))
    .map(([tag, names]) => [tag, STYLED.split(' ').includes(tag) ? [...names, 'class', 'style'] : names] as const);
  return Object.fromEntries(list);
}

const ueditor = new FilterXSS({ whiteList: ueditorList(), css: false });

const hostOf = (address = ''): string => (URL.canParse(address) ? new URL(address).hostname : '');

/** Scripts, frames and forms go with what is in them; other unknown elements are unwrapped, and links elsewhere too. */
const wechat = (html: string): string =>
  sanitize(html, {
    allowedTags: [...ELEMENTS, ...DRAWING_ELEMENTS],
    allowedAttributes: false,
    nonTextTags: ['script', 'style', 'iframe', 'form', 'textarea', 'template'],
    allowedStyles: {},
    transformTags: {
      '*': (tagName, attribs) => ({
        tagName: tagName === 'a' && !LINK_HOSTS.has(hostOf(attribs.href)) ? 'unlinked' : tagName,
        attribs: Object.fromEntries(
          Object.entries(attribs).filter(([name]) => !LOST_ATTRIBUTES.has(name) && !name.startsWith('on')),
        ),
      }),
    },
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !PICTURE_HOSTS.has(hostOf(attribs.src)),
    parser: { lowerCaseTags: false, lowerCaseAttributeNames: false },
  });

export const FILTERS: readonly Filter[] = [
  { name: 'js-xss', from: 'the package xss with its defaults', apply: (html) => filterXSS(html) },
  { name: 'sanitize-html', from: 'the package with its defaults', apply: (html) => sanitize(html) },
  { name: 'DOMPurify', from: 'the package with its defaults', apply: (html) => purifier.sanitize(html) },
  { name: 'WordPress', from: 'the list of wp_kses_post, for authors who may not write unfiltered HTML', apply: kses },
  {
    name: 'UEditor',
    from: 'the list of its configuration file: that of js-xss, with class and style',
    apply: (html) => ueditor.process(html),
  },
  { name: 'WeChat', from: 'the rules of src/site/wechat/wechat-rules.ts, each with its source', apply: wechat },
  {
    name: 'links only',
    from: 'a filter that leaves nothing but links',
    apply: (html) => sanitize(html, { allowedTags: ['a'], allowedAttributes: { a: ['href'] } }),
  },
  {
    name: 'tags cut out',
    from: 'a filter that cuts out whatever reaches from `<` to `>`, as excerpts and feeds are made',
    apply: (html) => html.replace(/<[^>]*>/g, ''),
  },
  { name: 'no tags', from: 'a filter that leaves no tag at all', apply: (html) => sanitize(html, { allowedTags: [] }) },
];
