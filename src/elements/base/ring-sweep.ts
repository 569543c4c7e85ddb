import { css, type LitElement, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { ProgressRingModel } from '../../models/widgets/progress-ring.js';
import { atFirstSight } from './when-visible.js';
import { changeOwnTree } from '../guard/drawn-tree.js';
import { documentMethod } from '../../browser/document-members.js';

type Ring = ProgressRingModel['ring'];
type Host = ReactiveControllerHost & Pick<LitElement, 'renderRoot'>;

/**
 * Styles of a sweep. The whole arc stays visible below it, only paler, so that the ring always shows the figure. In
 * print there is none, even in mid-animation.
 */
export const sweepStyles = css`
  .sweep {
    display: none;
    color: var(--_accent);
    fill: none;
    stroke: currentColor;
  }
  @media screen {
    .sweep {
      display: inline;
      animation: sweep 1s ease-in-out;
    }
    .is-swept .arc {
      opacity: 0.3;
    }
  }
  @keyframes sweep {
    from {
      stroke-dasharray: 0 1;
    }
  }
`;

/**
 * Animates along the arc of a ring once when it first becomes visible. Adds a stroke and removes it afterwards; figure
 * and arc are drawn from the first frame, independently of it.
 */
export class RingSweep implements ReactiveController {
  private hasSwept = false;
  private stopWaiting?: () => void;
  private stroke?: SVGCircleElement;

  /** @param ring the ring to animate; undefined for none */
  constructor(
    private readonly host: Host,
    private readonly ring: () => Ring | undefined,
  ) {
    host.addController(this);
  }

  /** An update ends the animation, since the stroke may belong to another figure. */
  hostUpdate(): void {
    this.end();
  }

  hostUpdated(): void {
    const drawing = this.ring()?.arc && !this.hasSwept ? this.host.renderRoot.querySelector('svg.ring') : null;
    if (drawing) this.stopWaiting ??= atFirstSight(drawing, this.begin);
  }

  hostDisconnected(): void {
    this.stopWaiting?.();
    this.stopWaiting = undefined;
    this.end();
  }

  private readonly begin = (): void => {
    const ring = this.ring();
    const drawing = this.host.renderRoot.querySelector('svg.ring');
    if (!ring?.arc || !drawing) return;
    this.hasSwept = true;
    const stroke = (this.stroke = strokeAlong(ring));
    stroke.addEventListener('animationend', this.end);
    stroke.addEventListener('animationcancel', this.end);
    drawing.classList.add('is-swept');
    changeOwnTree(this.host, () => drawing.append(stroke));
  };

  private readonly end = (): void => {
    const { stroke } = this;
    if (!stroke) return;
    this.stroke = undefined;
    stroke.parentElement?.classList.remove('is-swept');
    changeOwnTree(this.host, () => stroke.remove());
  };
}

/** One turn is the whole dash length, starting at twelve o’clock. */
function strokeAlong({ along: { radius, width, turns } }: Ring): SVGCircleElement {
  const circle = documentMethod('createElementNS')('http://www.w3.org/2000/svg', 'circle');
  const set = (name: string, value: string | number): void => circle.setAttribute(name, String(value));
  set('class', 'sweep');
  set('r', radius);
  set('stroke-width', width);
  set('pathLength', 1);
  set('stroke-dasharray', `${turns} 1`);
  set('transform', 'rotate(-90)');
  return circle;
}
