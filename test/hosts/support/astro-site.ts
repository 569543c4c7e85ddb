/* Pages that Astro builds: one kind drawn by the package on Astro's side, one with what a published report gives away. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureHostPackages } from '../../../scripts/lib/host-packages.mjs';
import { inRoot } from '../../../scripts/lib/run.mjs';
import { subjectsOf } from '../../../src/site/subject.js';
import { widgetMarkup } from '../../../src/site/pages/widget-markup.js';
import { REPORT, type HostSite } from '../../support/sites/host-site.js';
import { installPackage } from './installed.js';

const SOURCE = fileURLToPath(new URL('../astro', import.meta.url));

const TYPES = ['html', 'js', 'css'] as const;

/** What a published report gives away for two facts, the first of which is followed. */
function published(base: string): string {
  const markup = (id: string) => {
    const subject = subjectsOf(REPORT).find((one) => one.kind === 'fact' && one.id === id)!;
    return widgetMarkup(subject, REPORT, 'zh-CN');
  };
  const followed = `data-live="${base}/live.json" data-id="tea-output" data-as-of="2023年"`;
  return markup('tea-output').replace('<stat-card', `<stat-card id="card" ${followed}`) + markup('villages-lit');
}

const build = (modules: string, folder: string, base: string): Promise<string> =>
  new Promise((done, fail) => {
    const args = [join(modules, 'astro', 'astro.js'), 'build', '--root', folder];
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PUBLIC_BASE: base };
    execFile(process.execPath, args, { cwd: folder, env, timeout: 240_000 }, (error, out, err) => {
      if (error) fail(new Error(out + err));
      else done(out);
    });
  });

/** Builds the pages and puts them on the host's server. */
export async function buildAstro(site: HostSite): Promise<void> {
  const modules = await ensureHostPackages();
  installPackage(modules);
  // The page writes templates of its own.
  rmSync(join(modules, 'lit'), { recursive: true, force: true });
  symlinkSync(inRoot('node_modules', 'lit'), join(modules, 'lit'), 'dir');
  const folder = join(modules, '..', 'astro');
  rmSync(folder, { recursive: true, force: true });
  cpSync(SOURCE, folder, { recursive: true });
  const given = join(folder, 'src', 'given');
  mkdirSync(given);
  const base = new URL(site.ours.at('/')).origin;
  writeFileSync(join(given, 'report.json'), JSON.stringify(REPORT));
  writeFileSync(join(given, 'published.html'), published(base));
  await build(modules, folder, base);
  serve(site, join(folder, 'dist'));
}

function serve(site: HostSite, folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const type = TYPES.find((one) => path.endsWith(`.${one}`));
    if (type) site.onHost(`/${path.replace(/index\.html$/, '')}`, type, readFileSync(join(folder, path)));
  }
}
