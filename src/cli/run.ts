import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { explained } from '../build/build-error.js';
import { build, type BuildOptions } from './build.js';
import { EXIT, guarded, printLines, UsageError, type ExitCode, type Io } from '../build/command-io.js';
import { USUAL_PORT } from '../serve/listen.js';
import type { BilingualText } from '../report/problems/problems.js';
import { addDrafting, type End, type Say } from './draft-commands.js';
import { lint, type LintOptions } from './lint-wechat.js';
import { serve, type ServeOptions } from './serve.js';
import { studio, type StudioOptions } from './studio.js';
import { verify, type VerifyOptions } from './verify.js';

/**
 * Runs the command line.
 * @param args the arguments after the program's name
 * @returns 0 success, 1 problems in the input, 2 wrong usage, 130 interrupted; errors have been printed
 */
export async function run(args: readonly string[], streams: Io): Promise<ExitCode> {
  const io = guarded(streams);
  let exitCode: ExitCode = EXIT.clean;
  const program = makeProgram(io, (code) => (exitCode = code));
  try {
    // Without a command, prints the help; not an error.
    if (!args.length) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has printed its own message, and "fails" with 0 after --help and --version.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    if (io.signal?.aborted) {
      io.error({ zh: '已中断，未改动任何内容。', en: 'Interrupted. Nothing was changed.' }[io.language]);
      return EXIT.interrupted;
    }
    const words = wordsOf(explained(error, process.cwd()));
    if (!words) throw error;
    io.error(words[io.language]);
    return EXIT.usage;
  }
}

/** Error messages of the engine for a text, list or depth beyond its limits. */
const ENGINE_LIMIT = /call stack|Invalid (?:string|array|typed array) length|allocation failed|maximum size exceeded/;

/** The message for an expected error; undefined for a bug, which is shown with its stack. */
function wordsOf(error: unknown): BilingualText | undefined {
  if (error instanceof UsageError) return error.words;
  if (!(error instanceof RangeError && ENGINE_LIMIT.test(error.message))) return undefined;
  return {
    zh: `输入过大，无法处理（${error.message}）；请缩小或拆分后重试`,
    en: `The input is too large to process (${error.message}); make it smaller or split it, and try again`,
  };
}

function makeProgram(io: Io, end: (code: ExitCode) => void): Command {
  const say = (zh: string, en: string) => ({ zh, en })[io.language];
  const program = new Command('report-widgets')
    .version(version(), '-V, --version', say('显示版本号', 'print the version'))
    .description(
      say('把一份年度报告做成可核对的数据和组件', 'Turn a yearly report into checked data and embeddable widgets'),
    )
    .helpOption('-h, --help', say('显示帮助', 'print this help'))
    .helpCommand(say('help [命令]', 'help [command]'), say('显示某个命令的用法', 'show the usage of a command'))
    .showHelpAfterError(say('用--help查看用法。', 'Run with --help to see the usage.'))
    .configureOutput({
      writeOut: (text) => printLines(text.replace(/\n$/, ''), io.out),
      writeErr: (text) => printLines(text.replace(/\n$/, ''), io.error),
      outputError: (text, write) => write(text.replace(/^error: /, say('用法有误：', 'Usage error: '))),
    })
    .exitOverride();
  addVerify(program, say, io, end);
  addBuild(program, say, io, end);
  addServe(program, say, io, end);
  addLint(program, say, io, end);
  addDrafting(program, say, io, end);
  addStudio(program, say, io, end);
  return program;
}

function addVerify(program: Command, say: Say, io: Io, end: End): void {
  program
    .command('verify')
    .description(say('核对报告数据与原文是否一致', 'check a report against its source text'))
    .argument('<report.json>', say('报告数据', 'the report'))
    .option(
      '--source <report.txt>',
      say(
        '报告原文（UTF-8）；不给则只核对报告本身',
        'source text in UTF-8; without it, only the report itself is checked',
      ),
    )
    .option('--uncited', say('另列出没有引用到的数字', 'also list numerals that no fact quotes'))
    .option(
      '--fix',
      say(
        '把原文可以确定的偏移、长度和SHA-256填入报告文件',
        'fill in offsets, length and SHA-256 from the source text',
      ),
    )
    .option('--json', say('输出JSON', 'print JSON'))
    .action(async (path: string, options: VerifyOptions) => end(await verify(path, options, io)));
}

