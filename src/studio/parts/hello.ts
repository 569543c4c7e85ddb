import { html, type TemplateResult } from 'lit';
import type { StudioWords } from '../words/en.js';
import { icon } from './icon.js';

/** The workflow in three small pictures. */
export function helloPictures({ import: said }: StudioWords): TemplateResult {
  const pictures = [
    html`<span class="hello-file">${icon('file')}${said.sample}</span>`,
    html`<span class="hello-text">${said.sampleLabel}<span class="fig open">8.52亿元</span></span> <kbd>Enter</kbd>`,
    html`<stat-card label=${said.sampleLabel} value="8.52" scale="亿" unit="元" density="compact"></stat-card>`,
  ];
  return html`<ul class="three">
    ${said.three.map(
      ([title, text], i) =>
        html`<li>
          <div class="rule-3 three-picture">${pictures[i]}</div>
          <b>${title}</b>
          <p>${text}</p>
        </li>`,
    )}
  </ul>`;
}
