import type { CodeKind } from '../../src/format/words/codes.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureHostPackages } from '../../scripts/lib/host-packages.mjs';
import { embedCodes } from '../../src/site/snippets/embed-codes.js';
import { linksFrom } from '../../src/site/links.js';
import { subjectsOf } from '../../src/site/subject.js';
import { inEngines } from '../support/drive.js';
import { HostSite, REPORT } from '../support/host-site.js';

/*
 * The codes in the editors that content systems have, from their own packages: an article that is loaded has a code in it,
 * and is given back by the editor.
 */

const EDITORS = ['CKEditor 5', 'Quill 2', 'wangEditor 5'] as const;
type Editor = (typeof EDITORS)[number];

/** Each as its documents start it, and `pass`: what it makes of an article. */
const PAGES: Readonly<Record<Editor, { readonly file: string; readonly start: string }>> = {
  'CKEditor 5': {
    file: 'ckeditor5/dist/browser/ckeditor5.umd.js',
    start: `const { ClassicEditor, Essentials, Paragraph, Bold, Link, Heading, List } = CKEDITOR;
      window.pass = async (html) => {
        const editor = await ClassicEditor.create(document.querySelector('#editor'), {
          licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, Link, Heading, List],
        });
        editor.setData(html);
        return editor.getData();
      };`,
  },
  'Quill 2': {
    file: 'quill/dist/quill.js',
    start: `window.pass = (html) => {
      const quill = new Quill('#editor');
      quill.clipboard.dangerouslyPasteHTML(html);
      return quill.root.innerHTML;
    };`,
  },
  'wangEditor 5': {
    file: '@wangeditor/editor/dist/index.js',
    start: `window.pass = (html) => wangEditor.createEditor({ selector: '#editor', html }).getHtml();`,
  },
};

const site = new HostSite();
const codes = new Map<CodeKind, string>();

beforeAll(async () => {
  await site.start();
  const modules = await ensureHostPackages();
  for (const editor of EDITORS)
    site.onHost(`/${editor.replace(/\W/g, '')}.js`, 'js', readFileSync(join(modules, PAGES[editor].file)));
  const shared = { path: 'embed/v0.2.0/script.js', integrity: 'sha384-abc' };
  const scripts = { widgets: shared, frame: shared, page: '' };
  const subject = subjectsOf(REPORT).find(({ id }) => id === 'tea-output')!;
  for (const { kind, code } of embedCodes(subject, REPORT, 'zh-CN', linksFrom(site.ours.at('/')), scripts))
    codes.set(kind, code);
}, 300_000);

afterAll(() => site.stop());

/** What a reader sees of an article that an editor has given back. */
async function readThrough(html: string): Promise<string> {
  const { pass } = window as unknown as { pass: (html: string) => string | Promise<string> };
  const article = document.createElement('article');
  article.innerHTML = await pass(html);
  document.body.append(article);
  return article.innerText.replace(/\s+/g, ' ').trim();
}

const SAID = '茶叶产值24.86亿元，同比增长18.58%，全县第一（2023年）';

inEngines(['Chromium'], (drive) => {
  describe.each(EDITORS)('%s', (editor) => {
    const through = async (html: string): Promise<string> => {
      const name = editor.replace(/\W/g, '');
      const body = `<div id="editor"></div><script src="/${name}.js"></script><script>${PAGES[editor].start}</script>`;
      await drive().goto(site.page(`/${name}.html`, { body }));
      return drive().run(readThrough, html);
    };

    it('RC06: leaves of the code of a frame its sentence, and nothing else to read', async () => {
      expect(await through(codes.get('frame')!)).toBe(SAID);
    });

    it('prints what is in a script, which is why the code has nothing in its own', async () => {
      const inline = codes.get('frame')!.replace('></script>', '>function size(){}</script>');
      expect(await through(inline)).toContain('function size(){}');
    });

    it('leaves of the code of a widget its text', async () => {
      expect(await through(codes.get('script')!)).toContain(SAID);
    });

    it('RC07: keeps the figure in a sentence', async () => {
      expect(await through(codes.get('sentence')!)).toBe(SAID.replace(/（.*/, '（2023年）。'));
    });
  });
});