function addBuild(program: Command, say: Say, io: Io, end: End): void {
  program
    .command('build')
    .description(say('把报告发布成静态站点', 'publish reports as a static site'))
    .argument('<report.json...>', say('一份或几份报告', 'one report, or several (the site then has an index)'))
    .requiredOption('--out <folder>', say('输出文件夹', 'output folder'))
    .requiredOption('--base-url <address>', say('站点发布后的网址', 'public URL of the site'))
    .option('--json', say('逐行输出JSON，包括进度', 'print JSON, one object per line, including progress'))
    .option('--bom', say('CSV以字节顺序标记开头（便于Excel打开）', 'start CSV files with a byte order mark, for Excel'))
    .option(
      '--formats <which>',
      say(
        '每项指标的文件：basic为网页、嵌入代码、SVG图和oEmbed；all另有文本、CSV、JSON、Markdown、固定版等（默认与原有站点相同，新站点为basic）',
        'files of each figure: basic (page, codes, SVG, oEmbed) or all (also text, CSV, JSON, Markdown, pinned figures); default: as in the previous build, basic for a new site',
      ),
    )
    .option(
      '--looks <look...>',
      say(
        '每项指标另外生成这些外观的网页，如theme=portal或theme=elder,scheme=dark，网址各不相同，粘贴到WordPress等系统时外观不变；none为不生成（默认与原有站点相同）',
        'looks in which each figure also has a page of its own, such as theme=portal or theme=elder,scheme=dark, so that its pasted address keeps the look; none for no such pages; default: as in the previous build',
      ),
    )
    .option('--no-pictures', say('不生成PNG图片', 'do not make PNG pictures'))
    .option(
      '--pictures-on-demand',
      say('PNG图片由serve在需要时生成', 'do not make PNG pictures now; serve makes each on request'),
    )
    .option('--fresh', say('全部重新生成', 'rebuild everything, ignoring the previous build'))
    .option(
      '--drop-damaged',
      say('舍弃已损坏的固定版文件和旧版脚本', 'leave out pinned files and old scripts that are damaged'),
    )
    .option('--threads <count>', say('线程数（默认与核数相同）', 'number of threads (default: number of cores)'))
    .option('--max-size <MB>', say('报告文件的大小上限（默认128）', 'maximum report size in MB (default: 128)'))
    .option(
      '--shard <part>',
      say(
        '只生成其中一份，如3/16；各份再用--parts合并',
        'make only one part, such as 3/16; join the parts with --parts',
      ),
    )
    .option(
      '--parts <folder...>',
      say('--shard生成的各份所在的文件夹，合并成站点', 'output folders of --shard, to join into the site'),
    )
    .option('--watch', say('报告改动后重新生成', 'rebuild when a report changes'))
    .option(
      '--serve [port]',
      say(
        '与--watch一起：在本机打开站点，改动后网页自动刷新',
        'with --watch: serve the site on this machine and reload open pages',
      ),
    )
    .action(async (files: string[], options: BuildOptions) => end(await build(files, options, io)));
}

function addServe(program: Command, say: Say, io: Io, end: End): void {
  program
    .command('serve')
    .description(say('在本机提供站点或报告', 'serve a built site, or a report directly'))
    .argument('<place>', say('build的输出文件夹，或报告数据', 'output folder of build, or a report'))
    .option(
      '--port <number>',
      say(`端口（默认${USUAL_PORT}，被占用时用下一个空闲的）`, `port (default: ${USUAL_PORT}, or the next free one)`),
    )
    .option('--host <name>', say('监听的地址', 'address to listen on'), '127.0.0.1')
    .option('--base-url <address>', say('对外的网址', 'public URL'))
    .option('--watch', say('改动后网页自动刷新', 'reload open pages when the report or site changes'))
    .action(async (place: string, options: ServeOptions) => end(await serve(place, options, io)));
}

function addLint(program: Command, say: Say, io: Io, end: End): void {
  program
    .command('lint-wechat')
    .description(say('检查HTML能否粘贴到公众号文章', 'lint HTML for WeChat articles'))
    .argument('<file.html...>', say('要检查的HTML文件', 'HTML files to check'))
    .option('--json', say('输出JSON', 'print JSON'))
    .action(async (files: string[], options: LintOptions) => end(await lint(files, options, io)));
}

function addStudio(program: Command, say: Say, io: Io, end: End): void {
  program
    .command('studio')
    .description(
      say(
        '在浏览器里核对文档中的数字并发布（只在本机）',
        'confirm the figures of a document in the browser and publish them (local only)',
      ),
    )
    .argument('[document]', say('文档；草稿保存在它旁边', 'document; its draft is saved next to it'))
    .option('--no-open', say('不打开浏览器，只给出网址', 'print the address without opening a browser'))
    .action(async (file: string | undefined, options: StudioOptions) => end(await studio(file, options, io)));
}

/** The package's version; its `package.json` is two folders up, in `src` and `dist` alike. */
function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
