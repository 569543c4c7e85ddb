import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureHostPackages } from '../../scripts/lib/host-packages.mjs';
import { installPackage } from './support/installed.js';

/*
 * Templates of other people as their own checkers read them: what the package says of its tags is made from its manifest,
 * so a right use passes and a wrong one is told where it stands.
 */

/** A checker takes seconds; where much else runs, a minute. */
const LONG = 240_000;

let project = '';
let modules = '';

/** Whatever a checker says of the project; nothing where it is content. */
const reported = (program: string, ...args: string[]): Promise<string> =>
  new Promise((done) => {
    execFile(process.execPath, [join(modules, program), ...args], { cwd: project, timeout: LONG }, (_, out, err) => {
      done(out + err);
    });
  });

/** The lines of a file of which a checker complains. */
const linesIn = (output: string, file: string): number[] => [
  ...new Set(
    [...output.matchAll(new RegExp(`${file.replace('.', '\\.')}"?[( ](\\d+)[,:]`, 'g'))].map(([, line]) => +line!),
  ),
];

const configOf = (name: string, files: readonly string[], more: object = {}): object => ({
  compilerOptions: {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [`report-widgets/${name}`],
  },
  files,
  ...more,
});

const jsxConfigOf = (name: string, file: string, jsx: object): object => {
  const config = configOf(name, [file]) as { readonly compilerOptions: object };
  return { ...config, compilerOptions: { ...config.compilerOptions, ...jsx } };
};

/** In each, all is right up to line 9, and each line from 10 on has one thing wrong. */
const REACT = `import { useRef } from 'react';
import type { StatCard } from 'report-widgets/elements/stat-card';
const card = { current: null as StatCard | null };
export const Right = () => (<section lang="zh-CN">
  <stat-card ref={useRef<StatCard>(null)} key="a" id="a" fact="tax-revenue" palette="cn" className="wide">税收</stat-card>
  <progress-ring label="村" value="21" of="24" retained onreport-problem={({ detail }) => detail.message.zh} />
  <report-compare earlier-src="/2022.json" laterSrc="/2023.json" />
  <source-note fact={card.current?.fact} open />
</section>);
export const a = <stat-card palette="red" />;
export const b = <stat-card figure="24" />;
export const c = <progress-ring retained="yes" />;
export const d = <report-compare earlier-src={2022} />;
export const e = <stat-card onreport-problem={(event: MouseEvent) => event} />;
export const f = <score-board layout="columns" />;
`;

const PREACT = `import { useRef } from 'preact/hooks';
import type { StatCard } from 'report-widgets/elements/stat-card';
const card = { current: null as StatCard | null };
export const Right = () => (<section lang="zh-CN">
  <stat-card ref={useRef<StatCard>(null)} key="a" id="a" fact="tax-revenue" palette="cn" class="wide">税收</stat-card>
  <progress-ring label="村" value="21" of="24" retained onreport-problem={({ detail }) => detail.message.zh} />
  <report-compare earlier-src="/2022.json" laterSrc="/2023.json" />
  <source-note fact={card.current?.fact} open />
</section>);
export const a = <stat-card palette="red" />;
export const b = <stat-card figure="24" />;
export const c = <progress-ring retained="yes" />;
export const d = <report-compare earlier-src={2022} />;
export const e = <stat-card onreport-problem={(event: MouseEvent) => event} />;
export const f = <score-board layout="columns" />;
`;

const SOLID = `import { createSignal } from 'solid-js';
import type { StatCard } from 'report-widgets/elements/stat-card';
let card: StatCard | undefined; const [fact] = createSignal('tax-revenue');
export const Right = () => (<section lang="zh-CN">
  <stat-card ref={card} id="a" fact={fact()} palette="cn" class="wide">税收</stat-card>
  <progress-ring prop:label="村" value="21" of="24" retained on:report-problem={({ detail }) => detail.message.zh} />
  <report-compare earlier-src="/2022.json" laterSrc="/2023.json" />
  <source-note prop:fact={card?.fact} open />
</section>);
export const a = <stat-card palette="red" />;
export const b = <stat-card figure="24" />;
export const c = <progress-ring retained="yes" />;
export const d = <report-compare earlier-src={2022} />;
export const e = <stat-card on:report-problem={(event: MouseEvent) => event} />;
export const f = <score-board prop:layout="columns" />;
`;

