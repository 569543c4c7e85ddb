import { beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { defineElement } from '../../src/define/define.js';
import { VERSION } from '../../src/version.js';

/** A registry as browsers have one: a name once, a class once. */
class FakeRegistry {
  readonly names = new Map<string, CustomElementConstructor>();
  readonly get = (name: string) => this.names.get(name);

  define(name: string, element: CustomElementConstructor): void {
    if (this.names.has(name)) throw new Error(`${name} is taken`);
    if ([...this.names.values()].includes(element)) throw new Error('this class is registered');
    this.names.set(name, element);
  }
}

const fakeRegistry = () => new FakeRegistry() as FakeRegistry & CustomElementRegistry;
const fakeElement = () => class {} as unknown as CustomElementConstructor;

/** A class as another copy of the library has registered it. */
function copyOf(version: string): CustomElementConstructor {
  const element = fakeElement();
  Object.defineProperty(element, Symbol.for('report-widgets/version'), { value: version });
  return element;
}

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeEach(() => warn.mockClear());

it('has the version of the package', () => {
  expect(VERSION).toBe(manifest.version);
});

describe('a free name', () => {
  it('is taken, silently', () => {
    const registry = fakeRegistry();
    const element = fakeElement();
    expect(defineElement('x-free', element, registry)).toBe(true);
    expect(registry.names.get('x-free')).toBe(element);
    expect(warn).not.toHaveBeenCalled();
  });

  it('has the prefix before it', () => {
    const registry = fakeRegistry();
    expect(defineElement('x-card', fakeElement(), registry, 'rw-')).toBe(true);
    expect([...registry.names.keys()]).toEqual(['rw-x-card']);
  });

  it('may be a second one of the same class, which then has a subclass', () => {
    const registry = fakeRegistry();
    const element = fakeElement();
    const done = ['', 'a-', 'b-'].map((prefix) => defineElement('x-card', element, registry, prefix));
    expect(done).toEqual([true, true, true]);
    const [first, second, third] = [...registry.names.values()];
    expect(first).toBe(element);
    expect(Object.getPrototypeOf(second)).toBe(element);
    expect(Object.getPrototypeOf(third)).toBe(element);
    expect(second).not.toBe(third);
  });

  it('may stand in another registry', () => {
    const element = fakeElement();
    const [page, shadow] = [fakeRegistry(), fakeRegistry()];
    expect(defineElement('x-card', element, page)).toBe(true);
    expect(defineElement('x-card', element, shadow)).toBe(true);
    expect(shadow.names.has('x-card')).toBe(true);
  });
});

describe('a taken name', () => {
  it('H17: of the same version is silent, call after call', () => {
    const registry = fakeRegistry();
    const element = fakeElement();
    defineElement('x-same', element, registry);
    expect(defineElement('x-same', element, registry)).toBe(true);
    expect(defineElement('x-same', copyOf(VERSION), registry)).toBe(true);
    expect(registry.names.get('x-same')).toBe(element);
    expect(warn).not.toHaveBeenCalled();
  });

  it('of a second copy of the same version is silent', () => {
    const registry = fakeRegistry();
    registry.define('x-copy', copyOf(VERSION));
    expect(defineElement('x-copy', fakeElement(), registry)).toBe(true);
    expect(warn).not.toHaveBeenCalled();
  });

  it('H18: of another version warns once, and names both', () => {
    const registry = fakeRegistry();
    const owner = copyOf('9.9.9');
    registry.define('x-other', owner);
    for (let i = 0; i < 3; i++) expect(defineElement('x-other', fakeElement(), registry)).toBe(false);
    expect(registry.names.get('x-other')).toBe(owner);
    expect(warn.mock.calls).toEqual([
      [`<x-other> belongs to version 9.9.9 of Report Widgets; version ${VERSION} leaves it alone. A prefix helps.`],
    ]);
  });

  it('H19: of a stranger does not throw and warns once', () => {
    const registry = fakeRegistry();
    const stranger = fakeElement();
    registry.define('x-stranger', stranger);
    for (let i = 0; i < 3; i++) expect(defineElement('x-stranger', fakeElement(), registry)).toBe(false);
    expect(registry.names.get('x-stranger')).toBe(stranger);
    expect(warn.mock.calls).toEqual([
      [`<x-stranger> belongs to another library; version ${VERSION} leaves it alone. A prefix helps.`],
    ]);
  });

  it('leaves room under a prefix', () => {
    const registry = fakeRegistry();
    registry.define('x-room', fakeElement());
    const element = fakeElement();
    expect(defineElement('x-room', element, registry)).toBe(false);
    expect(defineElement('x-room', element, registry, 'rw-')).toBe(true);
    expect(registry.names.get('rw-x-room')).toBe(element);
  });
});
