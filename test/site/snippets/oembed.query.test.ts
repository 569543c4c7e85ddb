import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { makeHandler } from '../../../src/site/handler.js';
import type { Oembed } from '../../../src/site/snippets/oembed.js';
import { parseReport } from '../../../src/report/parse.js';
import { reportWith } from '../../fixtures/report.js';

/* The live form of oEmbed, as somebody who has read the specification asks it. */

const BASE = 'https://example.gov.cn/report/';
const HOSTILE = '"><script>alert(1)</script>&';

const read = parseReport(reportWith('$.facts[0].label.zh', HOSTILE));
if (!read.ok) throw new Error(read.problems[0]!.message.en);
const { report } = read;

const handler = makeHandler({ base: BASE, report: (folder) => (folder === '' ? report : undefined) });
const PAGE = `url=${encodeURIComponent(`${BASE}w/tea-output/`)}`;
const ask = (query: string): Promise<Response> => handler(new Request(`${BASE}oembed?${query}`));
const json = async (query: string): Promise<Oembed> => (await (await ask(query)).json()) as Oembed;

describe('F14: oEmbed, asked live,', () => {
  const whole = json(PAGE);

  it.each([
    ['', 640, 206],
    ['&maxwidth=100000', 640, 206],
    // A narrow card is drawn smaller.
    ['&maxwidth=100', 100, 170],
    ['&maxwidth=1', 1, 170],
  ])('keeps within the width it is told: %j', async (query, width, height) => {
    const reported = await json(PAGE + query);
    expect([reported.width, reported.height]).toEqual([width, height]);
    expect(reported.html).toContain(` width="${width}" height="${height}"`);
  });

  it.each([
    ['&maxheight=100000', 206],
    ['&maxheight=100', 100],
    ['&maxheight=1', 1],
  ])('keeps within the height it is told: %j', async (query, height) => {
    const reported = await json(PAGE + query);
    expect([reported.width, reported.height]).toEqual([640, height]);
  });

  it.each(['0', '-1', '1.5', '1e3', '100px', '', 'NaN', '9999999999'])('refuses a width of %j', async (width) => {
    const response = await ask(`${PAGE}&maxwidth=${width}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toBe(
      'maxwidth应为不小于1的整数，单位为像素。\nmaxwidth has to be a whole number of px, 1 or more.\n',
    );
  });

  it.each([
    ['an address that is none of its pages', `url=${encodeURIComponent(`${BASE}w/none/`)}`, 404],
    ['an address of somebody else', 'url=https%3A%2F%2Fexample.com%2F', 400],
    ['no address', '', 400],
    ['a format that it has not', `${PAGE}&format=php`, 501],
  ])('answers %s as the specification has it', async (_, query, status) => {
    expect((await ask(query)).status).toBe(status);
  });

  it('calls no function of whoever asks', async () => {
    const response = await ask(`${PAGE}&callback=alert`);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.text()).toMatch(/^\{/);
  });

  it('escapes a title that is markup, in JSON, in XML and in the frame', async () => {
    const reported = await whole;
    expect(reported.title).toBe(HOSTILE);
    expect(reported.html).not.toContain('<script');
    const xml = new XMLParser({ processEntities: true }).parse(await (await ask(`${PAGE}&format=xml`)).text()) as {
      readonly oembed: { readonly title: string; readonly html: string };
    };
    expect([xml.oembed.title, xml.oembed.html]).toEqual([HOSTILE, reported.html]);
  });
});
