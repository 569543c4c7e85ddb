import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fromNpm } from '../../scripts/lib/from-npm.mjs';
import { inRoot } from '../../scripts/lib/run.mjs';
import { OUTCOMES, type Outcome } from '../filters/survival.js';
import { isWriting, readOutcomes, recordKept } from './editors/outcomes.js';
import { givenCodes } from './support/given-codes.js';

/*
 * The codes in Ghost's own editor format and renderer, from npm. The whole of Ghost was tried three times and could not be installed: its
 * package names archives beside it that npm does not find; unpacked, its peers contradict each other; and without peers the installation did
 * not end within 20 minutes.
 */

const VERSION = '1.5.1';
const NODE = '24.20.0';
const KINDS = ['html', 'wechat', 'picture', 'frame', 'frame-only', 'script', 'sentence', 'quote'] as const;
const CODES = givenCodes('tea-output', 'https://report.example.gov.cn/');

const beside = ['@tryghost/kg-default-nodes@2.2.1', '@tryghost/kg-html-to-lexical@1.4.0'];
const renderer = await fromNpm('@tryghost/kg-lexical-html-renderer', VERSION, beside);
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