const VUE = `<script setup lang="ts">
import type { ReportProblemEvent } from 'report-widgets';
const tell = (event: ReportProblemEvent) => event.detail.message.zh;
const wrong = (event: number) => event;
</script>
<template>
  <stat-card fact="tax-revenue" palette="cn" class="wide" @report-problem="tell">税收</stat-card>
  <report-compare earlier-src="/2022.json" :facts="['tax-revenue']" />
  <progress-ring label="村" value="21" of="24" retained />
  <stat-card palette="red" />
  <stat-card figure="24" />
  <progress-ring retained="yes" />
  <report-compare :earlier-src="2022" />
  <stat-card @report-problem="wrong" />
  <score-board layout="columns" />
</template>
`;

const SVELTE = `<script lang="ts">
  import type { ReportProblemEvent } from 'report-widgets';
  const tell = (event: ReportProblemEvent) => event.detail.message.zh;
  const wrong = (event: number) => event;
</script>

<stat-card fact="tax-revenue" palette="cn" class="wide" onreport-problem={tell}>税收</stat-card>
<report-compare earlier-src="/2022.json" facts={['tax-revenue']}></report-compare>
<progress-ring label="村" value="21" of="24" retained></progress-ring>
<stat-card palette="red"></stat-card>
<stat-card figure="24"></stat-card>
<progress-ring retained="yes"></progress-ring>
<report-compare earlier-src={2022}></report-compare>
<stat-card onreport-problem={wrong}></stat-card>
<score-board layout="columns"></score-board>
`;

const WRONG = [10, 11, 12, 13, 14, 15];

beforeAll(async () => {
  modules = await ensureHostPackages();
  installPackage(modules);
  project = join(modules, '..', 'types');
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  const files: Readonly<Record<string, string | object>> = {
    'package.json': { type: 'module' },
    // Else the checker would look for one in the folders above.
    'svelte.config.js': 'export default {};',
    'App.tsx': REACT,
    'Preact.tsx': PREACT,
    'Solid.tsx': SOLID,
    'App.vue': VUE,
    'App.svelte': SVELTE,
    'jsx.json': configOf('jsx', ['App.tsx']),
    'preact.json': jsxConfigOf('preact', 'Preact.tsx', { jsx: 'react-jsx', jsxImportSource: 'preact' }),
    'solid.json': jsxConfigOf('solid', 'Solid.tsx', { jsx: 'preserve', jsxImportSource: 'solid-js' }),
    'vue.json': configOf('vue', ['App.vue'], { vueCompilerOptions: { strictTemplates: true } }),
    'svelte.json': configOf('svelte', ['App.svelte']),
  };
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(project, name), typeof text === 'string' ? text : JSON.stringify(text));
}, 300_000);

describe('types from the manifest: a right use passes, each wrong one is told', () => {
  it(
    'in JSX of React 19',
    async () => {
      const output = await reported('typescript/bin/tsc', '-p', 'jsx.json', '--pretty', 'false');
      expect(linesIn(output, 'App.tsx'), output).toEqual(WRONG);
      expect(output).toContain(`Type '"red"' is not assignable to type '"cn" | "intl" | "neutral" | undefined'`);
    },
    LONG,
  );

  it.each([
    ['Preact 10', 'preact.json', 'Preact.tsx'],
    ['Solid 1', 'solid.json', 'Solid.tsx'],
  ])(
    'in JSX of %s',
    async (_, config, file) => {
      const output = await reported('typescript/bin/tsc', '-p', config, '--pretty', 'false');
      expect(linesIn(output, file), output).toEqual(WRONG);
    },
    LONG,
  );

  it(
    'in a template of Vue 3',
    async () => {
      const output = await reported('vue-tsc/bin/vue-tsc.js', '-p', 'vue.json', '--pretty', 'false');
      expect(linesIn(output, 'App.vue'), output).toEqual(WRONG);
    },
    LONG,
  );

  it(
    'in a component of Svelte 5',
    async () => {
      const output = await reported(
        'svelte-check/bin/svelte-check',
        '--tsconfig',
        './svelte.json',
        '--output',
        'machine',
      );
      expect(linesIn(output, 'App.svelte'), output).toEqual(WRONG);
    },
    LONG,
  );
});
