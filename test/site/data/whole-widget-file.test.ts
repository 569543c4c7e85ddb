import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { choujiang2022Invented } from '../../../data/choujiang-2022-invented.js';
import { wholeWidgetFile, type SharedEntries } from '../../../src/site/data/whole-widget-file.js';
import { fileText, widgetFile } from '../../../src/site/data/widget-file.js';
import { pinnedFiles } from '../../../src/site/pinned.js';

const text = (bytes: Uint8Array | string): string =>
  typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);

describe('the widget file of a whole report', () => {
  it.each([
    ['in Chinese', choujiang2023, 'zh-CN'],
    ['in English', choujiang2023, 'en'],
    ['of another report', choujiang2022Invented, 'en'],
  ] as const)('has the bytes of the file as one object: %s', (_, report, locale) => {
    expect(text(wholeWidgetFile(report, locale))).toBe(fileText(widgetFile(report, locale)));
    const corrections = '../../corrections.json';
    expect(text(wholeWidgetFile(report, locale, { corrections }))).toBe(
      fileText(widgetFile(report, locale, { corrections })),
    );
  });

  it('is the same with shared entries, as are the pinned files', () => {
    const shared: SharedEntries = new Map();
    const live = wholeWidgetFile(choujiang2023, 'en', { shared });
    expect([...shared.keys()]).toEqual(['en']);
    expect(text(live)).toBe(text(wholeWidgetFile(choujiang2023, 'en')));
    // Texts, since the test runner compares long arrays of bytes one by one.
    const files = (entries?: SharedEntries) =>
      pinnedFiles(choujiang2023, entries).map(({ path, body }) => `${path} ${text(body)}`);
    expect(files(shared)).toEqual(files());
  });
});
