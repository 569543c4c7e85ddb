/* One small app in each framework: a card whose fact a button changes, and a ring that is given its model from script. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

export const FRAMEWORKS = ['React 19', 'Vue 3', 'Svelte 5', 'Angular 20'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

const REACT_APP = `
import { createElement as h, useState } from 'react';
export function App({ src, model }) {
  const [fact, setFact] = useState('tea-output');
  return h('main', null,
    h('button', { onClick: () => setFact('fair-days') }, 'next'),
    h('stat-card', { src, fact }, '茶叶产值24.86亿元', h('a', { href: 'https://example.org/' }, '来源')),
    // React sets no properties when it takes over what a server has printed; a ref is called then, too.
    h('progress-ring', { ref: (ring) => { if (ring) ring.model = model; } }, '通路灯情况见原文'));
}`;

const VUE_APP = `
import { createSSRApp, h, ref } from 'vue';
export const makeApp = (props) => createSSRApp({
  setup() {
    const fact = ref('tea-output');
    return () => h('main', null, [
      h('button', { onClick: () => { fact.value = 'fair-days'; } }, 'next'),
      h('stat-card', { src: props.src, fact: fact.value }, ['茶叶产值24.86亿元', h('a', { href: 'https://example.org/' }, '来源')]),
      h('progress-ring', { '.model': props.model }, '通路灯情况见原文'),
    ]);
  },
});`;

const SVELTE_APP = `<script>
  let { src, model } = $props();
  let fact = $state('tea-output');
</script>
<main>
  <button onclick={() => (fact = 'fair-days')}>next</button>
  <stat-card {src} {fact}>茶叶产值24.86亿元<a href="https://example.org/">来源</a></stat-card>
  <progress-ring {model}>通路灯情况见原文</progress-ring>
</main>`;

const ANGULAR_CLIENT = `
import 'zone.js';
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
class App {
  src = window.props.src;
  model = window.props.model;
  fact = 'tea-output';
  next() { this.fact = 'fair-days'; }
}
Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`<main><button (click)="next()">next</button>
    <stat-card [attr.src]="src" [attr.fact]="fact">茶叶产值24.86亿元<a href="https://example.org/">来源</a></stat-card>
    <progress-ring [model]="model">通路灯情况见原文</progress-ring></main>\`,
})(App);
document.getElementById('app').innerHTML = '<app-root></app-root>';
bootstrapApplication(App).catch((error) => console.error(String(error)));`;

const CLIENTS: Readonly<Record<Framework, string>> = {
  'React 19': `${REACT_APP}
    import { hydrateRoot } from 'react-dom/client';
    hydrateRoot(document.getElementById('app'), h(App, window.props));`,
  'Vue 3': `${VUE_APP}
    makeApp(window.props).mount('#app');`,
  'Svelte 5': `
    import { hydrate } from 'svelte';
    import App from './App.svelte';
    hydrate(App, { target: document.getElementById('app'), props: window.props });`,
  'Angular 20': ANGULAR_CLIENT,
};

/** How each prints itself on a server; Angular's server needs its own tool chain and is not tried. */
const SERVERS: Readonly<Partial<Record<Framework, string>>> = {
  'React 19': `${REACT_APP}
    import { renderToString } from 'react-dom/server';
    export const print = (props) => renderToString(h(App, props));`,
  'Vue 3': `${VUE_APP}
    import { renderToString } from 'vue/server-renderer';
    export const print = (props) => renderToString(makeApp(props));`,
  'Svelte 5': `
    import { render } from 'svelte/server';
    import App from './App.svelte';
    export const print = (props) => render(App, { props }).body;`,
};

interface SvelteCompiler {
  compile(
    source: string,
    options: { generate: 'client' | 'server'; filename: string },
  ): { readonly js: { readonly code: string } };
}

/** Svelte's compiler, for the one component there is. */
const svelte = (modules: string, generate: 'client' | 'server'): Plugin => ({
  name: 'svelte',
  setup(bundler) {
    bundler.onResolve({ filter: /\.svelte$/ }, ({ path }) => ({ path, namespace: 'svelte' }));
    bundler.onLoad({ filter: /.*/, namespace: 'svelte' }, async () => {
      const compiler = pathToFileURL(join(modules, 'svelte', 'src', 'compiler', 'index.js')).href;
      const { js } = ((await import(compiler)) as SvelteCompiler).compile(SVELTE_APP, {
        generate,
        filename: 'App.svelte',
      });
      return { contents: js.code, loader: 'js', resolveDir: modules };
    });
  },
});

/** The script that a page of the framework loads: classic, for every browser that is tried. */
export async function clientOf(framework: Framework, modules: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: CLIENTS[framework], resolveDir: modules },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome87',
    charset: 'utf8',
    conditions: ['svelte', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' },
    plugins: [svelte(modules, 'client')],
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

type Print = (props: object) => string | Promise<string>;

/** What the framework's server prints for a page; empty where it has none here. */
export async function printedBy(framework: Framework, modules: string, props: object): Promise<string> {
  const contents = SERVERS[framework];
  if (contents === undefined) return '';
  const outfile = join(modules, '..', 'built', `${framework.replace(/\W/g, '')}.mjs`);
  mkdirSync(join(modules, '..', 'built'), { recursive: true });
  await build({
    stdin: { contents, resolveDir: modules },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    conditions: ['svelte', 'node'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [svelte(modules, 'server')],
    logLevel: 'error',
  });
  const { print } = (await import(`${pathToFileURL(outfile).href}?${Date.now()}`)) as { print: Print };
  return print(props);
}
