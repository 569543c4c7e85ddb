import { rulesOf } from './css.js';

/** Where a widget stands and what it has been told. */
export interface Setting {
  readonly theme?: string;
  readonly density?: string;
  readonly palette?: string;
  /** By attribute. */
  readonly scheme?: string;
  /** That of the page, in an engine that knows `light-dark()`; without it, the engine does not. */
  readonly pageScheme?: 'light' | 'dark';
  readonly isPrinted?: boolean;
}

const isMedium = (at: string, { pageScheme, isPrinted }: Setting): boolean =>
  at === '' ||
  (at.startsWith('@supports') && pageScheme !== undefined) ||
  (at === '@media print' && isPrinted === true);

/** How heavy a selector is where it fits: an attribute of the host outweighs the wrapper alone. */
function weightOf(selector: string, setting: Setting): number | undefined {
  if (selector === '.root') return 1;
  const [, attribute = '', value] = /^:host\(\[(\w+)='([\w-]+)'\]\) \.root$/.exec(selector) ?? [];
  return value !== undefined && setting[attribute as keyof Setting] === value ? 2 : undefined;
}

/** The declarations of a sheet that count in a setting, as the cascade has them. */
export function cascade(sheet: string, setting: Setting): ReadonlyMap<string, string> {
  const found = rulesOf(sheet).flatMap(([at, list, declarations]) => {
    if (!isMedium(at, setting)) return [];
    const weights = list.split(', ').flatMap((selector) => weightOf(selector, setting) ?? []);
    if (!weights.length) return [];
    return [...declarations].map(([name, text]) => {
      const isImportant = text.endsWith(' !important');
      return { name, value: text.replace(/ !important$/, ''), weight: Math.max(...weights) + (isImportant ? 10 : 0) };
    });
  });
  const sorted = found
    .map((one, order) => ({ ...one, order }))
    .sort((a, b) => a.weight - b.weight || a.order - b.order);
  return new Map(sorted.map(({ name, value }) => [name, value]));
}

const CALL = /(var|light-dark|calc)\(([^()]*)\)/;

/** A colour function is one word while its surroundings are worked out. */
const packed = (value: string): string =>
  value.replace(/rgba\(([^)]*)\)/g, (_, parts: string) => `<${parts.replace(/, /g, ';')}>`);
const unpacked = (value: string): string =>
  value.replace(/<([^>]*)>/g, (_, parts: string) => `rgba(${parts.replace(/;/g, ', ')})`);

/** `12px * 0.75`, the one sum that the sheet asks for. */
function product(sum: string): string {
  const [, size = '', unit = '', factor = ''] = /^([\d.]+)(\w*) \* ([\d.]+)$/.exec(sum) ?? [];
  return `${Number(size) * Number(factor)}${unit}`;
}

/** The value of a private property in a setting, worked out; public properties are not set. */
export function valueIn(sheet: string, setting: Setting): (name: string) => string {
  const all = cascade(sheet, setting);
  const isDark = (setting.scheme ?? setting.pageScheme) === 'dark';
  const call = (kind: string, inner: string): string => {
    const [first = '', ...others] = inner.split(', ');
    if (kind === 'calc') return product(inner);
    if (kind === 'light-dark') return isDark ? (others[0] ?? '') : first;
    return packed(all.get(first) ?? others.join(', '));
  };
  return (name) => {
    let value = packed(all.get(`--_${name}`) ?? '');
    for (let match = CALL.exec(value); match; match = CALL.exec(value))
      value = value.replace(match[0], () => call(match[1] ?? '', match[2] ?? ''));
    return unpacked(value);
  };
}
