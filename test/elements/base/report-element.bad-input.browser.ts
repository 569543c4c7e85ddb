import { expect } from 'chai';
import type { ReportProblemDetail } from '../../../src/elements/base/report-problem.js';
import { report } from '../../fixtures/model-facts.js';
import { reportWith, validReport } from '../../fixtures/report.js';
import { setUpNetwork } from '../../support/network.js';
import { codes, draw, heard, isDrawn, place, rendered, seen, setUpPage, reported, until } from '../../support/page.js';

/* Every row of bad input that the project promises an answer to, as a reader of the page would meet it. */

setUpPage();
const network = setUpNetwork();

const FAILED = '数据暂时无法加载，以原文为准';
const CARD = '<stat-card fact="tea-output">原文24.86亿元</stat-card>';

const first = (): ReportProblemDetail => reported.problems[0] ?? expect.fail('no problem was told');

/** A card whose report is what an address answers. */
async function answered(body: string, status = 200): Promise<HTMLElement> {
  network.now.answer('/report.json', { status, ...(body && { body }) });
  const card = place(CARD);
  card.setAttribute('src', '/report.json');
  await until(() => codes().length > 0 || isDrawn(card), 'an outcome');
  return card;
}

describe('a report that is bad', () => {
  for (const [name, body, status, code, found] of [
    ['is not JSON', 'tea: 24.86', 200, 'DATA_PARSE', '"tea: 24.86"'],
    ['is HTML instead of JSON', '<!doctype html><p>登录', 200, 'DATA_PARSE', '"<!doctype html><p>登录"'],
    ['is JSON of another shape', '{"schemaVersion":"1.0","facts":[]}', 200, 'DATA_SCHEMA', '$.id: expected'],
    ['is null', 'null', 200, 'DATA_SCHEMA', '$: expected an object, found null'],
    ['is not there (404)', '<h1>404</h1>', 404, 'DATA_HTTP', '404'],
    ['is gone (410)', '', 410, 'DATA_HTTP', '410'],
    ['is empty (204)', '', 204, 'DATA_HTTP', '204'],
    ['is of the next version', JSON.stringify(reportWith('$.schemaVersion', '2.0')), 200, 'DATA_SCHEMA', '"2.0"'],
  ] as const)
    it(`since it ${name}: ${code}, and the light DOM stands`, async () => {
      const card = await answered(body, status);
      expect(heard(card)).to.equal(`原文24.86亿元 ${FAILED}`);
      expect(codes()).to.deep.equal([code]);
      expect(first().found.en).to.include(found);
      expect(first().message.zh).to.match(/应为.+，实为/);
    });

  it('N01: since the server fails (500): asked twice, DATA_HTTP', async function () {
    this.timeout(5_000);
    const card = await answered('', 500);
    expect(network.now.asked('/report.json')).to.equal(2);
    expect([codes(), first().found.en, isDrawn(card)]).to.deep.equal([['DATA_HTTP'], '500', false]);
  });

  it('N03: since it stalls: DATA_TIMEOUT after ten seconds, twice, and the light DOM stands all the while', async () => {
    const realTimeout = window.setTimeout.bind(window);
    const waits: number[] = [];
    // Time passes at once, but is written down.
    const quick = (run: () => void, wait = 0, ...rest: unknown[]) => {
      if (wait >= 500) waits.push(wait);
      return realTimeout(run, Math.min(wait, 20), ...rest);
    };
    window.setTimeout = quick as typeof window.setTimeout;
    network.now.answer('/stalled.json', 'never');
    const card = place(CARD);
    card.setAttribute('src', '/stalled.json');
    await until(() => codes().length > 0, 'the problem');
    window.setTimeout = realTimeout;
    expect(waits).to.deep.equal([10_000, 500, 10_000]);
    expect([codes(), heard(card)]).to.deep.equal([['DATA_TIMEOUT'], `原文24.86亿元 ${FAILED}`]);
    expect(network.now.requests.map(({ signal }) => signal.aborted)).to.deep.equal([true, true]);
  });

  it('D19: since it has 20 MB: DATA_TOO_LARGE, and it is not read to its end', async () => {
    let pulled = 0;
    const chunk = new Uint8Array(1024 * 1024);
    const stream = new ReadableStream({
      pull: (controller) => {
        if (++pulled > 20) controller.close();
        else controller.enqueue(chunk);
      },
    });
    window.fetch = () => Promise.resolve(new Response(stream));
    const card = place(CARD);
    card.setAttribute('src', '/20-mb.json');
    await until(() => codes().length > 0, 'the problem');
    expect(codes()).to.deep.equal(['DATA_TOO_LARGE']);
    expect(pulled).to.be.below(12);
  });

  it('D19: since it says that it has 20 MB: DATA_TOO_LARGE, and nothing of it is read', async () => {
    let pulled = 0;
    const pull = () => {
      pulled++;
    };
    const stream = new ReadableStream({ pull }, { highWaterMark: 0 });
    window.fetch = () => Promise.resolve(new Response(stream, { headers: { 'content-length': '20971520' } }));
    place(CARD).setAttribute('src', '/20-mb.json');
    await until(() => codes().length > 0, 'the problem');
    expect([codes(), first().found.en, pulled]).to.deep.equal([['DATA_TOO_LARGE'], '"20971520 bytes"', 0]);
  });

  it('N08: since it is not UTF-8: DATA_ENCODING, and no mojibake', async () => {
    window.fetch = () => Promise.resolve(new Response(new Uint8Array([0x22, 0xcb, 0xb0, 0xca, 0xd5, 0x22])));
    const card = place(CARD);
    card.setAttribute('src', '/gbk.json');
    await until(() => codes().length > 0, 'the problem');
    expect([codes(), heard(card)]).to.deep.equal([['DATA_ENCODING'], `原文24.86亿元 ${FAILED}`]);
  });

  it('N04: since the network fails: asked twice, DATA_NETWORK', async function () {
    this.timeout(5_000);
    network.now.answer('/fails.json', 'fails');
    place(CARD).setAttribute('src', '/fails.json');
    await until(() => codes().length > 0, 'the problem');
    expect([codes(), network.now.asked('/fails.json')]).to.deep.equal([['DATA_NETWORK'], 2]);
  });

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'blob:x',
    'ftp://a/b',
    '',
  ])
    it(`N06: since its address is "${src}": URL_REJECTED, and nothing is asked`, async () => {
      await draw(`<stat-card fact="tea-output" src="${src}">原文</stat-card>`);
      await until(() => codes().length > 0, 'the problem');
      expect([codes(), first().path]).to.deep.equal([['URL_REJECTED'], 'src']);
      expect(network.now.requests).to.deep.equal([]);
    });

  it('D11: since it has no such fact: FACT_UNKNOWN, and the nearest are named', async () => {
    const card = place('<stat-card fact="tea-outputs">原文</stat-card>');
    Object.assign(card, { report });
    await rendered();
    expect([codes(), heard(card)]).to.deep.equal([['FACT_UNKNOWN'], `原文 ${FAILED}`]);
    expect(first().message.en).to.equal(
      'fact: expected an id of the report (nearest: tea-output, tea-fair, accidents), found "tea-outputs"',
    );
  });

  for (const id of ['__proto__', 'constructor', 'toString', 'then'])
    it(`D14: since nothing in it is called ${id}: FACT_UNKNOWN`, async () => {
      const card = place(`<stat-card fact="${id}">原文</stat-card>`);
      Object.assign(card, { report });
      await rendered();
      expect(codes()).to.deep.equal(['FACT_UNKNOWN']);
      expect(({} as Record<string, unknown>).label).to.equal(undefined);
    });
});

