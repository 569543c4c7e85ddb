#!/usr/bin/env node
/*
 * `npx report-widgets build …`: the command is a package of its own, `report-widgets-cli`, so that a page that only shows
 * widgets does not install it. Here it is found where it is installed, and fetched where npx has started us.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const CLI = 'report-widgets-cli';

/** Where the command is installed, seen from the project in which it is called, or beside this package. */
function installed() {
  for (const from of [pathToFileURL(join(process.cwd(), 'package.json')), import.meta.url])
    try {
      return createRequire(from).resolve(CLI);
    } catch {
      // The next place.
    }
  return undefined;
}

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const wanted = `${CLI}@${version}`;

/** npm names itself to what it starts; pnpm and yarn do the same with other files. */
const npm = process.env.npm_execpath ?? '';

const place = installed();
if (place) {
  await import(pathToFileURL(place).href);
} else if (/^np[mx]-cli\.[cm]?js$/.test(basename(npm))) {
  const args = [npm, 'exec', '--yes', `--package=${wanted}`, '--', CLI, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  const isChinese = /^zh/.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
  console.error(
    isChinese
      ? `命令在${CLI}包中，尚未安装。请先安装：npm install ${wanted}`
      : `The command is in the package ${CLI}, which is not installed. Install it: npm install ${wanted}`,
  );
  process.exitCode = 1;
}
