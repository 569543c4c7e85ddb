import { html, type TemplateResult } from 'lit';
import { choujiang2022Invented } from '../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../data/choujiang-2023.js';

/** How every widget of a panel is dressed. */
export interface Dress {
  readonly theme: string;
  readonly density: string;
  readonly scheme: string;
}

const reports = [choujiang2022Invented, choujiang2023];

/** One of each widget, of the sample report: whatever a token changes can be seen on one of them. */
export const widgetsIn = ({ theme: t, density: d, scheme: s }: Dress): TemplateResult =>
  html`<stat-card theme=${t} density=${d} scheme=${s} fact="industrial-output"></stat-card>
    <stat-card theme=${t} density=${d} scheme=${s} fact="police-incidents"></stat-card>
    <progress-ring theme=${t} density=${d} scheme=${s} fact="villages-above-income-mark"></progress-ring>
    <part-bar theme=${t} density=${d} scheme=${s} fact="villages-above-income-mark"></part-bar>
    <ranking-badge theme=${t} density=${d} scheme=${s} fact="tax-revenue"></ranking-badge>
    <score-board theme=${t} density=${d} scheme=${s} facts="express-volume land-revenue"></score-board>
    <bar-list theme=${t} density=${d} scheme=${s} facts="tax-revenue land-revenue"></bar-list>
    <change-list theme=${t} density=${d} scheme=${s} facts="industrial-output police-incidents"></change-list>
    <fact-table theme=${t} density=${d} scheme=${s} facts="tax-revenue land-revenue police-incidents"></fact-table>
    <trend-line theme=${t} density=${d} scheme=${s} fact="tax-revenue" .reports=${reports}></trend-line>
    <event-line theme=${t} density=${d} scheme=${s} section="urban-renewal"></event-line>
    <honour-roll theme=${t} density=${d} scheme=${s} section="party-building"></honour-roll>
    <report-compare
      theme=${t}
      density=${d}
      scheme=${s}
      .earlier=${choujiang2022Invented}
      .later=${choujiang2023}
      .facts=${['industrial-output', 'tax-revenue']}
    ></report-compare>
    <source-note theme=${t} density=${d} scheme=${s} fact="tax-revenue"></source-note>
    <p class="prose">
      <fact-ref theme=${t} density=${d} scheme=${s} fact="express-volume" show="sentence"></fact-ref>
    </p>`;