describe('the real network', () => {
  const REPORT = '/test/fixtures/yunxi-2023.json';

  async function asked(src: string): Promise<HTMLElement> {
    network.now.restore();
    const card = place(CARD);
    card.setAttribute('src', src);
    await until(() => codes().length > 0 || isDrawn(card), 'an outcome');
    return card;
  }

  it('brings a report', async () => {
    expect(heard(await asked(REPORT))).to.match(/^茶叶产值24\.86亿元，同比增长18\.58%，全县第一（2023年）/);
  });

  for (const [src, code] of [
    ['/nothing-here.json', 'DATA_HTTP'],
    ['/package.json', 'DATA_SCHEMA'],
    ['/LICENSE', 'DATA_PARSE'],
  ] as const)
    it(`N02: brings ${src}: ${code}, and the light DOM stands`, async () => {
      expect(heard(await asked(src))).to.equal(`原文24.86亿元 ${FAILED}`);
      expect(codes()).to.deep.equal([code]);
    });

  it('is asked once by fifty widgets, and left when they go', async () => {
    network.now.restore();
    performance.clearResourceTimings();
    const box = place(`<div>${`<stat-card fact="tea-output" src="${REPORT}?fifty"></stat-card>`.repeat(50)}</div>`);
    await until(() => [...box.children].every(isDrawn), 'fifty figures');
    const entries = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('?fifty'));
    expect(entries).to.have.length(1);
  });
});

