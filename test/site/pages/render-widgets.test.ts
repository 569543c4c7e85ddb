import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { renderWidgets } from '../../../src/site/pages/render-widgets.js';
import { report } from '../../fixtures/model-facts.js';

describe('widgets that a server prints', () => {
  const card = renderWidgets(
    html`<stat-card lang="zh-CN" fact="tea-output" .report=${report}>见<b>原文</b></stat-card>`,
  );

  it('are painted without script: the figure stands in a declarative shadow root', () => {
    expect(card).toMatch(
      /<stat-card[^>]* fact="tea-output"[^>]*>(?:<!--[^>]*-->)*<template shadowroot="open" shadowrootmode="open">/,
    );
    expect(card.replace(/<style>.*?<\/style>|<!--.*?-->|<[^>]*>|\s+/gs, '')).toContain('24.86亿元');
  });

  it('keep the text of the page, and wait for nobody to be taken over', () => {
    expect(card).toContain('见<b>原文</b>');
    expect(card).not.toContain('defer-hydration');
  });

  it('S2: are each taken over by themselves, side by side or inside of each other; what they draw waits for them', () => {
    const one = html`<stat-card lang="en" fact="tea-output" .report=${report}
      ><fact-ref fact="tea-output"></fact-ref
    ></stat-card>`;
    const inLight = renderWidgets(html`<report-source>${one}${one}</report-source>`);
    expect(inLight.match(/<(?:stat-card|fact-ref)\b/g)).toHaveLength(4);
    expect(inLight).not.toContain('defer-hydration');
    const page = renderWidgets(html`<report-page lang="en" .report=${report}></report-page>`);
    const [host, shadow] = page.split(/(?<=<report-page[^>]*>)/);
    expect([host?.includes('defer-hydration'), /<stat-card[^>]* defer-hydration/.test(shadow ?? '')]).toEqual([
      false,
      true,
    ]);
  });

  it('say what a text says as a text', () => {
    expect(renderWidgets(html`<stat-card lang="zh-CN" label=${'<b>&"'} value="1" unit="元"></stat-card>`)).toContain(
      'label="&lt;b&gt;&amp;&quot;"',
    );
  });
});
