import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { define } from '../../../src/define/all.js';
import { sweepStyles } from '../../../src/elements/base/ring-sweep.js';
import { ring } from '../../../src/geometry/ring.js';

define();

describe('a ring that may move, from a server', () => {
  const printed = collectResultSync(
    render(html`<progress-ring motion label="通路灯的村" value="21" of="24" unit="村"></progress-ring>`),
  );

  it('has its whole arc and its figure, and no sweep', () => {
    expect(printed).toContain(`<path class="arc" d="${ring(0.875).arc}">`);
    expect(printed.replace(/<!--.*?-->/g, '')).toContain('>21/24</span>');
    expect(printed).not.toContain('class="sweep"');
    expect(printed).not.toContain('is-swept"');
  });

  it('is paler only while a script sweeps it', () => {
    const rules = sweepStyles.cssText.match(/[^{}]+\{[^{}]*(?:opacity|display: none|visibility)[^{}]*\}/g);
    expect(rules?.map((rule) => rule.trim().replace(/\s+/g, ' '))).toEqual([
      '.sweep { display: none; color: var(--_accent); fill: none; stroke: currentColor; }',
      '.is-swept .arc { opacity: 0.3; }',
    ]);
  });
});
