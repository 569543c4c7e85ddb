import { expect } from 'chai';
import { report } from '../../fixtures/model-facts.js';
import { everyElement, heard, isDrawn } from '../../support/page.js';
import { WIDGETS } from '../../support/widgets.js';

/* A page with as strict a Content Security Policy as there is: no style but constructed sheets, no inline script. */

const POLICY = [
  "default-src 'none'",
  `script-src ${location.origin}`,
  `connect-src ${location.origin}`,
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

interface Framed {
  readonly page: Document;
  readonly violations: SecurityPolicyViolationEvent[];
}

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  frames.splice(0).forEach((frame) => {
    frame.remove();
  });
});

async function until(isTrue: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 1000 && !isTrue(); i++) await new Promise((done) => setTimeout(done, 10));
  if (!isTrue()) throw new Error(`Never came: ${what}`);
}

/** A page under the policy; what it breaks is written down from its first line on. */
async function framed(body: string): Promise<Framed> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="zh"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}"></head>
    <body>${body}<script type="module" src="${location.origin}/src/auto.ts"></script></body></html>`;
  document.body.append(frame);
  frames.push(frame);
  const violations: SecurityPolicyViolationEvent[] = [];
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const page = frame.contentDocument ?? expect.fail('no document');
  page.addEventListener('securitypolicyviolation', (event) => violations.push(event));
  return { page, violations };
}

const inScript = `<script type="application/json">${JSON.stringify(report)}</script>`;

describe('H22, H23: under a strict policy', () => {
  for (const { tag, named, saysOfReport } of WIDGETS)
    it(`<${tag}> is drawn, styled, and breaks nothing`, async () => {
      const { page, violations } = await framed(
        `<report-source>${inScript}<${tag} ${named}>原文</${tag}></report-source>`,
      );
      const element = page.querySelector(tag) ?? expect.fail('no element');
      await until(() => !!element.shadowRoot && isDrawn(element), 'the figure');
      // What was broken is told in a task of its own.
      await new Promise((done) => setTimeout(done, 100));
      expect(violations.map(({ violatedDirective, blockedURI }) => `${violatedDirective} ${blockedURI}`)).to.deep.equal(
        [],
      );
      expect(heard(element)).to.equal(saysOfReport);
      const root = element.shadowRoot!.querySelector('.root')!;
      expect(page.defaultView!.getComputedStyle(root).fontSize).to.equal('15px');
      expect([...everyElement(element.shadowRoot!)].filter((each) => each.hasAttribute('style'))).to.have.length(0);
    });

  it('a style attribute would be seen', async () => {
    const { page, violations } = await framed('<p></p>');
    page.querySelector('p')!.setAttribute('style', 'color: red');
    await until(() => violations.length > 0, 'the violation');
    expect(violations[0]!.effectiveDirective).to.match(/^style-src/);
  });
});
