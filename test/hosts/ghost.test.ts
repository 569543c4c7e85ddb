import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFromNpm, fromNpm } from '../../scripts/lib/from-npm.mjs';
import { inRoot } from '../../scripts/lib/run.mjs';
import { OUTCOMES, type Outcome } from '../sanitizers/survival.js';
import { isWriting, readOutcomes, recordKept } from './editors/outcomes.js';
import { givenCodes } from './support/given-codes.js';
import { Publisher } from './wordpress/publisher.js';

/*
 * The codes in Ghost's own editor format and renderer, from npm, and its own oEmbed service, which is one file of its package with the packages
 * that it loads. The whole of Ghost was tried three times and could not be installed: its
 * package names archives beside it that npm does not find; unpacked, its peers contradict each other; and without peers the installation did
 * not end within 20 minutes.
 */

const VERSION = '1.5.1';
const NODE = '24.20.0';
const KINDS = ['html', 'wechat', 'picture', 'frame', 'frame-only', 'script', 'sentence', 'quote'] as const;
const CODES = givenCodes('tea-output', 'https://report.example.gov.cn/');

const beside = ['@tryghost/kg-default-nodes@2.2.1', '@tryghost/kg-html-to-lexical@1.4.0'];
const renderer = await fromNpm('@tryghost/kg-lexical-html-renderer', VERSION, beside);
const WHOLE = '6.65.0';
const SCRAPERS = ['url', 'title', 'description', 'author', 'publisher', 'image', 'logo', 'logo-favicon'];
const service = await fileFromNpm('ghost', WHOLE, 'core/server/services/oembed/oembed-service.js', [
  'metascraper',
  '5.55.2',
  ...SCRAPERS.map((name) => `metascraper-${name}@5.55.2`),
  ...['@tryghost/errors@3.3.14', '@tryghost/tpl@2.3.14', '@tryghost/logging@5.4.5', '@tryghost/image-transform@1.4.18'],
  ...[
    'lodash@4.18.1',
    'charset@1.0.1',
    'iconv-lite@0.7.3',
    'cheerio@1.2.0',
    'got@16.0.0',
    'tldts@7.4.4',
    'file-type@21.3.4',
  ],
  '@extractus/oembed-extractor@3.2.1',
]);
const node = await fromNpm(`node-${process.platform}-${process.arch}`, NODE);
const isHere = renderer !== undefined && node !== undefined;
if (!isHere) console.log('Not run: Ghost (missing: its renderer, or Node 24, from npm)');

/** A card of the kind HTML on a page and in a newsletter, and text that is pasted into an article. */
type Rendered = Readonly<Record<'card' | 'mail' | 'text', string>>;

function render(): Readonly<Record<string, Rendered>> {
  const input = JSON.stringify(Object.fromEntries(KINDS.map((kind) => [kind, CODES.get(kind)!.html])));
  const args = [inRoot('test', 'hosts', 'ghost', 'render.cjs'), renderer!];
  const { stdout, stderr, status } = spawnSync(join(node!, 'bin/node'), args, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, Rendered>;
}

const rendered = isHere ? render() : {};
const left = (way: keyof Rendered): Record<string, Outcome> =>
  Object.fromEntries(KINDS.map((kind) => [kind, CODES.get(kind)!.outcome(rendered[kind]![way])]));

describe.runIf(isHere)("Ghost's packages", () => {
  afterAll(() =>
    recordKept('systems', {
      'Ghost, card HTML': { version: VERSION, kept: left('card') },
      'Ghost, text': { version: VERSION, kept: left('text') },
    }),
  );

  it.each(['card', 'mail'] as const)('keep every code whole in a card of the kind HTML: %s', (way) => {
    expect(new Set(Object.values(left(way)))).toEqual(new Set(['whole']));
  });

  it('keep every word and the link of a code that is pasted as text', () => {
    const worse = OUTCOMES.slice(OUTCOMES.indexOf('text'));
    expect(Object.entries(left('text')).filter(([, outcome]) => worse.includes(outcome))).toEqual([]);
  });

  if (isWriting) return;
  it('leave of each code what docs/survival.md says', () => {
    const { systems } = readOutcomes();
    expect([left('card'), left('text')]).toEqual([systems['Ghost, card HTML']!.kept, systems['Ghost, text']!.kept]);
  });
});

const canAsk = service !== undefined && node !== undefined;
if (!canAsk) console.log('Not run: the oEmbed service of Ghost (missing: a file of its package, or Node 24, from npm)');

describe.runIf(canAsk)("Ghost's oEmbed service", () => {
  const site = new Publisher();
  beforeAll(() => site.start());
  afterAll(() => site.stop());

  /** The card that the editor makes of an address. */
  async function cardOf(path: string): Promise<{ type: string; url: string; metadata: Record<string, string> }> {
    const asking = [inRoot('test', 'hosts', 'ghost', 'oembed.cjs'), service!, site.base + path];
    const { stdout } = await promisify(execFile)(join(node!, 'bin/node'), asking);
    return JSON.parse(stdout.slice(stdout.lastIndexOf('\n'))) as Awaited<ReturnType<typeof cardOf>>;
  }

  // It takes frames only from sites on its own list, and makes a bookmark of every other page.
  it.each([
    ['w/tea-output/', '茶叶产值', '茶叶产值24.86亿元，同比增长18.58%', 'w/tea-output/zh.social.png'],
    ['w/tea-output/en/', 'Tea output', 'Tea output', 'w/tea-output/en.social.png'],
    ['w/tea-output/theme-portal/', '茶叶产值', '茶叶产值24.86亿元，同比增长18.58%', 'w/tea-output/zh.social.png'],
  ])(
    'makes a bookmark of the address of %j: title, sentence with the figure, picture',
    async (path, title, said, file) => {
      const { type, url, metadata } = await cardOf(path);
      expect([type, url]).toEqual(['bookmark', site.base + path]);
      expect(metadata.title).toContain(title);
      expect(metadata.description).toContain(said);
      expect(metadata.thumbnail).toBe(site.base + file);
    },
    60_000,
  );
});
