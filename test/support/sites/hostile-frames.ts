/*
 * Many hostile pages at once: each in a frame with its own built-ins, inspected from the parent page with unmodified
 * ones.
 */
import type { Driver } from '../browsers/drive.js';

/** The final state of a frame. */
export interface Outcome {
  readonly name: string;
  /** The shadow tree's text of each widget; null if the page's own text shows. */
  readonly shown: readonly (string | null)[];
  /** Codes of the problems reported to the page. */
  readonly codes: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

export interface HostileFrame {
  readonly name: string;
  /** Address on the host's origin, so that its page can be inspected. */
  readonly url: string;
}

/** First script of each framed page: saves what it needs before anything is changed. */
export const WATCH = `<script>(function () {
  var said = window.said = { codes: [], errors: [], warnings: [] };
  var add = function (list, text) { list[list.length] = text; };
  addEventListener('error', function (event) { add(said.errors, event.message || 'error'); });
  addEventListener('unhandledrejection', function (event) { add(said.errors, 'rejection: ' + event.reason); });
  addEventListener('report-problem', function (event) { add(said.codes, event.detail.code); });
  var warn = function (text) { add(said.warnings, '' + text); };
  console.warn = console.error = warn;
})();</script>`;

type Known = Window & { readonly said?: Omit<Outcome, 'name' | 'shown'>; later?: () => void };

/** Expected texts by tag, after the page's later changes. */
export type Facts = Readonly<Record<string, string>>;

/** Runs in the parent page: opens the frames in batches, and waits for each. */
async function lookAt(
  frames: readonly HostileFrame[],
  { tags, within, facts }: { readonly tags: string; readonly within: number; readonly facts: Facts },
): Promise<Outcome[]> {
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const described = (of: object, name: string) =>
    Object.getOwnPropertyDescriptor(of, name) as Readonly<
      Record<'get' | 'value', (this: unknown, ...args: readonly unknown[]) => unknown>
    >;
  const rootOf = described(Element.prototype, 'shadowRoot').get;
  const shadowOf = (widget: Element) => rootOf.call(widget) as ShadowRoot | null;
  const typeOf = described(Node.prototype, 'nodeType').get;
  const kinds: Readonly<Record<number, object>> = {
    1: Element.prototype,
    9: Document.prototype,
    11: DocumentFragment.prototype,
  };
  const lengthOf = described(NodeList.prototype, 'length').get;
  const itemOf = described(NodeList.prototype, 'item').value;
  const queryAll = (root: ParentNode, selector: string): Element[] => {
    // A list of the frame's realm: the page may have changed its methods.
    const found = described(kinds[typeOf.call(root) as number]!, 'querySelectorAll').value.call(root, selector);
    return Array.from({ length: lengthOf.call(found) as number }, (_, at) => itemOf.call(found, at) as Element);
  };
  const textIn = described(Node.prototype, 'textContent').get;
  const textOf = (widget: Element): string | null => {
    const root = shadowOf(widget);
    if (!root || queryAll(root, 'slot:not([name])').length) return null;
    return queryAll(root, '.root')
      .map((each) => (textIn.call(each) as string).replace(/\s+/g, ' ').trim())
      .join(' | ');
  };
  const shownIn = (frame: HTMLIFrameElement) => queryAll(frame.contentDocument!, tags).map(textOf);
  const saidIn = (frame: HTMLIFrameElement) => (frame.contentWindow as Known).said!;
  const settle = async (frame: HTMLIFrameElement, was: string, reported: number) => {
    for (const end = performance.now() + within; performance.now() < end; await wait(10)) {
      const shown = shownIn(frame);
      if (shown.every((text) => text !== null) && JSON.stringify(shown) !== was) break;
      if (saidIn(frame).codes.length > reported) break;
    }
    await wait(60);
  };
  // Copied by index: these lists are of the frame's realm as well.
  const copied = (list: readonly string[]) => Array.from({ length: list.length }, (_, at) => list[at]!);
  const open = async ({ name, url }: HostileFrame): Promise<Outcome> => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;top:0;left:0;width:400px;height:500px';
    frame.src = url;
    await new Promise((done) => {
      frame.addEventListener('load', done);
      document.body.append(frame);
    });
    await settle(frame, '', 0);
    if (Object.keys(facts).length) {
      const [was, reported] = [JSON.stringify(shownIn(frame)), saidIn(frame).codes.length];
      (frame.contentWindow as Known).later?.();
      for (const widget of queryAll(frame.contentDocument!, tags)) {
        const fact = facts[widget.localName];
        if (fact !== undefined) Element.prototype.setAttribute.call(widget, 'fact', fact);
      }
      await settle(frame, was, reported);
    }
    const { codes, errors, warnings } = saidIn(frame);
    const outcome = {
      name,
      shown: shownIn(frame),
      codes: copied(codes),
      errors: copied(errors),
      warnings: copied(warnings),
    };
    frame.remove();
    return outcome;
  };
  const [outcomes, left]: [Outcome[], HostileFrame[]] = [[], [...frames]];
  const work = async () => {
    for (let frame = left.shift(); frame; frame = left.shift()) outcomes.push(await open(frame));
  };
  await Promise.all([work(), work(), work(), work()]);
  return outcomes;
}

/** Frames per call: a driver waits at most a minute for a result. */
const AT_ONCE = 40;

/**
 * @param around address of an empty page on the same origin
 */
export async function lookAtFrames(
  driver: Driver,
  around: string,
  frames: readonly HostileFrame[],
  { tags, within = 1_500, facts = {} }: { readonly tags: string; readonly within?: number; readonly facts?: Facts },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let from = 0; from < frames.length; from += AT_ONCE) {
    await driver.goto(around);
    outcomes.push(...(await driver.run(lookAt, frames.slice(from, from + AT_ONCE), { tags, within, facts })));
  }
  return outcomes;
}