const VALUES = [
  ['24,86', 'VALUE_SEPARATOR'],
  ['', 'VALUE_EMPTY'],
  ['1e400', 'VALUE_EXPONENT'],
  ['-0', 'VALUE_NEGATIVE_ZERO'],
  ['２4．８６', 'VALUE_FULL_WIDTH'],
  ['NaN', 'VALUE_NAN'],
  ['Infinity', 'VALUE_NAN'],
  ['null', 'VALUE_FORM'],
] as const;

describe('D05: a value that is bad', () => {
  for (const [value, code] of VALUES) {
    it(`"${value}" as an attribute: ${code}, and the light DOM stands`, async () => {
      const card = await draw(`<stat-card label="茶" value="${value}">原文24.86亿元</stat-card>`);
      expect(heard(card)).to.equal(`原文24.86亿元 ${FAILED}`);
      expect([codes(), first().path]).to.deep.equal([[code], 'value']);
      expect(card.shadowRoot?.textContent).not.to.match(/NaN|null|Infinity|0/);
    });

    it(`"${value}" in a report: DATA_SCHEMA with its place, and the light DOM stands`, async () => {
      const card = await answered(JSON.stringify(reportWith('$.facts[0].value', value)));
      expect([codes(), heard(card)]).to.deep.equal([['DATA_SCHEMA'], `原文24.86亿元 ${FAILED}`]);
      expect(first().message.en).to.include('$.facts[0].value: expected');
    });
  }

  for (const [name, value, place_] of [
    ['null without a reason', 'null', '$.facts[0].missing'],
    ['1e400', '1e400', '$.facts[0].value'],
    ['a number', '24.86', '$.facts[0].value'],
    ['minus zero', '-0', '$.facts[0].value'],
    ['true', 'true', '$.facts[0].value'],
    ['a list', '[]', '$.facts[0].value'],
    ['an object', '{}', '$.facts[0].value'],
  ] as const)
    it(`${name} as JSON in a report: DATA_SCHEMA with its place`, async () => {
      const body = JSON.stringify(validReport()).replace('"value":"24.86"', `"value":${value}`);
      await answered(body);
      expect(codes()).to.deep.equal(['DATA_SCHEMA']);
      expect(first().message.en).to.include(place_);
    });

  for (const value of [null, 24.86, Number.NaN, Infinity, true, [], {}])
    it(`${JSON.stringify(value)} (${typeof value}) by script: told, and never a figure`, async () => {
      const card = await draw(`<stat-card label="茶">原文</stat-card>`);
      reported.problems = [];
      Object.assign(card, { value, unit: '元' });
      await rendered();
      expect(isDrawn(card)).to.equal(false);
      expect(card.shadowRoot?.textContent).not.to.match(/NaN|null|Infinity|0|\[object/);
    });

  it('that is missing with a reason is said to be missing', async () => {
    const card = place('<stat-card fact="fair-visitors"></stat-card>');
    Object.assign(card, { report });
    await rendered();
    expect(seen(card)).to.equal('茶会客流 未公布');
  });
});

describe('a label that is bad', () => {
  /** Everything that a page could be asked to load for. */
  const loaders = 'img,image,script,iframe,object,embed,video,audio,link,style:not(:first-child),use,a,form';

  for (const [name, label, text] of [
    ['an <img onerror>', '<img src=/x onerror=alert(1)>', '<img src=/x onerror=alert(1)>'],
    ['a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['an SVG', '<svg onload=alert(1)>', '<svg onload=alert(1)>'],
    ['an end of the template', '</p><!--${1}', '</p><!--${1}'],
    ['a template of another language', '{{7*7}}${7*7}<%= 7*7 %>', '{{7*7}}${7*7}<%= 7*7 %>'],
  ] as const)
    it(`S01: with ${name} is text only: no element, no request, no alert`, async () => {
      const alerts: unknown[] = [];
      const alert = window.alert.bind(window);
      window.alert = (message) => alerts.push(message);
      const card = document.createElement('stat-card');
      card.setAttribute('label', label);
      card.setAttribute('value', '5');
      place('<div></div>').append(card);
      await rendered();
      await new Promise((done) => setTimeout(done, 30));
      window.alert = alert;
      expect(heard(card)).to.equal(`${text}5`.replace(/(\d)5$/, '$1：5'));
      expect(card.shadowRoot?.querySelectorAll(loaders)).to.have.length(0);
      expect(alerts).to.deep.equal([]);
      const loaded = performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname);
      expect(loaded).not.to.include('/x');
    });

  for (const [name, label, shown] of [
    ['a bidi override', '税\u202E收', '税收'],
    ['an open isolate', '\u2067税收', '税收'],
    ['NUL', '税\0收', '税\uFFFD收'],
    ['a C1 control', '税\u0090收', '税\uFFFD收'],
    ['half a surrogate pair', '税\uD83C收', '税\uFFFD收'],
    ['a noncharacter', '税\uFFFE收', '税\uFFFD收'],
  ] as const)
    it(`D10: with ${name} is shown without it, and INPUT_CONTROL_CHARS is told`, async () => {
      for (const given of [
        { label, value: '5', unit: '元' },
        { label: '税收', value: '5', unit: label },
      ]) {
        reported.problems = [];
        const card = place('<stat-card></stat-card>');
        Object.assign(card, given);
        await rendered();
        expect(isDrawn(card)).to.equal(true);
        expect(heard(card)).to.equal(given.label === label ? `${shown}5元` : `税收5${shown}`);
        expect([codes(), first().path]).to.deep.equal([
          ['INPUT_CONTROL_CHARS'],
          given.label === label ? 'label' : 'unit',
        ]);
      }
    });

  it('with control characters in a report is drawn, and told', async () => {
    const card = await answered(JSON.stringify(reportWith('$.facts[0].label.zh', '茶\0叶')));
    expect(heard(card)).to.match(/^茶\uFFFD叶24\.86亿元/);
    expect([codes(), first().path]).to.deep.equal([['INPUT_CONTROL_CHARS'], 'fact.label.zh']);
  });

  for (const [name, label] of [
    ['5,000 characters', '长'.repeat(5_000)],
    ['5,000 letters in one word', 'w'.repeat(5_000)],
    ['300 combining marks', `Z${'\u0351'.repeat(300)}algo`],
  ] as const)
    it(`D09: of ${name} is whole, and stays inside`, async () => {
      const card = place('<stat-card value="5"></stat-card>', 320);
      card.setAttribute('label', label);
      await rendered();
      expect(heard(card)).to.equal(`${label}5`);
      expect(card.scrollWidth).to.be.at.most(card.clientWidth);
      expect(codes()).to.deep.equal([]);
    });

  it('of 10,001 characters is refused: TEXT_LENGTH', async () => {
    const card = place('<stat-card value="5">原文</stat-card>');
    card.setAttribute('label', '长'.repeat(10_001));
    await rendered();
    expect([codes(), first().path, heard(card)]).to.deep.equal([['TEXT_LENGTH'], 'label', `原文 ${FAILED}`]);
  });
});

describe('S02: a source link that is bad', () => {
  for (const href of [
    'javascript:alert(1)',
    'JaVa\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.com/0f',
    '//evil.example/',
    '\\\\evil.example',
    'https://user:secret@example.com/',
    'report.html',
  ])
    it(`${href}: its text without a link, and URL_REJECTED is told`, async () => {
      const card = place('<stat-card label="茶" value="5" source="云溪镇"></stat-card>');
      card.setAttribute('href', href);
      await rendered();
      expect(heard(card)).to.equal('茶5 据云溪镇报告');
      expect(card.shadowRoot?.querySelectorAll('a')).to.have.length(0);
      expect([codes(), first().path]).to.deep.equal([['URL_REJECTED'], 'href']);
    });

  it('and one that is good leads where it says', async () => {
    const card = await draw(
      '<stat-card label="茶" value="5" source="云溪镇" href="https://example.com/a"></stat-card>',
    );
    const link = card.shadowRoot?.querySelector('a');
    expect([link?.href, link?.textContent, link?.rel]).to.deep.equal([
      'https://example.com/a',
      '据云溪镇报告',
      'noopener noreferrer',
    ]);
    expect(codes()).to.deep.equal([]);
  });

  it('in a report is no report: DATA_SCHEMA', async () => {
    await answered(JSON.stringify(reportWith('$.source.url', 'javascript:alert(1)')));
    expect(codes()).to.deep.equal(['DATA_SCHEMA']);
    expect(first().message.en).to.include('$.source.url');
  });
});
