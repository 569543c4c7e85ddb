/*
 * The editors that content systems have, each started as its own documents start it. What each leaves in `window.editor`:
 * `load` puts an article into it, where it takes HTML as its source, `give` is the article that it would save, and `focus` puts
 * the cursor into it.
 */

export interface Editor {
  readonly name: string;
  /** The package that says its version. */
  readonly package: string;
  /** Source text of a module that starts it in `#editor`. */
  readonly start: string;
  /** Files of its package that it asks for itself, below the address `/files/`. */
  readonly files?: readonly string[];
}

const TINYMCE = (settings: string): string => `
import tinymce from 'tinymce';
import 'tinymce/icons/default/icons.js';
import 'tinymce/themes/silver/theme.js';
import 'tinymce/models/dom/model.js';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/plugins/lists/plugin.js';
import 'tinymce/plugins/link/plugin.js';
import 'tinymce/plugins/image/plugin.js';
import 'tinymce/plugins/table/plugin.js';
const [editor] = await tinymce.init({ selector: '#editor', license_key: 'gpl', plugins: 'lists link image table', ${settings} });
window.editor = { load: (html) => editor.setContent(html), give: () => editor.getContent(), focus: () => editor.focus() };`;

const CKEDITOR = (plugins: string, settings: string): string => `
import { ClassicEditor, Essentials, Paragraph, Bold, Link, Heading, List, Table, ImageBlock, ImageInline, ${plugins} } from 'ckeditor5';
const editor = await ClassicEditor.create(document.querySelector('#editor'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Link, Heading, List, Table, ImageBlock, ImageInline, ${plugins}],
  ${settings}
});
window.editor = { load: (html) => editor.setData(html), give: () => editor.getData(), focus: () => editor.focus() };`;

const QUILL = `
import Quill from 'quill';
const quill = new Quill('#editor');
window.editor = {
  load: (html) => quill.clipboard.dangerouslyPasteHTML(html),
  give: () => quill.root.innerHTML,
  focus: () => quill.focus(),
};`;

const WANG = `
import { createEditor } from '@wangeditor/editor';
let editor = createEditor({ selector: '#editor', html: '' });
window.editor = {
  load: (html) => {
    editor.destroy();
    document.querySelector('#editor').innerHTML = '';
    editor = createEditor({ selector: '#editor', html });
  },
  give: () => editor.getHtml(),
  focus: () => editor.focus(),
};`;

const TIPTAP = `
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
const editor = new Editor({ element: document.querySelector('#editor'), extensions: [StarterKit] });
window.editor = {
  load: (html) => editor.commands.setContent(html),
  give: () => editor.getHTML(),
  focus: () => editor.commands.focus(),
};`;

const LEXICAL = `
import { createEditor, $getRoot, $insertNodes } from 'lexical';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
const editor = createEditor({ nodes: [HeadingNode, QuoteNode, LinkNode, ListNode, ListItemNode], onError: (error) => { throw error; } });
const root = document.querySelector('#editor');
root.contentEditable = 'true';
editor.setRootElement(root);
registerRichText(editor);
const read = (html) => $generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html'));
window.editor = {
  load: (html) => editor.update(() => { $getRoot().clear().select(); $insertNodes(read(html)); }, { discrete: true }),
  give: () => editor.read(() => $generateHtmlFromNodes(editor)),
  focus: () => new Promise((done) => editor.focus(done)),
};`;

const SLATE = `
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
const editor = withReact(createEditor());
const App = () => h(Slate, { editor, initialValue: [{ type: 'paragraph', children: [{ text: '' }] }] }, h(Editable, { id: 'text' }));
createRoot(document.querySelector('#editor')).render(h(App));
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
window.editor = {
  give: () => editor.children.map((node) => '<p>' + escaped(Node.string(node)) + '</p>').join('\\n'),
  focus: () => ReactEditor.focus(editor),
};`;

const JODIT = `
import { Jodit } from 'jodit/es2021/jodit.fat.min.js';
const editor = Jodit.make('#editor', { askBeforePasteHTML: false, askBeforePasteFromWord: false });
window.editor = {
  load: (html) => { editor.value = html; },
  give: () => editor.value,
  focus: () => editor.focus(),
};`;

const EDITOR_JS = `
import EditorJS from '@editorjs/editorjs';
import Header from '@editorjs/header';
import List from '@editorjs/list';
const editor = new EditorJS({ holder: 'editor', tools: { header: Header, list: { class: List, inlineToolbar: true } } });
await editor.isReady;
const printed = ({ type, data }) => type === 'list'
  ? '<ul>' + data.items.map((item) => '<li>' + (item.content ?? item) + '</li>').join('') + '</ul>'
  : '<p>' + data.text + '</p>';
window.editor = {
  load: (html) => (html ? editor.blocks.renderFromHTML(html) : editor.blocks.clear()),
  give: async () => (await editor.save()).blocks.map(printed).join('\\n'),
  focus: () => document.querySelector('#editor [contenteditable]').focus(),
};`;

const VDITOR = `
import Vditor from 'vditor';
const editor = await new Promise((done) => {
  const made = new Vditor('editor', { cdn: '/files', mode: 'wysiwyg', cache: { enable: false }, after: () => done(made) });
});
window.editor = { load: (html) => editor.setValue(html), give: () => editor.getHTML(), focus: () => editor.focus() };`;

const WIDE_TINYMCE = `valid_elements: '*[*]', custom_elements: 'stat-card,score-board,~fact-ref',
  extended_valid_elements: 'stat-card[*],score-board[*],fact-ref[*]', paste_webkit_styles: 'all',
  paste_remove_styles_if_webkit: false, sandbox_iframes: false`;

const WIDE_CKEDITOR =
  "htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }], allowEmpty: ['iframe', 'script'] },";

export const EDITORS: readonly Editor[] = [
  { name: 'TinyMCE', package: 'tinymce', start: TINYMCE('') },
  { name: 'TinyMCE, all tags', package: 'tinymce', start: TINYMCE(WIDE_TINYMCE) },
  { name: 'CKEditor 5', package: 'ckeditor5', start: CKEDITOR('', '') },
  {
    name: 'CKEditor 5, all tags',
    package: 'ckeditor5',
    start: CKEDITOR('GeneralHtmlSupport', WIDE_CKEDITOR),
  },
  { name: 'Quill', package: 'quill', start: QUILL },
  { name: 'wangEditor', package: '@wangeditor/editor', start: WANG },
  { name: 'Tiptap', package: '@tiptap/core', start: TIPTAP },
  { name: 'Lexical', package: 'lexical', start: LEXICAL },
  { name: 'Slate', package: 'slate', start: SLATE },
  { name: 'Jodit', package: 'jodit', start: JODIT },
  { name: 'Editor.js', package: '@editorjs/editorjs', start: EDITOR_JS },
  {
    name: 'Vditor',
    package: 'vditor',
    start: VDITOR,
    files: ['dist/js/lute/lute.min.js', 'dist/js/i18n/zh_CN.js', 'dist/js/icons/ant.js', 'dist/index.css'],
  },
];
